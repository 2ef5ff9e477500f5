//! leveldb#29, leveldb#16, onnxruntime#49, rust-htslib#510, gphoto2#4, j4rs#140, MiriLLI/quickjs_regex:3, rexiv2#10: freed with the
//! wrong function, or not at all.
//!
//! Made to fail: with the C library's `free` behind `leveldb_free` valgrind reports an invalid free (each block has a head of its own
//! before it, which only its own function knows).

#[path = "contract.rs"]
mod contract;

use contract::{
    OrtGetName_here, faidx_fetch_seq64_here, gp_camera_get_storageinfo_here, leveldb_get_here, replay_blocks_left,
};

#[test]
fn each_goes_back_to_its_own_function() {
    {
        let value = leveldb_get_here().expect("it is there");
        assert_eq!(&*value, b"value");
        let name = OrtGetName_here().expect("it has one");
        assert_eq!(&*name, c"name");
        let sequence = faidx_fetch_seq64_here().expect("it is there");
        assert_eq!(&*sequence, b"ACGT");
        let infos = gp_camera_get_storageinfo_here().expect("it has some");
        assert_eq!(&*infos, [1, 2, 3]);
        assert_eq!(replay_blocks_left(), 4);
    }
    assert_eq!(replay_blocks_left(), 0);
}

//! What C allocates goes back to the function that C names: never to `free`, nor to Rust's allocator.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    /// LevelDB.
    #[returns(owned(free = leveldb_free), buffer(len = *length), nullable)]
    pub safe fn leveldb_get_here(length: *mut usize) -> *mut c_char;
    fn leveldb_free(memory: *mut c_void);

    /// ONNX Runtime.
    #[fails(nonzero)]
    pub safe fn OrtGetName_here(#[out(cstr, owned(free = OrtFree_here))] name: *mut *mut c_char) -> c_int;
    fn OrtFree_here(memory: *mut c_void);

    /// HTSlib.
    #[fails(null)]
    #[returns(owned(free = hts_free_here), buffer(len = *length))]
    pub safe fn faidx_fetch_seq64_here(length: *mut i64) -> *mut c_char;
    fn hts_free_here(memory: *mut c_void);

    /// libgphoto2.
    #[fails(negative)]
    #[returns(status)]
    pub safe fn gp_camera_get_storageinfo_here(
        #[out(owned(free = gp_free_here), buffer(len = *count))] infos: *mut *mut c_int,
        count: *mut c_int,
    ) -> c_int;
    fn gp_free_here(memory: *mut c_void);

    /// How many blocks are not freed yet.
    pub safe fn replay_blocks_left() -> c_int;
}

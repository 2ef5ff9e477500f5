//! HTSlib: a record refers to the header it was read with (`bcf_unpack`, `bcf_hdr_destroy`).

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = bcf_hdr_destroy)]
    #[rust_name = "Header"]
    pub type bcf_hdr_t;

    #[owned_by_c(free = bcf_destroy)]
    #[rust_name = "Record"]
    pub type bcf1_t<'parent>;
    // weaker: pub type bcf1_t;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Header::open"]
    pub safe fn bcf_hdr_read_here() -> *mut bcf_hdr_t;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Header::read"]
    pub fn bcf_read_here<'parent>(parent: &'parent bcf_hdr_t) -> *mut bcf1_t<'parent>;
    // weaker: pub fn bcf_read_here(parent: &bcf_hdr_t) -> *mut bcf1_t;

    #[rust_name = "Record::unpack"]
    pub fn bcf_unpack_here(child: &bcf1_t<'_>) -> c_int;
    // weaker: pub fn bcf_unpack_here(child: &bcf1_t) -> c_int;

    fn bcf_destroy(child: *mut bcf1_t<'_>);
    // weaker: fn bcf_destroy(child: *mut bcf1_t);
    fn bcf_hdr_destroy(parent: *mut bcf_hdr_t);
}

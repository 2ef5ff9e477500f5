//! libbpf: a link made by `bpf_program__attach_usdt` must be destroyed before its object is closed (`bpf_object__close`).

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = bpf_object__close)]
    #[rust_name = "Object"]
    pub type bpf_object;

    #[owned_by_c(free = bpf_link__destroy)]
    #[rust_name = "Link"]
    pub type bpf_link<'parent>;
    // weaker: pub type bpf_link;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Object::open"]
    pub safe fn bpf_object__open_here() -> *mut bpf_object;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Object::attach"]
    pub fn bpf_object__attach_usdt<'parent>(parent: &'parent bpf_object) -> *mut bpf_link<'parent>;
    // weaker: pub fn bpf_object__attach_usdt(parent: &bpf_object) -> *mut bpf_link;

    #[rust_name = "Link::is_attached"]
    pub fn bpf_link__is_attached(child: &bpf_link<'_>) -> c_int;
    // weaker: pub fn bpf_link__is_attached(child: &bpf_link) -> c_int;

    fn bpf_link__destroy(child: *mut bpf_link<'_>);
    // weaker: fn bpf_link__destroy(child: *mut bpf_link);
    fn bpf_object__close(parent: *mut bpf_object);
}

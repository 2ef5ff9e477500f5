#[contract(sys = git_sys, header = "git2.h")]
unsafe extern "C" {
    /// The name of an object.
    #[plain]
    #[rust_name = "Oid"]
    pub type git_oid = git_sys::git_oid;

    #[fails(negative)]
    #[returns(status)]
    pub fn git_oid_fromstr(#[out] out: *mut git_oid, #[cstr] text: *const c_char) -> c_int;
    pub fn git_oid_equal(a: &git_oid, b: &git_oid) -> c_int;
}

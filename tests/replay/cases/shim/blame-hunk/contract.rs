//! libgit2: the hunks of a blame of a buffer may be nobody's yet (`git_blame_hunk`), and PAM responses may be empty.

#![allow(non_camel_case_types)]

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct git_signature_here {
    #[cstr]
    name: *const c_char,
}

#[contract]
#[repr(C)]
pub struct git_blame_hunk_here {
    lines_in_hunk: usize,
    #[borrowed]
    #[nullable]
    // weaker:
    final_signature: *mut git_signature_here,
    #[cstr]
    #[nullable]
    orig_path: *const c_char,
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = git_blame_free_here)]
    #[rust_name = "Blame"]
    pub type git_blame_here;

    #[declared]
    pub type git_blame_hunk_here = self::git_blame_hunk_here;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Blame::new"]
    pub safe fn git_blame_buffer_here() -> *mut git_blame_here;

    #[returns(borrowed(from = blame), nullable)]
    #[rust_name = "Blame::hunk"]
    pub fn git_blame_get_hunk_byindex_here(blame: &git_blame_here, index: c_int) -> *const git_blame_hunk_here;

    fn git_blame_free_here(blame: *mut git_blame_here);
}

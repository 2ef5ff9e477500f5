//! Text that may not be there: `git_annotated_commit_ref`, `xkb_keymap_led_get_name`, `GDALGetMetadataItem`.

use core::ffi::c_char;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = git_annotated_commit_free)]
    #[rust_name = "AnnotatedCommit"]
    pub type git_annotated_commit;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "AnnotatedCommit::of"]
    pub safe fn git_annotated_commit_here(has_name: u8) -> *mut git_annotated_commit;

    #[returns(cstr, borrowed(from = commit), nullable)]
    // weaker: #[returns(cstr, borrowed(from = commit))]
    #[rust_name = "AnnotatedCommit::name"]
    pub fn git_annotated_commit_ref(commit: &git_annotated_commit) -> *const c_char;

    fn git_annotated_commit_free(commit: *mut git_annotated_commit);
}

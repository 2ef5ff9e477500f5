//! libgit2: a refspec belongs to its remote (`git_remote_get_refspec`), not to the repository of that remote.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(strip = ["git_remote_", "git_refspec_"])]
unsafe extern "C" {
    #[owned_by_c(free = git_repository_free)]
    #[rust_name = "Repository"]
    pub type git_repository;

    #[owned_by_c(free = git_remote_free)]
    #[rust_name = "Remote"]
    pub type git_remote<'repo>;

    #[rust_name = "Refspec"]
    pub type git_refspec;

    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Repository::open"]
    pub safe fn git_repository_open_here(#[out(owned)] out: *mut *mut git_repository) -> c_int;

    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Repository::find_remote"]
    pub fn git_remote_lookup<'repo>(
        #[out(owned)] out: *mut *mut git_remote<'repo>,
        repo: &'repo git_repository,
        #[cstr] name: *const c_char,
    ) -> c_int;

    #[returns(borrowed(from = remote), nullable)]
    // weaker: #[returns(borrowed(from = 'repo), nullable)]
    pub fn git_remote_get_refspec<'repo>(remote: &git_remote<'repo>, n: usize) -> *const git_refspec;

    #[returns(cstr, borrowed(from = refspec))]
    pub fn git_refspec_string(refspec: &git_refspec) -> *const c_char;

    fn git_remote_free(remote: *mut git_remote<'_>);
    fn git_repository_free(repo: *mut git_repository);
}

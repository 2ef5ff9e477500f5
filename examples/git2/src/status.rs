//! What a working directory looks like: `git2/status.h`. And the index, through which files get into a commit.

use core::ffi::{c_char, c_int};
use core::ops::Deref;
use core::ptr;

use ffi_contract::contract;

use crate::git::GitError;

#[contract(error = GitError, sys = libgit2_sys, header = "git2.h", library = "libgit2", strip = ["git_index_"])]
unsafe extern "C" {
    #[declared]
    type git_repository = crate::git::Repository;
    #[plain]
    type git_oid = libgit2_sys::git_oid;

    /// What is not as `HEAD` has it: it borrows its repository, and does not change any more.
    #[owned_by_c(free = git_status_list_free)]
    #[rust_name = "Status"]
    pub type git_status_list<'repo> = libgit2_sys::git_status_list;
    fn git_status_list_free(list: *mut git_status_list<'_>);
    type git_status_options = libgit2_sys::git_status_options;

    /// Looks at the whole working directory, but for what is ignored.
    #[fails(nonzero)]
    #[rust_name = "Status::of"]
    pub fn git_status_list_new<'repo>(
        #[out(owned)] list: *mut *mut git_status_list<'repo>,
        repo: &'repo git_repository,
        #[null] options: *const git_status_options,
    ) -> c_int;

    /// How many files there are in it.
    #[rust_name = "Status::count"]
    pub fn git_status_list_entrycount(list: &git_status_list<'_>) -> usize;

    /// A file, by its place.
    #[elements(count = git_status_list_entrycount)]
    #[returns(borrowed(from = list))]
    #[rust_name = "Status::entry"]
    pub fn git_status_byindex(list: &git_status_list<'_>, place: usize) -> *const git_status_entry;

    /// What is the matter with a file.
    #[rust_name = "Entry"]
    pub type git_status_entry = libgit2_sys::git_status_entry;

    /// The index of a repository, which counts it.
    #[owned_by_c(free = git_index_free, counted)]
    #[rust_name = "Index"]
    pub type git_index<'repo> = libgit2_sys::git_index;
    fn git_index_free(index: *mut git_index<'_>);

    /// That of this repository, always the same one.
    #[fails(nonzero)]
    #[rust_name = "Index::of"]
    pub fn git_repository_index<'repo>(
        #[out(owned)] index: *mut *mut git_index<'repo>,
        repo: &'repo git_repository,
    ) -> c_int;

    /// Adds a file as it is now.
    #[fails(nonzero)]
    #[rust_name = "Index::add"]
    pub fn git_index_add_bypath(index: &git_index<'_>, #[cstr] path: *const c_char) -> c_int;

    /// Writes a tree of what is in it.
    #[fails(nonzero)]
    #[rust_name = "Index::write_tree"]
    pub fn git_index_write_tree(#[out] id: *mut git_oid, index: &git_index<'_>) -> c_int;

    /// Writes it itself.
    #[fails(nonzero)]
    pub fn git_index_write(index: &git_index<'_>) -> c_int;
}

/// A new file, which the index does not have.
pub const GIT_STATUS_WT_NEW: u32 = 1 << 7;
/// A file that differs from the index.
pub const GIT_STATUS_WT_MODIFIED: u32 = 1 << 8;

/// What is in an entry.
pub mod fields {
    use ffi_contract::contract;

    use crate::diff::fields::Delta;

    /// What is the matter with a file.
    #[contract]
    #[repr(C)]
    #[rust_name = "Entry"]
    pub struct git_status_entry {
        /// [`GIT_STATUS_WT_NEW`](super::GIT_STATUS_WT_NEW) and its like.
        status: u32,
        /// From `HEAD` to the index; NULL where they agree.
        #[borrowed]
        #[nullable]
        head_to_index: *mut Delta,
        /// From the index to the working directory; NULL where they agree.
        #[borrowed]
        #[nullable]
        index_to_workdir: *mut Delta,
    }
}

impl Deref for Entry {
    type Target = fields::Entry;

    fn deref(&self) -> &fields::Entry {
        // SAFETY: both are views of the same C struct.
        unsafe { &*ptr::from_ref(self).cast() }
    }
}

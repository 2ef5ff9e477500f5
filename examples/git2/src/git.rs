//! libgit2's C interface as `libgit2-sys` declares it, with its contract.
//!
//! Nothing is declared here a second time: `sys = …` says where the functions are, and the compiler holds each line of the
//! block against the signature there.

use core::ffi::{CStr, c_char, c_int, c_uint};
use core::fmt;
use std::ffi::CString;

use ffi_contract::{Owned, contract};

#[contract(error = GitError, sys = libgit2_sys, header = "git2.h", library = "libgit2")]
unsafe extern "C" {
    /// A repository. One thread at a time may use it; this contract says nothing of moving it, so it stays on one.
    #[owned_by_c(free = git_repository_free)]
    #[rust_name = "Repository"]
    pub type git_repository = libgit2_sys::git_repository;
    fn git_repository_free(repo: *mut git_repository);

    /// The name of an object: a SHA-1.
    #[plain]
    #[rust_name = "Oid"]
    pub type git_oid = libgit2_sys::git_oid;

    /// A walk over commits: it borrows its repository.
    #[owned_by_c(free = git_revwalk_free)]
    #[rust_name = "Walk"]
    pub type git_revwalk<'repo> = libgit2_sys::git_revwalk;
    fn git_revwalk_free(walk: *mut git_revwalk<'_>);

    /// A commit: it borrows its repository.
    #[owned_by_c(free = git_commit_free)]
    #[rust_name = "Commit"]
    pub type git_commit<'repo> = libgit2_sys::git_commit;
    fn git_commit_free(commit: *mut git_commit<'_>);

    /// A tree.
    #[owned_by_c(free = git_tree_free)]
    #[rust_name = "Tree"]
    pub type git_tree<'repo> = libgit2_sys::git_tree;
    fn git_tree_free(tree: *mut git_tree<'_>);

    /// What a tree is written with.
    #[owned_by_c(free = git_treebuilder_free)]
    #[rust_name = "TreeBuilder"]
    pub type git_treebuilder<'repo> = libgit2_sys::git_treebuilder;
    fn git_treebuilder_free(builder: *mut git_treebuilder<'_>);

    /// Who did something, and when.
    #[owned_by_c(free = git_signature_free)]
    #[rust_name = "Signature"]
    pub type git_signature = libgit2_sys::git_signature;
    fn git_signature_free(signature: *mut git_signature);

    /// Must be called before anything else, as often as one likes, by any thread.
    #[fails(negative)]
    safe fn git_libgit2_init() -> c_int;

    // What needs no object needs the library: only `open` and `init` below call these.
    #[fails(nonzero)]
    fn git_repository_open(#[out(owned)] repo: *mut *mut git_repository, #[cstr] path: *const c_char) -> c_int;
    #[fails(nonzero)]
    fn git_repository_init(
        #[out(owned)] repo: *mut *mut git_repository,
        #[cstr] path: *const c_char,
        is_bare: c_uint,
    ) -> c_int;
    #[fails(nonzero)]
    fn git_signature_new(
        #[out(owned)] signature: *mut *mut git_signature,
        #[cstr] name: *const c_char,
        #[cstr] email: *const c_char,
        seconds: i64,
        offset: c_int,
    ) -> c_int;

    /// Makes a walk that starts nowhere.
    #[fails(nonzero)]
    #[rust_name = "Walk::over"]
    pub fn git_revwalk_new<'repo>(
        #[out(owned)] walk: *mut *mut git_revwalk<'repo>,
        repo: &'repo git_repository,
    ) -> c_int;
    /// Starts at `HEAD`. In a repository without commits that is an error.
    #[fails(nonzero)]
    #[rust_name = "Walk::push_head"]
    pub fn git_revwalk_push_head(walk: &mut git_revwalk<'_>) -> c_int;
    /// The next commit.
    #[fails(negative)]
    #[end(is(libgit2_sys::GIT_ITEROVER))]
    #[returns(status)]
    fn git_revwalk_next(#[out] id: *mut git_oid, walk: &mut git_revwalk<'_>) -> c_int;

    /// Reads a commit.
    #[fails(nonzero)]
    #[rust_name = "Commit::find"]
    pub fn git_commit_lookup<'repo>(
        #[out(owned)] commit: *mut *mut git_commit<'repo>,
        repo: &'repo git_repository,
        id: &git_oid,
    ) -> c_int;
    /// Its message.
    #[returns(cstr, borrowed(from = commit))]
    #[rust_name = "Commit::message"]
    pub fn git_commit_message(commit: &git_commit<'_>) -> *const c_char;
    /// How many parents it has.
    #[rust_name = "Commit::parent_count"]
    pub fn git_commit_parentcount(commit: &git_commit<'_>) -> c_uint;

    #[fails(nonzero)]
    #[rust_name = "TreeBuilder::of"]
    fn git_treebuilder_new<'repo>(
        #[out(owned)] builder: *mut *mut git_treebuilder<'repo>,
        repo: &'repo git_repository,
        #[null] source: *const git_tree<'_>,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "TreeBuilder::write"]
    fn git_treebuilder_write(#[out] id: *mut git_oid, builder: &mut git_treebuilder<'_>) -> c_int;
    /// Reads a tree.
    #[fails(nonzero)]
    #[rust_name = "Tree::find"]
    pub fn git_tree_lookup<'repo>(
        #[out(owned)] tree: *mut *mut git_tree<'repo>,
        repo: &'repo git_repository,
        id: &git_oid,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "Commit::create_first"]
    fn git_commit_create(
        #[out] id: *mut git_oid,
        repo: &git_repository,
        #[cstr] update_ref: *const c_char,
        author: &git_signature,
        committer: &git_signature,
        #[null] encoding: *const c_char,
        #[cstr] message: *const c_char,
        tree: &git_tree<'_>,
        #[fixed(0)] parent_count: usize,
        #[null] parents: *mut *const git_commit<'_>,
    ) -> c_int;
    /// Its tree.
    #[fails(nonzero)]
    #[rust_name = "tree_of"]
    pub fn git_commit_tree<'repo>(#[out(owned)] tree: *mut *mut git_tree<'repo>, commit: &git_commit<'repo>) -> c_int;
    /// The name of a parent; none, where there are not so many.
    #[elements(count = git_commit_parentcount, name = parents)]
    #[returns(borrowed(from = commit), nullable)]
    #[rust_name = "Commit::parent_id"]
    pub fn git_commit_parent_id(commit: &git_commit<'_>, place: c_uint) -> *const git_oid;
}

/// The name of an object as git prints it.
pub fn hex(id: &Oid) -> String {
    id.id.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Repository {
    /// Opens a repository, by its folder.
    ///
    /// # Errors
    ///
    /// What libgit2 says.
    pub fn open(path: &CStr) -> Result<Owned<Self>, GitError> {
        git_libgit2_init()?;
        git_repository_open(path)
    }

    /// Makes a repository without a working tree.
    ///
    /// # Errors
    ///
    /// What libgit2 says.
    pub fn init(path: &CStr) -> Result<Owned<Self>, GitError> {
        git_libgit2_init()?;
        git_repository_init(path, 1)
    }

    /// Makes a repository in a folder, with a working tree.
    ///
    /// # Errors
    ///
    /// What libgit2 says.
    pub fn init_with_files(path: &CStr) -> Result<Owned<Self>, GitError> {
        git_libgit2_init()?;
        git_repository_init(path, 0)
    }

    /// Makes the first commit, of a tree.
    ///
    /// # Errors
    ///
    /// What libgit2 says.
    pub fn commit_first(&self, author: &CStr, email: &CStr, message: &CStr, tree: &Oid) -> Result<Oid, GitError> {
        let tree = Tree::find(self, tree)?;
        let author = git_signature_new(author, email, 0, 0)?;
        Commit::create_first(self, c"HEAD", &author, &author, message, &tree)
    }

    /// Makes the first commit, of nothing.
    ///
    /// # Errors
    ///
    /// What libgit2 says.
    pub fn commit_nothing(&self, author: &CStr, email: &CStr, message: &CStr) -> Result<Oid, GitError> {
        let mut builder = TreeBuilder::of(self)?;
        let id = TreeBuilder::write(&mut builder)?;
        self.commit_first(author, email, message, &id)
    }
}

impl Walk<'_> {
    /// The next commit; `None` after the last.
    ///
    /// # Errors
    ///
    /// What libgit2 says.
    pub fn next_commit(&mut self) -> Result<Option<Oid>, GitError> {
        git_revwalk_next(self)
    }
}

/// What failed, and what libgit2 says of it.
#[derive(Debug)]
pub struct GitError {
    error: ffi_contract::Error,
    message: Option<CString>,
}

impl GitError {
    /// What libgit2 says.
    pub fn message(&self) -> Option<&CStr> {
        self.message.as_deref()
    }
}

impl From<ffi_contract::Error> for GitError {
    /// On the thread of the call, and before anything else is called: what libgit2 says is of this failure.
    fn from(error: ffi_contract::Error) -> Self {
        // SAFETY: any thread may ask, at any time.
        let last = unsafe { libgit2_sys::git_error_last() };
        // SAFETY: it is of this thread, and lives until the next call.
        let last = unsafe { last.as_ref() };
        // SAFETY: libgit2's messages are text.
        let message = last.map(|last| unsafe { CStr::from_ptr(last.message) }.to_owned());
        Self { error, message }
    }
}

impl fmt::Display for GitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{}: {}", self.error, message.to_string_lossy()),
            None => self.error.fmt(f),
        }
    }
}

impl std::error::Error for GitError {}

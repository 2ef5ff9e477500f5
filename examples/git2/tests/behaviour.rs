//! What the contract over `libgit2-sys` does with the real library.

use std::ffi::CString;
use std::path::PathBuf;

use example_git2::git::{Commit, Repository, Walk, hex};

/// A folder of this test's own.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("example-git2-{name}-{}", std::process::id())))
    }

    fn text(&self) -> CString {
        CString::new(self.0.to_str().expect("it is UTF-8")).expect("it has no NUL")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_commit_is_found_by_walking() {
    let folder = Folder::new("walk");
    let made = Repository::init(&folder.text()).expect("it can be made");
    let id = made.commit_nothing(c"Galileo", c"galileo@example.org", c"Four moons\n").expect("it can be written");
    drop(made);
    let repository = Repository::open(&folder.text()).expect("it is there");
    let mut walk = Walk::over(&repository).expect("it can be made");
    walk.push_head().expect("there is a commit");
    let found = walk.next_commit().expect("it can be read").expect("there is one");
    assert_eq!(hex(&found), hex(&id));
    assert!(walk.next_commit().expect("it ends").is_none());
    let commit = Commit::find(&repository, &id).expect("it is there");
    assert_eq!(commit.message(), c"Four moons\n");
    assert_eq!(commit.parent_count(), 0);
}

#[test]
fn a_failure_says_what_libgit2_says() {
    let folder = Folder::new("nothing");
    let error = Repository::open(&folder.text()).expect_err("nothing is there");
    assert!(error.to_string().contains("failed to resolve path"), "{error}");
    let repository = Repository::init(&folder.text()).expect("it can be made");
    let mut walk = Walk::over(&repository).expect("it can be made");
    let error = walk.push_head().expect_err("there is no commit");
    assert!(error.message().expect("libgit2 says why").to_string_lossy().contains("not found"), "{error}");
}

//! Files that are committed, changed, compared and blamed.

use std::cell::RefCell;
use std::ffi::{CStr, CString};
use std::path::PathBuf;

use example_git2::blame::{Blame, blame_text};
use example_git2::diff::{Diff, GIT_DELTA_ADDED, GIT_DELTA_MODIFIED};
use example_git2::git::{Commit, Oid, Repository, hex, tree_of};
use example_git2::status::{GIT_STATUS_WT_MODIFIED, GIT_STATUS_WT_NEW, Index, Status};
use ffi_contract::Owned;

/// A folder of this test's own, with a repository in which `moons` is committed.
struct Moons {
    folder: PathBuf,
    repository: Owned<Repository>,
    first: Oid,
}

impl Moons {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("example-git2-{name}-{}", std::process::id()));
        let text = CString::new(folder.to_str().expect("it is UTF-8")).expect("it has no NUL");
        let repository = Repository::init_with_files(&text).expect("it can be made");
        std::fs::write(folder.join("moons"), "Io\nEuropa\n").expect("it can be written");
        let index = Index::of(&repository).expect("it has one");
        Index::add(&index, c"moons").expect("it is there");
        let tree = Index::write_tree(&index).expect("it can be written");
        index.write().expect("it can be written");
        drop(index);
        let first =
            repository.commit_first(c"Galileo", c"galileo@example.org", c"Moons", &tree).expect("it can be written");
        Self { folder, repository, first }
    }

    fn change(&self) {
        std::fs::write(self.folder.join("moons"), "Io\nEuropa\nGanymede\n").expect("it can be written");
        std::fs::write(self.folder.join("rings"), "none\n").expect("it can be written");
    }
}

impl Drop for Moons {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn what_has_changed_is_told_file_by_file_and_line_by_line() {
    let moons = Moons::new("diff");
    moons.change();
    let commit = Commit::find(&moons.repository, &moons.first).expect("it is there");
    let tree = tree_of(&commit).expect("it has one");
    let mut diff = Diff::of_workdir(&moons.repository, Some(&tree)).expect("it can be made");
    drop((tree, commit)); // the diff has what it needs
    let files: Vec<_> =
        diff.iter().map(|delta| (delta.status(), delta.new_file().path().map(CStr::to_owned))).collect();
    assert_eq!(files, [(GIT_DELTA_MODIFIED, Some(c"moons".to_owned()))]);
    // Three closures, one payload, one list.
    let told = RefCell::new(Vec::new());
    diff.each(
        |delta, _| {
            told.borrow_mut().push(delta.old_file().path().expect("it has one").to_string_lossy().into_owned());
            0
        },
        |_, hunk| {
            told.borrow_mut().push(hunk.header().to_string_lossy().trim_end().to_owned());
            0
        },
        |_, hunk, line| {
            assert!(hunk.is_some());
            let text = String::from_utf8_lossy(line.content()).trim_end().to_owned();
            told.borrow_mut().push(format!("{}{text}", char::from(line.origin() as u8)));
            0
        },
    )
    .expect("none has stopped it");
    assert_eq!(told.into_inner(), ["moons", "@@ -1,2 +1,3 @@", " Io", " Europa", "+Ganymede"]);
}

#[test]
fn a_closure_ends_it_and_a_panic_does() {
    let moons = Moons::new("ends");
    moons.change();
    let tree = tree_of(&Commit::find(&moons.repository, &moons.first).expect("it is there")).expect("it has one");
    let all = Diff::of_trees(&moons.repository, None, Some(&tree)).expect("it can be made");
    assert!(all.iter().all(|delta| delta.status() == GIT_DELTA_ADDED), "all is new");
    let mut diff = Diff::of_workdir(&moons.repository, Some(&tree)).expect("it can be made");
    diff.each(|_, _| -7, |_, _| 0, |_, _, _| 0).expect_err("it was stopped");
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        diff.each(|_, _| panic!("no more"), |_, _| 0, |_, _, _| 0)
    }));
    assert!(caught.is_err());
}

#[test]
fn a_line_that_no_commit_has_is_nobodys() {
    let moons = Moons::new("blame");
    let file = Blame::of_file(&moons.repository, c"moons").expect("it can be made");
    assert_eq!(file.count(), 1);
    let hunk = file.hunk(0);
    assert_eq!((hunk.lines_in_hunk(), hunk.orig_path()), (2, Some(c"moons")));
    assert_eq!(hunk.final_commit_id().id, moons.first.id);
    assert_eq!(hunk.final_signature().expect("it is committed").name(), c"Galileo");
    let text = blame_text(&file, b"Io\nEuropa\nGanymede\n").expect("it can be made");
    drop(file);
    let authors: Vec<_> =
        text.iter().map(|hunk| hunk.final_signature().map(|person| person.email().to_owned())).collect();
    assert_eq!(authors, [Some(c"galileo@example.org".to_owned()), None]);
    assert!(text.of_line(3).expect("it has one").final_signature().is_none());
    assert!(text.of_line(9).is_none());
    assert_eq!(hex(&moons.first).len(), 40);
}

#[test]
fn an_entry_has_a_delta_only_where_something_differs() {
    let moons = Moons::new("status");
    moons.change();
    let status = Status::of(&moons.repository).expect("it can be made");
    let seen: Vec<_> = status
        .iter()
        .map(|entry| {
            assert!(entry.head_to_index().is_none());
            let delta = entry.index_to_workdir().expect("it differs");
            (entry.status(), delta.new_file().path().expect("it has one").to_owned())
        })
        .collect();
    let expected = [(GIT_STATUS_WT_MODIFIED, c"moons".to_owned()), (GIT_STATUS_WT_NEW, c"rings".to_owned())];
    assert_eq!(seen, expected);
}

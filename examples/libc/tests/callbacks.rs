//! The contracts of `callbacks.rs`, held against the C library itself.
#![cfg(any(all(target_os = "linux", target_pointer_width = "64"), all(target_os = "macos", target_arch = "aarch64")))]

use core::cell::RefCell;
use core::ffi::{CStr, c_int};
use std::env;
use std::ffi::CString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use example_libc::callbacks::{FTW_D, FTW_F, atexit, nftw, sort};
use example_libc::libc::LibcError;

const ENOENT: c_int = 2;

/// A folder with a file, and a folder with two more; it is gone in the end.
struct Tree(PathBuf);

impl Tree {
    fn new(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("example-libc-{test}-{}", std::process::id()));
        fs::create_dir_all(folder.join("below")).expect("folders");
        for name in ["one", "below/two", "below/three"] {
            fs::write(folder.join(name), "").expect("a file");
        }
        Self(folder)
    }

    fn path(&self) -> CString {
        CString::new(self.0.to_str().expect("UTF-8")).expect("no NUL")
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn numbers_are_sorted_and_found() {
    let numbers = sort(vec![5, -3, 9, 0, 5, c_int::MIN, c_int::MAX]);
    assert_eq!(numbers.as_slice(), [c_int::MIN, -3, 0, 5, 5, 9, c_int::MAX]);
    let found = numbers.find(9).expect("it is there");
    assert!(core::ptr::eq(found, &numbers.as_slice()[5]), "what is found is lent by the numbers");
    assert_eq!(numbers.find(4), None);
    assert_eq!(sort(Vec::new()).find(4), None);
}

std::thread_local! {
    static SEEN: RefCell<Vec<(String, c_int, c_int)>> = const { RefCell::new(Vec::new()) };
}

fn note(path: &CStr, kind: c_int, level: c_int, base: c_int) {
    let name = path.to_string_lossy().chars().skip(usize::try_from(base).expect("a place in the path")).collect();
    SEEN.with_borrow_mut(|seen| seen.push((name, kind, level)));
}

#[test]
fn a_walk_meets_everything_below_a_folder() {
    let tree = Tree::new("walk");
    let walked = nftw(&tree.path(), |path, kind, at| {
        note(path, kind, at.level, at.base);
        0
    });
    assert_eq!(walked, Ok(0));
    let mut seen = SEEN.take();
    assert_eq!((seen[0].1, seen[0].2), (FTW_D, 0), "the folder comes first");
    seen.remove(0);
    seen.sort();
    let seen: Vec<_> = seen.iter().map(|(name, kind, level)| (name.as_str(), *kind, *level)).collect();
    assert_eq!(seen, [("below", FTW_D, 1), ("one", FTW_F, 1), ("three", FTW_F, 2), ("two", FTW_F, 2)]);
}

#[test]
fn a_walk_ends_at_the_first_answer_and_at_a_panic() {
    let tree = Tree::new("ends");
    assert_eq!(nftw(&tree.path(), |_, kind, _| if kind == FTW_F { 7 } else { 0 }), Ok(7));
    let panic =
        std::panic::catch_unwind(|| nftw(&tree.path(), |_, _, at| if at.level == 1 { panic!("enough") } else { 0 }));
    assert_eq!(panic.expect_err("it panics").downcast_ref(), Some(&"enough"));
    let failed = nftw(c"/no/such/folder", |_, _, _| 0);
    assert_eq!(failed, Err(LibcError { function: "nftw", errno: ENOENT }));
}

/// Whether this is the process that such a test has started.
const CHILD: &str = "EXAMPLE_LIBC_CHILD";

#[test]
fn what_is_registered_runs_at_the_end_of_the_program_the_last_one_first() {
    if env::var_os(CHILD).is_some() {
        atexit(|| println!("first")).expect("there is room");
        atexit(|| println!("last")).expect("there is room");
        println!("main");
        std::process::exit(0);
    }
    let this = env::current_exe().expect("this program has a path");
    let name = "what_is_registered_runs_at_the_end_of_the_program_the_last_one_first";
    let child = Command::new(this).args([name, "--exact", "--nocapture"]).env(CHILD, "").output().expect("it starts");
    assert!(child.status.success());
    let said = String::from_utf8_lossy(&child.stdout);
    let said: Vec<&str> = said.lines().filter(|line| ["main", "last", "first"].contains(line)).collect();
    assert_eq!(said, ["main", "last", "first"]);
}

#[cfg(target_os = "linux")]
mod threads {
    //! Threads.

    use core::ffi::c_int;
    use std::sync::{Arc, mpsc};

    use example_libc::callbacks::{PANICKED, Thread};
    use example_libc::libc::LibcError;

    const EDEADLK: c_int = 35;

    #[test]
    fn a_thread_runs_its_closure_and_gives_its_result() -> Result<(), LibcError> {
        let text = String::from("captured");
        let threads: Vec<_> = (0..4)
            .map(|more| {
                let text = text.clone();
                Thread::spawn(move || {
                    let length = text.len() + more;
                    drop(text);
                    length
                })
            })
            .collect::<Result<_, _>>()?;
        let mut sum = 0;
        for thread in threads {
            sum += Thread::join(thread)?;
        }
        assert_eq!(sum, 4 * 8 + 6);
        Ok(())
    }

    #[test]
    fn a_panic_ends_in_the_thread() -> Result<(), LibcError> {
        let token = Arc::new(());
        let captured = Arc::clone(&token);
        let thread = Thread::spawn(move || {
            let _captured = captured;
            panic!("on another thread")
        })?;
        assert_eq!(Thread::join(thread)?, PANICKED);
        assert_eq!(Arc::strong_count(&token), 1);
        Ok(())
    }

    #[test]
    fn a_thread_whose_handle_is_dropped_goes_on() -> Result<(), LibcError> {
        let (sender, receiver) = mpsc::channel();
        let (go, wait) = mpsc::channel();
        drop(Thread::spawn(move || {
            wait.recv().expect("the test is there");
            sender.send("went on").expect("the test waits");
            0
        })?);
        go.send(()).expect("the thread waits");
        assert_eq!(receiver.recv(), Ok("went on"));
        Ok(())
    }

    #[test]
    fn a_thread_that_joins_itself_is_still_there() -> Result<(), LibcError> {
        let (give, take) = mpsc::channel();
        let (answer, answered) = mpsc::channel();
        let thread = Thread::spawn(move || {
            let own = take.recv().expect("the test sends it");
            answer.send(Thread::join(own)).expect("the test waits");
            3
        })?;
        give.send(thread).expect("the thread waits");
        let rejected = answered.recv().expect("the thread answers").expect_err("a thread does not wait for itself");
        let (error, own) = rejected.into_parts();
        assert_eq!(error, LibcError { function: "pthread_join", errno: EDEADLK });
        assert_eq!(Thread::join(own)?, 3);
        Ok(())
    }
}

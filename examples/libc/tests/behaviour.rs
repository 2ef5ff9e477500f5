//! The contracts of `libc.rs` and `netdb.rs`, held against the C library itself.
#![cfg(any(all(target_os = "linux", target_pointer_width = "64"), all(target_os = "macos", target_arch = "aarch64")))]

use core::ffi::c_int;
use std::env;
use std::ffi::{CStr, CString};
use std::fs;
use std::path::PathBuf;
use std::thread;

use example_libc::libc::{DT_DIR, DT_REG, Directory, File, LibcError, getenv, realpath, strdup};
use example_libc::netdb::{AddressInfo, EAI_NONAME, gai_strerror};

type Outcome = Result<(), LibcError>;

const ENOENT: c_int = 2;
const ENOTDIR: c_int = 20;
const EISDIR: c_int = 21;

/// A folder of this test's own, which is gone in the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("example-libc-{test}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn name(&self, name: &str) -> CString {
        CString::new(self.0.join(name).to_str().expect("UTF-8")).expect("no NUL")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("a file");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_directory_is_read_to_its_end() -> Outcome {
    let scratch = Scratch::new("directory");
    scratch.write("file", "");
    fs::create_dir(scratch.0.join("folder")).expect("a folder");
    let mut directory = Directory::open(&scratch.name(""))?;
    let mut entries = Vec::new();
    while let Some(entry) = directory.read()? {
        entries.push((entry.name().to_owned(), entry.kind()));
    }
    entries.sort();
    let names: Vec<&CStr> = entries.iter().map(|(name, _)| name.as_c_str()).collect();
    assert_eq!(names, [c".", c"..", c"file", c"folder"]);
    assert!([0, DT_REG].contains(&entries[2].1) && [0, DT_DIR].contains(&entries[3].1));
    assert!(directory.read()?.is_none(), "the end stays the end, whatever errno was before");
    Ok(())
}

#[test]
fn a_long_name_is_read_whole() -> Outcome {
    let scratch = Scratch::new("long");
    let name = "n".repeat(255);
    scratch.write(&name, "");
    let mut directory = Directory::open(&scratch.name(""))?;
    let mut found = false;
    while let Some(entry) = directory.read()? {
        found |= entry.name().to_bytes() == name.as_bytes();
    }
    assert!(found);
    Ok(())
}

#[test]
fn failures_carry_errno() {
    let scratch = Scratch::new("errno");
    scratch.write("file", "");
    let missing = Directory::open(&scratch.name("missing")).expect_err("it is not there");
    assert_eq!(missing, LibcError { function: "opendir", errno: ENOENT });
    assert_eq!(missing.to_string(), "opendir: No such file or directory");
    assert_eq!(Directory::open(&scratch.name("file")).expect_err("it is a file").errno, ENOTDIR);
    assert_eq!(File::open(&scratch.name("missing"), c"r").expect_err("it is not there").errno, ENOENT);
    assert_eq!(realpath(&scratch.name("missing")).expect_err("it is not there").errno, ENOENT);
}

#[test]
fn lines_are_read_into_one_buffer_that_grows() -> Outcome {
    let scratch = Scratch::new("lines");
    let long = "x".repeat(5000);
    scratch.write("file", &format!("one\n\n{long}\nno newline"));
    let mut file = File::open(&scratch.name("file"), c"r")?;
    let mut buffer = None;
    assert_eq!(File::line(&mut buffer, &mut file).as_deref(), Some(&b"one\n"[..]));
    let capacity = buffer.as_ref().expect("C has made one").len();
    assert!(capacity >= 5, "with room for the NUL");
    assert_eq!(File::line(&mut buffer, &mut file).as_deref(), Some(&b"\n"[..]));
    assert_eq!(File::line(&mut buffer, &mut file).map(|line| line.len()), Some(5001));
    assert!(buffer.as_ref().expect("still there").len() > 5001);
    assert_eq!(File::line(&mut buffer, &mut file).as_deref(), Some(&b"no newline"[..]));
    assert_eq!(file.at_end(), 1, "there was no newline to stop at");
    assert_eq!(File::line(&mut buffer, &mut file), None);
    file.close()
}

#[test]
fn a_buffer_that_c_made_for_nothing_is_freed_all_the_same() -> Outcome {
    let scratch = Scratch::new("empty");
    scratch.write("file", "");
    let mut file = File::open(&scratch.name("file"), c"r")?;
    let mut buffer = None;
    assert_eq!(File::line(&mut buffer, &mut file), None);
    assert_eq!(file.at_end(), 1);
    // Whether there is one now is C's affair; a leak checker says whether it was freed.
    file.close()
}

#[test]
fn a_line_that_cannot_be_read_is_not_the_end() -> Outcome {
    let mut directory = File::open(c"/", c"r")?;
    assert_eq!(File::line(&mut None, &mut directory), None);
    assert_eq!(directory.at_end(), 0, "it failed");
    directory.close()
}

#[test]
fn what_is_put_is_in_the_file_once_it_is_flushed() -> Outcome {
    let scratch = Scratch::new("put");
    let mut file = File::open(&scratch.name("file"), c"w")?;
    File::put(c"some text", &mut file)?;
    assert_eq!(fs::read(scratch.0.join("file")).expect("made"), b"", "it waits in the buffer");
    file.flush()?;
    assert_eq!(fs::read(scratch.0.join("file")).expect("made"), b"some text");
    file.close()?;
    assert_eq!(File::open(&scratch.name(""), c"w").expect_err("a directory").errno, EISDIR);
    Ok(())
}

#[test]
#[cfg(target_os = "linux")]
fn closing_tells_that_the_disk_is_full() -> Outcome {
    let mut file = File::open(c"/dev/full", c"w")?;
    File::put(c"some text", &mut file)?;
    let error = file.close().expect_err("the disk is full");
    assert_eq!(error.to_string(), "fclose: No space left on device");
    let mut file = File::open(c"/dev/full", c"w")?;
    File::put(c"some text", &mut file)?;
    assert!(file.flush().is_err());
    drop(file);
    Ok(())
}

#[test]
fn text_of_cs_own_is_owned() -> Outcome {
    let copy = strdup(c"text")?;
    assert_eq!(&*copy, c"text");
    assert_ne!(copy.as_ptr(), c"text".as_ptr());
    assert_eq!(&*realpath(c"/usr/../.")?, c"/");
    Ok(())
}

#[test]
#[cfg(target_os = "linux")]
fn the_text_of_an_error_is_a_copy() {
    use example_libc::libc::strerror;
    let first = strerror(ENOENT);
    let unknown = strerror(123_456);
    assert_eq!(first.as_c_str(), c"No such file or directory");
    assert!(unknown.to_bytes().ends_with(b"123456"));
    let others: Vec<_> = (0..4).map(|errno| thread::spawn(move || strerror(900_000 + errno))).collect();
    for (errno, other) in (900_000..).zip(others) {
        assert!(other.join().expect("no panic").to_bytes().ends_with(format!("{errno}").as_bytes()));
    }
}

#[test]
fn the_environment_is_read_where_nobody_changes_it() {
    // SAFETY:
    // - no test of this program changes the environment.
    let path = unsafe { getenv(c"PATH") };
    assert_eq!(path.map(|path| path.into_bytes()), env::var("PATH").ok().map(String::into_bytes));
    // SAFETY:
    // - as above.
    assert_eq!(unsafe { getenv(c"example-libc has no such variable") }, None);
}

#[test]
fn addresses_are_looked_up_and_written_in_figures() {
    let addresses = AddressInfo::look_up(Some(c"127.0.0.1"), Some(c"8080")).expect("in figures already");
    let all: Vec<_> = addresses.iter().map(|address| address.numeric().expect("an address")).collect();
    assert_eq!(all, [("127.0.0.1".to_owned(), "8080".to_owned())]);
    let own = AddressInfo::look_up(None, Some(c"9")).expect("this machine");
    assert!(own.iter().all(|address| address.numeric().is_ok_and(|(_, port)| port == "9")));
}

#[test]
fn a_failed_lookup_says_why() {
    let error = AddressInfo::look_up(None, None).expect_err("neither host nor service");
    assert_eq!(error.code, Some(EAI_NONAME));
    assert_eq!(error.message, gai_strerror(EAI_NONAME).to_string_lossy());
    assert!(AddressInfo::look_up(Some(c"127.0.0.1"), Some(c"no such service")).is_err());
}

#[test]
fn a_directory_and_a_file_move_to_another_thread() -> Outcome {
    let (directory, file) = (Directory::open(c"/")?, File::open(c"/dev/null", c"r")?);
    thread::spawn(move || -> Outcome {
        let mut directory = directory;
        assert!(directory.read()?.is_some());
        file.close()
    })
    .join()
    .expect("no panic")
}

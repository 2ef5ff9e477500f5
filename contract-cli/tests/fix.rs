//! `--fix`: what it writes, and what it refuses to write over.
#![cfg(unix)]

mod command;

use std::path::Path;
use std::process::Command;

use command::{Ran, run};
use tempfile::TempDir;

const HEADER: &str = "\
typedef struct object object;
object *make(void) __attribute__((returns_nonnull));
int value(const object *o) __attribute__((warn_unused_result));
int twice(const object *o) __attribute__((warn_unused_result));
void put(object *o, const char *p, unsigned long n) __attribute__((access(read_only, 2, 3)));
void end(object *o);
";

const BLOCK: &str = "\
#[contract(header = \"lib.h\")]
unsafe extern \"C\" {
    #[owned_by_c(free = end)]
    type object;

    /// Makes one.
    #[returns(owned, nullable)]
    fn make()    -> *mut object; // as it is
    fn value(o: &object) -> c_int;   pub fn twice(o: &object) -> c_int;
    unsafe fn put(o: &mut object, #[unchecked] p: *const c_char, n: c_ulong);
    fn end(o: *mut object);
}
";

const FIXED: &str = "\
#[contract(header = \"lib.h\")]
unsafe extern \"C\" {
    #[owned_by_c(free = end)]
    type object;

    /// Makes one.
    #[returns(owned)]
    fn make()    -> *mut object; // as it is
    #[must_use]
    fn value(o: &object) -> c_int;   #[must_use] pub fn twice(o: &object) -> c_int;
    unsafe fn put(o: &mut object, #[buffer(len = n)] p: *const c_char, n: c_ulong);
    fn end(o: *mut object);
}
";

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("lib.h"), HEADER).expect("a file can be written");
    std::fs::write(folder.path().join("block.rs"), BLOCK).expect("a file can be written");
    folder
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(identity).args(arguments).current_dir(folder).output().expect("git runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn committed() -> TempDir {
    let folder = folder();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "a"]);
    folder
}

fn block(folder: &TempDir) -> String {
    std::fs::read_to_string(folder.path().join("block.rs")).expect("it is there")
}

#[track_caller]
fn assert_fixed(ran: &Ran, folder: &TempDir) {
    assert_eq!(ran.other_code(0), None, "{}{}", ran.errors, ran.output);
    assert_eq!(ran.errors, "Fixed block.rs (4 suggestions)\n");
    assert_eq!(ran.output, "5 functions in 1 block compared: all agree\n");
    assert_eq!(block(folder), FIXED);
    let files = std::fs::read_dir(folder.path()).expect("it is there").filter_map(Result::ok);
    let names: Vec<String> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().all(|name| [".git", "block.rs", "lib.h"].contains(&name.as_str())), "{names:?}");
}

#[test]
fn suggestions_are_written_and_the_rest_stays() {
    let folder = committed();
    assert_fixed(&run(folder.path(), &["check", "block.rs", "--fix"]), &folder);
}

#[test]
fn what_is_fixed_is_left_alone() {
    let folder = committed();
    run(folder.path(), &["check", "block.rs", "--fix"]);
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "b"]);
    let ran = run(folder.path(), &["check", "block.rs", "--fix"]);
    assert_eq!(ran.other_code(0), None, "{}", ran.errors);
    assert_eq!((ran.errors.as_str(), block(&folder).as_str()), ("", FIXED));
}

#[test]
fn changes_that_are_not_committed_are_not_written_over() {
    let folder = committed();
    let changed = BLOCK.replace("as it is", "as it was");
    std::fs::write(folder.path().join("block.rs"), &changed).expect("a file can be written");
    let ran = run(folder.path(), &["check", "block.rs", "--fix"]);
    assert_eq!(ran.other_code(2), None, "{}", ran.errors);
    assert!(ran.errors.contains("`block.rs` has changes that are not committed"), "{}", ran.errors);
    assert!(ran.errors.contains("--force"), "{}", ran.errors);
    assert_eq!(block(&folder), changed);
    std::fs::write(folder.path().join("block.rs"), BLOCK).expect("a file can be written");
    std::fs::write(folder.path().join("lib.h"), HEADER.to_owned() + "/* */\n").expect("a file can be written");
    assert_fixed(&run(folder.path(), &["check", "block.rs", "--fix"]), &folder);
}

#[test]
fn a_file_under_no_version_control_is_written_to_by_force() {
    let folder = folder();
    let ran = run(folder.path(), &["check", "block.rs", "--fix"]);
    assert_eq!(ran.other_code(2), None, "{}", ran.errors);
    assert!(ran.errors.contains("`block.rs` is under no version control"), "{}", ran.errors);
    assert_eq!(block(&folder), BLOCK);
    assert_fixed(&run(folder.path(), &["check", "block.rs", "--fix", "--force"]), &folder);
}

/// An array of pointers is no buffer without a word more, and the suggestion stays one.
#[test]
fn what_the_model_would_refuse_is_not_written() {
    let folder = folder();
    let text = BLOCK.replace("#[unchecked] p: *const c_char", "#[unchecked] p: *const *mut object");
    let header = HEADER.replace("const char *p", "object *const *p");
    std::fs::write(folder.path().join("block.rs"), &text).expect("a file can be written");
    std::fs::write(folder.path().join("lib.h"), header).expect("a file can be written");
    let ran = run(folder.path(), &["check", "block.rs", "--fix", "--force"]);
    assert_eq!(ran.other_code(0), None, "{}", ran.errors);
    assert!(ran.errors.contains("Fixed block.rs (3 suggestions)"), "{}", ran.errors);
    assert!(ran.output.ends_with("compared: 1 suggestion\n"), "{}", ran.output);
    assert!(block(&folder).contains("#[unchecked] p: *const *mut object"));
}

#[test]
fn errors_are_not_fixed() {
    let folder = committed();
    let text = BLOCK.replace("-> c_int;   pub", "-> c_long;   pub");
    std::fs::write(folder.path().join("block.rs"), text).expect("a file can be written");
    let ran = run(folder.path(), &["check", "block.rs", "--fix", "--force"]);
    assert_eq!(ran.other_code(1), None, "{}", ran.errors);
    assert!(block(&folder).contains("-> c_long"));
    // The place is that in the file as it is now.
    assert!(ran.errors.contains("--> block.rs:10:29"), "{}", ran.errors);
    assert!(ran.errors.contains("fn value(o: &object) -> c_long;"), "{}", ran.errors);
}

/// What is listed would be of the file as it was.
#[test]
fn coverage_is_not_listed_beside_a_fix() {
    let folder = folder();
    assert_eq!(run(folder.path(), &["check", "block.rs", "--fix", "--force", "--coverage"]).other_code(2), None);
    assert_eq!(block(&folder), BLOCK);
}

#[test]
fn force_is_nothing_without_fix() {
    let folder = folder();
    assert_eq!(run(folder.path(), &["check", "block.rs", "--force"]).other_code(2), None);
}

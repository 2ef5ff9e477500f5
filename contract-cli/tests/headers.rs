//! Real headers: what the examples declare is what the system's headers say, and a mistake in it is found.

mod command;

use std::path::{Path, PathBuf};

use command::run;

fn example(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(path)
}

#[track_caller]
fn assert_agrees(package: &str, files: &[&str], count: &str) {
    let arguments: Vec<&str> = ["ffi-contract", "check"].iter().chain(files).copied().collect();
    let ran = run(&example(package), &arguments);
    assert_eq!(ran.other_code(0), None, "{}{}", ran.errors, ran.output);
    assert!(ran.output.starts_with(count), "{}{}", ran.errors, ran.output);
}

/// `pthread_t` is a number that crosses as a pointer, and `nftw` an extension.
#[test]
fn what_the_c_library_calls_back() {
    assert_agrees(
        "libc",
        &["src/callbacks.rs", "--cflags", "-D_GNU_SOURCE"],
        "7 functions, 1 type and 4 constants in 2 blocks compared: all agree",
    );
}

#[test]
fn the_c_library() {
    assert_agrees(
        "libc",
        &["src/libc.rs", "src/netdb.rs"],
        "18 functions and 5 constants in 2 blocks compared: all agree",
    );
}

/// A copy of an example with one word changed.
fn mistaken(file: &str, right: &str, wrong: &str, code: &str) {
    let text = std::fs::read_to_string(example(file)).expect("the example is there");
    assert!(text.contains(right), "the example has `{right}`");
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("block.rs"), text.replace(right, wrong)).expect("a file can be written");
    let ran = run(folder.path(), &["check", "block.rs"]);
    assert_eq!(ran.other_code(1), None, "{}{}", ran.errors, ran.output);
    assert!(ran.errors.contains(&format!("[{code}]")), "{}", ran.errors);
    assert!(ran.output.ends_with("compared: 1 error\n"), "{}{}", ran.errors, ran.output);
}

#[test]
fn a_mistake_over_the_c_library() {
    mistaken("libc/src/libc.rs", "fn feof(stream: &FILE) -> c_int", "fn feof(stream: &DIR) -> c_int", "parameter-type");
    mistaken(
        "libc/src/libc.rs",
        "stream: &mut FILE,\n    ) -> isize",
        "stream: &mut FILE,\n    ) -> c_int",
        "result-type",
    );
    mistaken("libc/src/libc.rs", "n: *mut usize", "n: *mut u32", "parameter-type");
}

/// A pipe's free function for a file: the types agree, and glibc's `malloc(fclose, 1)` does not.
#[test]
fn a_file_is_not_closed_as_a_pipe() {
    let block = "#[contract(header = \"stdio.h\")]
        unsafe extern \"C\" {
            #[owned_by_c(free = pclose)]
            type FILE;
            #[fails(null)]
            #[returns(owned)]
            fn fopen(#[cstr] path: *const c_char, #[cstr] mode: *const c_char) -> *mut FILE;
            fn pclose(pipe: *mut FILE) -> c_int;
        }";
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("block.rs"), block).expect("a file can be written");
    let ran = run(folder.path(), &["check", "block.rs"]);
    assert_eq!(ran.other_code(1), None, "{}{}", ran.errors, ran.output);
    assert!(ran.errors.contains("freed by `pclose` here, and by `fclose` in the header"), "{}", ran.errors);
}

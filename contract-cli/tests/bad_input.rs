//! What cannot be checked ends with one clear error, exit code 2, and nothing on standard output.

mod command;

use std::path::Path;

use command::run;

/// Runs in a new folder with these files.
fn refused(files: &[(&str, &str)], arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("a file can be written");
    }
    let ran = run(folder.path(), arguments);
    assert_eq!(ran.other_code(2), None, "{}{}", ran.errors, ran.output);
    assert_eq!(ran.output, "", "nothing is reported");
    let errors = ran.errors.lines().filter(|line| line.starts_with("error: ")).count();
    assert_eq!(errors, 1, "one error:\n{}", ran.errors);
    let left: usize = std::fs::read_dir(folder.path()).expect("it is there").count();
    assert_eq!(left, files.len(), "no file is left behind");
    ran.errors
}

const BLOCK: &str = "#[contract(header = \"lib.h\")]\nunsafe extern \"C\" {\n    safe fn f(x: core::ffi::c_int);\n}\n";

#[track_caller]
fn assert_says(errors: &str, parts: &[&str]) {
    for part in parts {
        assert!(errors.contains(part), "`{part}` is not said:\n{errors}");
    }
}

#[test]
fn a_file_that_is_not_there() {
    assert_says(&refused(&[], &["check", "none.rs"]), &["`none.rs` cannot be read", "No such file"]);
}

#[test]
fn a_file_that_is_not_rust() {
    let errors = refused(&[("a.rs", "fn ok() {}\nfn (")], &["check", "a.rs"]);
    assert_says(&errors, &["`a.rs` is not Rust", "line 2, column 4"]);
}

#[test]
fn a_file_without_a_block() {
    assert_says(&refused(&[("a.rs", "fn ok() {}")], &["check", "a.rs"]), &["no contract block"]);
}

#[test]
fn a_header_that_is_not_there() {
    let errors = refused(&[("a.rs", BLOCK)], &["check", "a.rs"]);
    assert_says(&errors, &["does not find header `lib.h`", "the block at a.rs:1", "--cflags"]);
}

#[test]
fn a_header_that_does_not_compile() {
    let errors = refused(&[("a.rs", BLOCK), ("lib.h", "void f(int x);\nvoid g(unknown_t x);\n")], &["check", "a.rs"]);
    assert_says(&errors, &["does not compile", "lib.h:2", "unknown_t"]);
}

#[test]
fn a_header_that_is_no_c() {
    let errors = refused(&[("a.rs", BLOCK), ("lib.h", "Dear reader,\n")], &["check", "a.rs"]);
    assert_says(&errors, &["lib.h"]);
}

#[test]
fn a_header_that_says_error() {
    let errors = refused(&[("a.rs", BLOCK), ("lib.h", "#error \"not for you\"\n")], &["check", "a.rs"]);
    assert_says(&errors, &["not for you"]);
}

#[test]
fn no_c_compiler() {
    let files = [("a.rs", BLOCK), ("lib.h", "void f(int x);\n")];
    let errors = refused(&files, &["check", "a.rs", "--cc", "no-such-compiler"]);
    assert_says(&errors, &["there is no C compiler `no-such-compiler`", "--cc"]);
}

#[test]
fn a_library_that_pkg_config_does_not_know() {
    let files = [("a.rs", BLOCK), ("lib.h", "void f(int x);\n")];
    let errors = refused(&files, &["check", "a.rs", "--pkg-config", "no-such-library"]);
    assert_says(&errors, &["pkg-config does not know `no-such-library`"]);
}

/// A block may name one that is not on every machine, and the compiler find the header all the same.
#[test]
fn a_library_of_a_block_that_pkg_config_does_not_know() {
    let block = BLOCK.replace("header = \"lib.h\"", "header = \"lib.h\", library = \"no-such-library\"");
    let folder = tempfile::tempdir().expect("a folder can be made");
    std::fs::write(folder.path().join("a.rs"), block).expect("a file can be written");
    std::fs::write(folder.path().join("lib.h"), "void f(int x);\n").expect("a file can be written");
    let ran = run(folder.path(), &["check", "a.rs"]);
    assert_eq!(ran.other_code(0), None, "{}{}", ran.errors, ran.output);
    assert!(ran.errors.contains("[unknown-library]"), "{}", ran.errors);
}

#[test]
fn a_condition_that_rustc_does_not_take() {
    let block = BLOCK.replace("safe fn", "#[cfg(unix)] safe fn");
    let files = [("a.rs", block.as_str()), ("lib.h", "void f(int x);\n")];
    assert_says(&refused(&files, &["check", "a.rs", "--cfg", "a b"]), &["--cfg"]);
}

#[test]
fn no_package() {
    assert_says(&refused(&[], &["check"]), &["does not find a package", "Cargo.toml"]);
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let manifest = manifest.to_str().expect("a path that is text");
    let errors = refused(&[], &["check", "--manifest-path", manifest, "--package", "no-such-package"]);
    assert_says(&errors, &["has no package `no-such-package`"]);
}

//! Real bugs that are wrong declarations: no clause beside one can be right, and the header says so.
//!
//! Each is held against the header as it was declared, and as it is: the declaration alone makes the difference.

mod command;

use command::{Ran, run};

/// Runs the check over a block with one function, beside a header of one line.
fn check(header: &str, function: &str) -> Ran {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let block = format!("#[contract(header = \"lib.h\")]\nunsafe extern \"C\" {{\n    {function}\n}}\n");
    std::fs::write(folder.path().join("lib.h"), format!("#include <stdint.h>\n{header}\n"))
        .expect("a file can be written");
    std::fs::write(folder.path().join("block.rs"), block).expect("a file can be written");
    run(folder.path(), &["check", "block.rs"])
}

#[track_caller]
fn assert_reported(header: &str, wrong: &str, finding: &str, right: &str) {
    let ran = check(header, wrong);
    assert_eq!(ran.other_code(1), None, "{}{}", ran.errors, ran.output);
    assert!(ran.errors.contains(finding), "{}", ran.errors);
    assert_eq!(ran.output, "1 function in 1 block compared: 1 error\n");
    let ran = check(header, right);
    assert_eq!(ran.other_code(0), None, "{}{}", ran.errors, ran.output);
}

/// MiriLLI/everrs: an integer of another width than C's.
#[test]
fn an_integer_of_another_width() {
    assert_reported(
        "int reed_solomon_encode(uint64_t shards, int size);",
        "safe fn reed_solomon_encode(shards: u32, size: c_int) -> c_int;",
        "parameter `shards` of `reed_solomon_encode` is `u32` here and `uint64_t` in the header [parameter-type]",
        "safe fn reed_solomon_encode(shards: u64, size: c_int) -> c_int;",
    );
}

/// MiriLLI/sgp4-rs: C writes eight bytes where the declaration lends four.
#[test]
fn a_place_that_is_smaller_than_what_c_writes() {
    assert_reported(
        "void jday(int year, double *days);",
        "safe fn jday(year: c_int, days: &mut f32);",
        "parameter `days` of `jday` is",
        "safe fn jday(year: c_int, days: &mut f64);",
    );
}

/// MiriLLI/spritz_cipher and MiriLLI/special-fun: the declaration lacks the result.
#[test]
fn a_result_that_is_not_declared() {
    assert_reported(
        "uint8_t spritz_random8(int *state);",
        "safe fn spritz_random8(state: &mut c_int);",
        "`spritz_random8` returns nothing here and `uint8_t` in the header [result-type]",
        "safe fn spritz_random8(state: &mut c_int) -> u8;",
    );
    assert_reported(
        "double igam(double a, double x);",
        "safe fn igam(a: f64, x: f64);",
        "`igam` returns nothing here and `double` in the header [result-type]",
        "safe fn igam(a: f64, x: f64) -> f64;",
    );
}

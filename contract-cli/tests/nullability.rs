//! Clang's `_Nonnull` and `_Nullable`, held against the clauses.
//!
//! gcc does not know these words, so the compiler here is one that takes them as clang does: it judges without them.
#![cfg(unix)]

mod command;

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use command::{Ran, run};

const COMPILER: &str = "#!/bin/sh
case \" $* \" in
    *\" -E \"*) exec cc \"$@\" ;;
    *) exec cc -D_Nonnull= -D_Nullable= \"$@\" ;;
esac
";

/// Holds a block over one type against a header.
fn check(header: &str, items: &str) -> Ran {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file can be written");
    write("lib.h", &format!("typedef struct object object;\n{header}\n"));
    write(
        "block.rs",
        &format!("#[contract(header = \"lib.h\")]\nunsafe extern \"C\" {{\n    type object;\n    {items}\n}}\n"),
    );
    write("compiler", COMPILER);
    let compiler = folder.path().join("compiler");
    std::fs::set_permissions(&compiler, Permissions::from_mode(0o755)).expect("it can be made a program");
    run(folder.path(), &["check", "block.rs", "--cc", "./compiler"])
}

#[track_caller]
fn assert_found(ran: &Ran, code: i32, parts: &[&str]) {
    assert_eq!(ran.other_code(code), None, "{}{}", ran.errors, ran.output);
    for part in parts {
        assert!(ran.errors.contains(part), "`{part}` is not said:\n{}", ran.errors);
    }
}

#[test]
fn what_is_never_null_is_not_nullable() {
    let ran = check("int value(const object *_Nonnull o);", "fn value(o: Option<&object>) -> c_int;");
    assert_found(&ran, 1, &["[nonnull]", "parameter `o` of `value` is never NULL in the header", "_Nonnull"]);
}

#[test]
fn what_may_be_null_could_be_nullable() {
    let ran = check("int value(const object *_Nullable o);", "fn value(o: &object) -> c_int;");
    assert_found(&ran, 0, &["suggestion: ", "[nullable]", "write `#[nullable]` before `o`"]);
}

#[test]
fn a_result_that_may_be_null_is_nullable() {
    let header = "object *_Nullable next(object *_Nonnull o);";
    let ran = check(header, "#[returns(borrowed(from = o))] fn next(o: &object) -> *mut object;");
    assert_found(&ran, 1, &["[returns-nullable]", "`next` may return NULL in the header"]);
    let ran = check(header, "#[returns(borrowed(from = o), nullable)] fn next(o: &object) -> *mut object;");
    assert_found(&ran, 0, &[]);
    assert_eq!(ran.output, "1 function in 1 block compared: all agree\n");
}

#[test]
fn a_result_that_is_never_null_is_no_failure() {
    let header = "object *_Nonnull next(object *_Nonnull o);";
    let ran = check(header, "#[fails(null)] #[returns(borrowed(from = o))] fn next(o: &object) -> *mut object;");
    assert_found(&ran, 1, &["[returns-nonnull]", "`next` never returns NULL in the header"]);
}

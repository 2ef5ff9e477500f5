//! Runs the command, and holds what it printed.

use std::path::Path;
use std::process::Command;

/// What a run printed.
pub(crate) struct Ran {
    /// On standard output.
    pub(crate) output: String,
    /// On standard error.
    pub(crate) errors: String,
    code: Option<i32>,
}

impl Ran {
    /// What is wrong with the exit code, if it is not this one.
    pub(crate) fn other_code(&self, code: i32) -> Option<String> {
        (self.code != Some(code)).then(|| format!("exit code {:?}, and not {code}", self.code))
    }
}

/// Runs `cargo-ffi-contract` in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-ffi-contract"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("CC")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("what is printed is UTF-8");
    Ran { output: text(output.stdout), errors: text(output.stderr), code: output.status.code() }
}

//! This program in the place of `rustc`: compiles a generated crate twice, and notes what that took.

use std::mem::MaybeUninit;
use std::path::Path;
use std::process::{Command, exit};

/// Names the file for the result; if it is set, this program is the compiler.
pub(crate) const RESULT: &str = "FFI_CONTRACT_BENCH_RESULT";

/// What all child processes that have ended took.
pub(super) struct Usage {
    pub(super) seconds: f64,
    /// Of the largest of them.
    pub(super) peak_kib: u64,
}

/// What all child processes that have ended took.
pub(super) fn children() -> Usage {
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: room for one struct, which the call fills; all zeros are one, too.
    let status = unsafe { libc::getrusage(libc::RUSAGE_CHILDREN, usage.as_mut_ptr()) };
    assert_eq!(status, 0, "getrusage knows children");
    // SAFETY: filled, or all zeros.
    let usage = unsafe { usage.assume_init() };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    Usage { seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak_kib: usage.ru_maxrss as u64 }
}

/// Compiles with the compiler and the arguments that cargo gave.
pub(crate) fn run(result: &Path, command: &[String]) {
    let (compiler, arguments) = command.split_first().expect("cargo names the compiler first");
    let is_generated = arguments.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == "generated");
    let status = Command::new(compiler).args(arguments).status().expect("the compiler can be started");
    if !status.success() || !is_generated {
        exit(status.code().unwrap_or(1));
    }
    let peak_kib = children().peak_kib;
    let log = result.with_extension("log");
    // The compiler itself, not what picks a toolchain.
    let sysroot = Command::new(compiler).args(["--print", "sysroot"]).output().expect("the compiler can be started");
    let sysroot = String::from_utf8(sysroot.stdout).expect("a path");
    let status = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(format!("--log-file={}", log.display()))
        .arg(Path::new(sysroot.trim()).join("bin/rustc"))
        .args(arguments)
        .status()
        .expect("valgrind can be started");
    assert!(status.success(), "the compiler runs under valgrind");
    let log = std::fs::read_to_string(&log).expect("valgrind has written a log");
    let count = log.lines().find_map(|line| line.split_once("I   refs:")).expect("cachegrind counts").1;
    let instructions: u64 = count.trim().replace(',', "").parse().expect("a number");
    std::fs::write(result, format!("{instructions} {peak_kib}")).expect("the result can be written");
}

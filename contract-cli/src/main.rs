//! `cargo ffi-contract`: reads the arguments, picks a command, says how it ended; nothing else.
#![forbid(unsafe_code)]

mod args;
mod c_types;
mod check;
mod compare;
mod compiler;
mod conditions;
mod constants;
mod coverage;
mod expanded;
mod failure;
mod find;
mod finding;
mod header;
mod measure;
mod probe;
mod report;
mod rust_items;
mod rust_types;
mod sources;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse_from(args::without_cargo(std::env::args_os()));
    let Command::Check(check) = arguments.command;
    match check::run(&check) {
        Ok(outcome) => outcome.exit_code(),
        Err(failure) => {
            report::text::print_failure(&failure);
            ExitCode::from(2)
        }
    }
}

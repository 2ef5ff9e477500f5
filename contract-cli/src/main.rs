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
mod fix;
mod header;
mod measure;
mod probe;
mod report;
mod rust_items;
mod rust_types;
mod shell_help;
mod sources;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse_from(args::without_cargo(std::env::args_os()));
    let ended = match arguments.command {
        Command::Check(check) => check::run(&check).map(|outcome| outcome.exit_code()),
        Command::Completions { shell } => shell_help::completions(shell).map(|()| ExitCode::SUCCESS),
        Command::Man { about } => shell_help::manual(about.as_deref()).map(|()| ExitCode::SUCCESS),
    };
    ended.unwrap_or_else(|failure| {
        report::text::print_failure(&failure);
        ExitCode::from(2)
    })
}

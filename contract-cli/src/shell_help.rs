//! Completions and manual pages, made of the same arguments as the help.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::args::Arguments;
use crate::failure::Failure;

/// The program that cargo runs, which is what a shell completes.
const PROGRAM: &str = "cargo-ffi-contract";

/// Prints the completions of a shell.
pub(crate) fn completions(shell: Shell) -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut text);
    print(&text)
}

/// Prints the manual page of a command, or of all of them.
pub(crate) fn manual(about: Option<&str>) -> Result<(), Failure> {
    let mut all = Arguments::command().name(PROGRAM).bin_name("cargo ffi-contract");
    all.build();
    let (command, title) = match about {
        None => (all, PROGRAM.to_owned()),
        Some(name) => {
            let names: Vec<String> = all.get_subcommands().map(|known| format!("`{}`", known.get_name())).collect();
            let found = all.find_subcommand(name).cloned().ok_or_else(|| {
                Failure::new(format!("there is no command `{name}`"))
                    .help(format!("the commands are {}", names.join(", ")))
            })?;
            (found, format!("{PROGRAM}-{name}"))
        }
    };
    let mut text = Vec::new();
    let rendered = Man::new(command).title(title).source("cargo ffi-contract").render(&mut text);
    rendered.map_err(|error| Failure::new("the manual page cannot be made").note(error.to_string()))?;
    print(&text)
}

/// A reader that stops early is no failure.
fn print(text: &[u8]) -> Result<(), Failure> {
    match std::io::stdout().write_all(text) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new("standard output cannot be written to").note(error.to_string()))
        }
        _ => Ok(()),
    }
}

//! What can be written on the command line, and its help.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Holds contract blocks against C.
#[derive(Debug, Parser)]
#[command(name = "cargo ffi-contract", bin_name = "cargo ffi-contract", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// What is asked.
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Compares contract blocks with the C headers that they name
    #[command(long_about = CHECK, after_long_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Prints completions for a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Prints a manual page, as roff
    #[command(after_help = MAN_EXAMPLES)]
    Man {
        /// The command that it is about; without one, all of them
        #[arg(value_name = "COMMAND")]
        about: Option<String>,
    },
}

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  cargo ffi-contract completions bash > ~/.local/share/bash-completion/completions/cargo-ffi-contract
  cargo ffi-contract completions zsh > ~/.zfunc/_cargo-ffi-contract";

const MAN_EXAMPLES: &str = "\
Examples:
  cargo ffi-contract man > ~/.local/share/man/man1/cargo-ffi-contract.1
  cargo ffi-contract man check | man -l -";

const CHECK: &str = "\
Compares contract blocks with the C headers that they name.

Each declaration of a block is held against the header as the C compiler reads it: the number of parameters, their types, \
`const`, and the result. So are structs, enums, constants and `type X = …` beside the blocks, where the header knows their names. What the header's attributes say (`malloc(f)`, `nonnull`, …) is held against the clauses. A block names its headers itself (`#[contract(header = \"zlib.h\", library = \"zlib\")]`, where \
`library` is a pkg-config name), or `--header` does.

Nothing is written unless `--fix` says so, and no library is linked or loaded.";

const CHECK_EXAMPLES: &str = "\
Examples:
  cargo ffi-contract check                                      the package in this directory
  cargo ffi-contract check --workspace --format json
  cargo ffi-contract check src/zlib.rs --cflags '-Ivendor/zlib'
  cargo ffi-contract check --fix                                writes what suggestions propose
  cargo ffi-contract check --coverage                           what has no contract yet
  cargo ffi-contract check src/ssl.rs --header openssl/ssl.h --pkg-config libssl

Exit codes:
  0  what was compared agrees
  1  there are findings
  2  the check could not run: a file or header that cannot be read, no C compiler, an unknown pkg-config name";

/// What to check, and against what.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Rust files with contract blocks, or directories of them
    #[arg(value_name = "FILE", conflicts_with_all = ["package", "workspace"])]
    pub(crate) files: Vec<PathBuf>,
    /// The sources of this package; without FILE, that in the current directory
    #[arg(long, short, value_name = "NAME")]
    pub(crate) package: Vec<String>,
    /// The sources of all packages of the workspace
    #[arg(long, conflicts_with = "package")]
    pub(crate) workspace: bool,
    /// The Cargo.toml of the package or workspace
    #[arg(long, value_name = "PATH", conflicts_with = "files")]
    pub(crate) manifest_path: Option<PathBuf>,
    /// A header to compare with, in place of those that the blocks name; several are included in this order
    #[arg(long, value_name = "HEADER")]
    pub(crate) header: Vec<String>,
    /// Flags for the C compiler: include directories, macros
    #[arg(long, value_name = "FLAGS", allow_hyphen_values = true)]
    pub(crate) cflags: Vec<String>,
    /// A pkg-config name whose flags the C compiler gets, in place of those that the blocks name
    #[arg(long, value_name = "NAME")]
    pub(crate) pkg_config: Vec<String>,
    /// The C compiler, gcc or clang
    #[arg(long, value_name = "COMMAND", env = "CC", default_value = "cc")]
    pub(crate) cc: String,
    /// A condition that holds, as rustc takes it: 'feature="ssl"'
    #[arg(long, value_name = "SPEC")]
    pub(crate) cfg: Vec<String>,
    /// Also list the functions of each header (not of those that it includes) that have no contract yet, and those of
    /// which something is unchecked
    #[arg(long, conflicts_with = "fix")]
    pub(crate) coverage: bool,
    /// Write what suggestions propose, where the header proves it: a whole file at a time, and only if the block stays one
    /// that the compiler accepts
    #[arg(long)]
    pub(crate) fix: bool,
    /// With --fix, write over changes that are not committed, and to files under no version control
    #[arg(long, requires = "fix")]
    pub(crate) force: bool,
    /// How to report: text for people, or JSON on standard output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// How to report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, on standard error; coloured on a terminal
    Text,
    /// One object on standard output
    Json,
}

/// The arguments without the word that cargo puts first: `cargo ffi-contract check` runs `cargo-ffi-contract ffi-contract
/// check`.
pub(crate) fn without_cargo(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.collect();
    if arguments.get(1).is_some_and(|first| first == OsStr::new("ffi-contract")) {
        arguments.remove(1);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn cargo_puts_its_word_first() {
        let words = |list: &[&str]| list.iter().map(OsString::from).collect::<Vec<_>>();
        let direct = words(&["cargo-ffi-contract", "check", "a.rs"]);
        let by_cargo = words(&["cargo-ffi-contract", "ffi-contract", "check", "a.rs"]);
        assert_eq!(without_cargo(by_cargo.into_iter()), direct);
        assert_eq!(without_cargo(direct.clone().into_iter()), direct);
    }
}

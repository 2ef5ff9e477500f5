//! `cargo xtask`: what keeps this repository in order.

mod dictionary;
mod readme;
mod tables;
mod tidy;
mod tree;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::{Parser, Subcommand};

/// What keeps this repository in order.
#[derive(Parser)]
#[command(name = "cargo xtask", after_help = "Example: cargo xtask tidy")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fails when a clause, a diagnostic code, a snapshot or the README is not backed by what it should be; prints a table.
    Tidy,
    /// Writes every snapshot anew; review the difference as code.
    Bless,
    /// Writes README.md from the documentation of the facade.
    Readme,
    /// Writes the words that the fuzz targets use, from the table of clauses.
    Dictionary,
    /// Runs everything that must pass, as the continuous integration does.
    Ci,
}

fn main() -> ExitCode {
    let root = root();
    match Arguments::parse().task {
        Task::Tidy => tidy::run(&root),
        Task::Bless => bless(&root),
        Task::Readme => readme::write(&root),
        Task::Dictionary => dictionary::write(&root),
        Task::Ci => exit_code(Command::new("bash").arg(".ci/run").current_dir(&root)),
    }
}

/// The root of the repository: the parent of this package.
fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

fn bless(root: &Path) -> ExitCode {
    let mut command = Command::new("cargo");
    command
        .args([
            "test",
            "--package",
            "contract-model",
            "--package",
            "contract-macros",
            "--package",
            "contract-cli",
            "--package",
            "ui-tests",
            "--package",
            "book",
            "--no-fail-fast",
        ])
        .env("BLESS", "1")
        .env("TRYBUILD", "overwrite")
        .current_dir(root);
    exit_code(&mut command)
}

/// Runs a command to its end.
fn exit_code(command: &mut Command) -> ExitCode {
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("could not run {:?}: {error}", command.get_program());
            ExitCode::from(2)
        }
    }
}

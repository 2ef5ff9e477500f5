//! What the compiler does for the same work written in five ways: instructions and peak memory of `rustc` in
//! `cargo check`, and the CPU time of building the dependencies first.
//!
//! `cargo check` of a generated crate, with this program as the wrapper of `rustc`: it runs the compiler once for its
//! memory, and once under cachegrind. Macros are built as a user's are: unoptimized.

mod generate;
mod wrapper;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generate::{FLAVOURS, Flavour};
pub(crate) use wrapper::{RESULT, run as run_wrapper};

/// What one crate costs.
struct Cost {
    functions: usize,
    instructions: u64,
    peak_kib: u64,
}

/// All that a way to write it costs.
struct Row {
    name: &'static str,
    costs: Vec<Cost>,
    /// CPU seconds for the dependencies, from nothing.
    cold_seconds: f64,
}

/// The measured costs.
pub(crate) struct Table {
    rows: Vec<Row>,
}

/// Measures at these sizes; `only` one way to write it, if one is named.
pub(crate) fn measure(sizes: &[usize], only: Option<&str>) -> Table {
    let root = work_directory();
    let rows = FLAVOURS.iter().filter(|flavour| only.is_none_or(|only| only == flavour.name)).map(|&flavour| {
        let cold_seconds = cold_seconds(&root, flavour);
        let costs = sizes.iter().map(|&functions| {
            let cost = cost(&root, flavour, functions);
            eprintln!(
                "{}, {functions} functions: {} million instructions",
                flavour.name,
                cost.instructions / 1_000_000
            );
            cost
        });
        Row { name: flavour.name, costs: costs.collect(), cold_seconds }
    });
    Table { rows: rows.collect() }
}

/// Beside the build output of this program, which is not tracked.
fn work_directory() -> PathBuf {
    let this = std::env::current_exe().expect("this program has a path");
    this.parent().expect("it is in a directory").join("compile-cost")
}

/// Writes a crate.
fn write_crate(root: &Path, flavour: Flavour, source: &str) -> PathBuf {
    let directory = root.join(flavour.name);
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let repository = here.parent().expect("this package is inside the repository");
    let dependencies = flavour.dependencies.replace("ROOT", &repository.display().to_string());
    let manifest = format!(
        "[package]\nname = \"generated\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\n{dependencies}"
    );
    fs::create_dir_all(directory.join("src")).expect("the directory can be made");
    fs::write(directory.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::write(directory.join("src/lib.rs"), source).expect("the source can be written");
    fs::copy(here.join("Cargo.lock"), directory.join("Cargo.lock")).expect("there is a lock file");
    directory
}

fn check(directory: &Path, target: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["check", "--quiet", "--jobs", "1"])
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0");
    command
}

fn cost(root: &Path, flavour: Flavour, functions: usize) -> Cost {
    let directory = write_crate(root, flavour, &flavour.source(functions));
    let result = root.join("result");
    let _ = fs::remove_file(&result);
    let this = std::env::current_exe().expect("this program has a path");
    let mut command = check(&directory, &root.join(format!("target-{}", flavour.name)));
    let status = command.env("RUSTC_WORKSPACE_WRAPPER", this).env(RESULT, &result).status();
    assert!(status.is_ok_and(|status| status.success()), "`{}` does not compile", flavour.name);
    let measured = fs::read_to_string(&result).expect("the wrapper has written what it saw");
    let (instructions, peak_kib) = measured.split_once(' ').expect("two numbers");
    Cost {
        functions,
        instructions: instructions.parse().expect("a number"),
        peak_kib: peak_kib.parse().expect("a number"),
    }
}

/// CPU seconds of `cargo check` of an empty crate, when nothing is built yet.
fn cold_seconds(root: &Path, flavour: Flavour) -> f64 {
    let target = root.join(format!("target-{}", flavour.name));
    let _ = fs::remove_dir_all(&target);
    let directory = write_crate(root, flavour, "");
    let before = wrapper::children();
    let status = check(&directory, &target).status();
    assert!(status.is_ok_and(|status| status.success()), "the dependencies of `{}` do not build", flavour.name);
    wrapper::children().seconds - before.seconds
}

impl Row {
    /// Thousand instructions per function added between two sizes.
    fn slopes(&self) -> Vec<f64> {
        let slope = |pair: &[Cost]| match pair {
            [small, large] => {
                (large.instructions as f64 - small.instructions as f64)
                    / (large.functions - small.functions) as f64
                    / 1000.0
            }
            _ => 0.0,
        };
        self.costs.windows(2).map(slope).collect()
    }
}

impl Table {
    /// The table, for README.md.
    pub(crate) fn markdown(&self) -> String {
        let sizes: Vec<usize> =
            self.rows.iter().take(1).flat_map(|row| &row.costs).map(|cost| cost.functions).collect();
        let mut text = String::from("| |");
        for size in &sizes {
            text.push_str(&format!(" {size}: million instructions | peak MiB |"));
        }
        for pair in sizes.windows(2) {
            text.push_str(&format!(" thousand per function, {} to {} |", pair[0], pair[1]));
        }
        text.push_str(" cold dependencies, CPU s |\n|---|");
        text.push_str(&"--:|".repeat(sizes.len() * 2 + sizes.len().saturating_sub(1) + 1));
        text.push('\n');
        for row in &self.rows {
            text.push_str(&format!("| {} |", row.name));
            for cost in &row.costs {
                text.push_str(&format!(
                    " {:.0} | {:.0} |",
                    cost.instructions as f64 / 1e6,
                    cost.peak_kib as f64 / 1024.0
                ));
            }
            for slope in row.slopes() {
                text.push_str(&format!(" {slope:.0} |"));
            }
            text.push_str(&format!(" {:.1} |\n", row.cold_seconds));
        }
        text
    }

    /// The same, for programs.
    pub(crate) fn json(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let costs = row.costs.iter().map(|Cost { functions, instructions, peak_kib }| {
                format!("{{\"functions\": {functions}, \"instructions\": {instructions}, \"peak_kib\": {peak_kib}}}")
            });
            let costs = costs.collect::<Vec<_>>().join(", ");
            format!(
                "{{\"name\": \"{}\", \"cold_cpu_seconds\": {:.2}, \"costs\": [{costs}]}}",
                row.name, row.cold_seconds
            )
        });
        format!("[{}]", rows.collect::<Vec<_>>().join(",\n "))
    }
}

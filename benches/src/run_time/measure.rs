//! Runs each case under callgrind and makes the table.

use std::process::Command;

use super::{GROUPS, Group};

/// How often a case is called; then twice as often.
const ROUNDS: usize = 100;

/// Instructions per call, for each case and variant.
pub(crate) struct Tables(Vec<Table>);

struct Table {
    group: &'static Group,
    rows: Vec<(&'static str, Vec<f64>)>,
}

/// Calls a case in this process, so that callgrind can watch.
pub(crate) fn run_case(variant: &str, case: &str, rounds: usize) {
    let mut variants = GROUPS.iter().flat_map(|group| group.variants);
    let variant = variants.find(|known| known.name == variant).expect("a variant of the list");
    (variant.run)(case, rounds);
}

/// Measures everything.
pub(crate) fn measure() -> Tables {
    Tables(GROUPS.iter().map(measure_group).collect())
}

fn measure_group(group: &'static Group) -> Table {
    let rows = group.cases.iter().map(|&(case, about)| {
        let costs = group.variants.iter().map(|variant| {
            let once = instructions(variant.name, case, ROUNDS);
            let twice = instructions(variant.name, case, 2 * ROUNDS);
            (twice - once) as f64 / ROUNDS as f64
        });
        (about, costs.collect())
    });
    Table { group, rows: rows.collect() }
}

/// What callgrind counts in the function of a case, and in what that calls.
fn instructions(variant: &str, case: &str, rounds: usize) -> u64 {
    let this = std::env::current_exe().expect("this program has a path");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
        // Of any variant: where two are the same code, the compiler keeps one of them.
        .arg(format!("--toggle-collect=bench_*_{case}"))
        .arg(this)
        .args(["case", variant, case, &rounds.to_string()])
        .output()
        .expect("valgrind can be started");
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    let collected = log.lines().find_map(|line| line.split_once("Collected : "));
    let (_, count) = collected.expect("callgrind says what it collected");
    let count: u64 = count.trim().parse().expect("a number");
    assert!(count > 0, "`{case}` of `{variant}` is called by another name");
    count
}

impl Tables {
    /// The tables, for README.md.
    pub(crate) fn markdown(&self) -> String {
        self.0.iter().map(Table::markdown).collect::<Vec<_>>().join("\n")
    }

    /// The same, for programs.
    pub(crate) fn json(&self) -> String {
        format!("[{}]", self.0.iter().flat_map(Table::json).collect::<Vec<_>>().join(",\n "))
    }
}

impl Table {
    fn markdown(&self) -> String {
        let heading = self.group.heading;
        let rule = "--:|".repeat(heading.split(" | ").count());
        let mut text = format!("| case | {heading} |\n|---|{rule}\n");
        for (about, costs) in &self.rows {
            text.push_str(&format!("| {about} "));
            for cost in costs {
                text.push_str(&format!("| {cost:.1} "));
            }
            let [raw, by_hand, ours, ..] = costs[..] else { continue };
            text.push_str(&format!("| {:+.1} | {:+.1} | {:.2} |\n", ours - raw, ours - by_hand, ours / raw));
        }
        text
    }

    fn json(&self) -> Vec<String> {
        let rows = self.rows.iter().map(|(about, costs)| {
            let costs = self.group.variants.iter().zip(costs);
            let costs = costs.map(|(variant, cost)| format!("\"{}\": {cost}", variant.name));
            format!("{{\"case\": \"{about}\", {}}}", costs.collect::<Vec<_>>().join(", "))
        });
        rows.collect()
    }
}

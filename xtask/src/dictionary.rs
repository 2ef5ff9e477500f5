//! `fuzz/clauses.dict`: the words of the contract language for the fuzz targets, from the table of clauses.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use contract_model::clauses;

use crate::tree::text;

const FILE: &str = "fuzz/clauses.dict";

/// What stands around the clauses: keys of the block, C types, the grammar of items.
const AROUND: &[&str] = &[
    "#[contract(",
    "crate = ",
    "detail(",
    "error = ",
    "header = \"",
    "library = \"",
    "raw = ",
    "strip = [\"",
    "unsafe extern \"C\" {",
    "#[cfg(",
    "#[link_name = \"",
    "pub type ",
    "pub fn ",
    "unsafe fn ",
    "-> ",
    "*const ",
    "*mut ",
    "&'a ",
    "&mut ",
    "<'a>",
    "'static",
    "Option<",
    "c_char",
    "c_int",
    "c_void",
    "usize",
];

/// Writes the dictionary.
pub(crate) fn write(root: &Path) -> ExitCode {
    match std::fs::write(root.join(FILE), render()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("could not write {FILE}: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether the dictionary is what [`write()`] would write.
pub(crate) fn is_up_to_date(root: &Path) -> bool {
    text(root, Path::new(FILE)) == render()
}

/// One entry a line: a comment, then the clauses with their opening, the words of their grammar, what stands around.
fn render() -> String {
    let openings = clauses::ALL.iter().map(|clause| format!("#[{}", clause.name));
    let words: BTreeSet<&str> = clauses::ALL
        .iter()
        .flat_map(|clause| clause.grammar.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_'))
        .filter(|word| word.len() > 1)
        .collect();
    let mut dictionary = String::from("# Written by `cargo xtask dictionary` from the table of clauses.\n");
    for entry in openings.chain(words.into_iter().map(str::to_owned)).chain(AROUND.iter().map(|&word| word.to_owned()))
    {
        let _ = writeln!(dictionary, "\"{}\"", entry.replace('"', "\\\""));
    }
    dictionary
}

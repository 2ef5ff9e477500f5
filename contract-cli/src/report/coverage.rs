//! Coverage, as text and as JSON.

use serde::Serialize;

use super::json::{Position, position};
use crate::coverage::Coverage;
use crate::finding::Place;

/// Prints what has a contract and what has none to standard output.
pub(crate) fn print(coverage: &Coverage) {
    for covered in coverage.headers() {
        let with = covered.functions - covered.open.len();
        anstream::println!("\n{}: {with} of {} functions have a contract", covered.header.display(), covered.functions);
        if !covered.open.is_empty() {
            anstream::println!("  without one:");
        }
        for (name, place) in covered.open {
            anstream::println!("    {name}{}", place.map(|place| format!("  {}", shown(place))).unwrap_or_default());
        }
        if !covered.unchecked.is_empty() {
            anstream::println!("  unchecked:");
        }
        for left in covered.unchecked {
            anstream::println!("    {} ({})  {}", left.symbol, left.parts.join(", "), shown(&left.rust));
        }
    }
}

/// `lib.h:3`
fn shown(place: &Place) -> String {
    let position = position(place);
    format!("{}:{}", position.file, position.line)
}

#[derive(Serialize)]
pub(super) struct Row {
    header: String,
    functions: usize,
    without: Vec<Open>,
    unchecked: Vec<Left>,
}

#[derive(Serialize)]
struct Open {
    function: String,
    header: Option<Position>,
}

#[derive(Serialize)]
struct Left {
    function: String,
    parts: Vec<String>,
    rust: Position,
}

/// A row per header.
pub(super) fn rows(coverage: &Coverage) -> Vec<Row> {
    let rows = coverage.headers().map(|covered| Row {
        header: covered.header.display().to_string(),
        functions: covered.functions,
        without: covered
            .open
            .iter()
            .map(|(function, place)| Open { function: (*function).to_owned(), header: place.map(position) })
            .collect(),
        unchecked: covered
            .unchecked
            .iter()
            .map(|left| Left { function: left.symbol.clone(), parts: left.parts.clone(), rust: position(&left.rust) })
            .collect(),
    });
    rows.collect()
}

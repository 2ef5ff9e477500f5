//! Findings as JSON. The schema is in `README.md`; a change of it is a change of `VERSION`.

use serde::Serialize;

use super::coverage;
use crate::coverage::Coverage;
use crate::failure::Failure;
use crate::finding::{Counts, Finding, Place, Severity};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    compared: Counts,
    findings: Vec<Row<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<Vec<coverage::Row>>,
}

#[derive(Serialize)]
struct Row<'a> {
    severity: Severity,
    code: &'a str,
    message: &'a str,
    rust: Position,
    header: Option<Position>,
    notes: &'a [String],
    helps: &'a [String],
    /// Only with `--fix`: it is written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fixed: bool,
}

#[derive(Serialize)]
pub(super) struct Position {
    pub(super) file: String,
    pub(super) line: usize,
    column: usize,
    text: String,
}

/// Prints one object to standard output.
pub(crate) fn print(findings: &[Finding], counts: Counts, coverage: Option<&Coverage>) -> Result<(), Failure> {
    let rows = findings.iter().map(|finding| Row {
        severity: finding.severity,
        code: finding.code,
        message: &finding.message,
        rust: position(&finding.rust),
        header: finding.header.as_ref().map(position),
        notes: &finding.notes,
        helps: &finding.helps,
        fixed: finding.is_written,
    });
    let report =
        Report { version: VERSION, compared: counts, findings: rows.collect(), coverage: coverage.map(coverage::rows) };
    let text = serde_json::to_string_pretty(&report)
        .map_err(|error| Failure::new("the findings cannot be written as JSON").note(error.to_string()))?;
    anstream::println!("{text}");
    Ok(())
}

/// Line and column count from 1, columns in characters.
pub(super) fn position(place: &Place) -> Position {
    let text = std::fs::read_to_string(&place.path).unwrap_or_default();
    let before = text.get(..place.range.start).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        file: place.path.display().to_string(),
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        text: text.get(place.range.clone()).unwrap_or_default().to_owned(),
    }
}

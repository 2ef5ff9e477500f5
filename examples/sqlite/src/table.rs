//! The rows of a query, printed in columns.

use core::ffi::CStr;
use core::fmt;

use crate::sqlite3::{Connection, SQLITE_BLOB, SQLITE_FLOAT, SQLITE_INTEGER, SqliteError, Statement};

/// The rows of one query, as text.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub names: Vec<String>,
    /// As many cells in each row as there are names.
    pub rows: Vec<Vec<Cell>>,
}

/// One value.
#[derive(Debug, PartialEq, Eq)]
pub struct Cell {
    /// As SQLite writes it.
    pub text: String,
    /// Numbers stand on the right.
    pub is_number: bool,
}

impl Table {
    /// Runs a statement to its end and keeps its rows.
    ///
    /// # Errors
    ///
    /// Whatever SQLite says of a step.
    pub fn read(statement: &mut Statement<'_>) -> Result<Self, SqliteError> {
        let columns = 0..statement.column_count();
        let names = columns
            .clone()
            .map(|column| statement.column_name(column).as_deref().map_or_else(String::new, lossy))
            .collect();
        let mut rows = Vec::new();
        while statement.step()?.is_some() {
            rows.push(columns.clone().map(|column| Cell::read(statement, column)).collect());
        }
        Ok(Self { names, rows })
    }

    /// Two spaces before each cell, none at the end.
    fn line(cells: impl Iterator<Item = String>) -> String {
        let line: String = cells.map(|cell| format!("  {cell}")).collect();
        line.trim_end().to_owned()
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.text.chars().count());
        let name = self.names.get(column).map_or(0, |name| name.chars().count());
        cells.chain([name]).max().unwrap_or(0)
    }
}

impl Cell {
    fn read(statement: &mut Statement<'_>, column: i32) -> Self {
        match statement.column_type(column) {
            SQLITE_BLOB => Self { text: "(blob)".to_owned(), is_number: false },
            ty => Self {
                text: statement.column_text(column).map_or_else(|| "-".to_owned(), lossy),
                is_number: ty == SQLITE_INTEGER || ty == SQLITE_FLOAT,
            },
        }
    }

    fn padded(&self, width: usize) -> String {
        if self.is_number { format!("{:>width$}", self.text) } else { format!("{:<width$}", self.text) }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths: Vec<usize> = (0..self.names.len()).map(|column| self.width(column)).collect();
        let total = widths.iter().map(|width| width + 2).sum::<usize>();
        let lines =
            self.rows.iter().map(|row| Self::line(row.iter().zip(&widths).map(|(cell, &width)| cell.padded(width))));
        writeln!(f, "{}", Self::line(self.names.iter().zip(&widths).map(|(name, &width)| format!("{name:<width$}"))))?;
        writeln!(f, "  {}", "─".repeat(total.saturating_sub(2)))?;
        for line in lines {
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}

/// Runs every statement of a script, and hands each table to `show`.
///
/// # Errors
///
/// The first failure; what stands after it is not run.
pub fn run_script(connection: &Connection, script: &CStr, mut show: impl FnMut(&Table)) -> Result<(), SqliteError> {
    let mut rest = script;
    while !rest.is_empty() {
        // The rest points into the script: nothing is copied.
        let (statement, after) = connection.prepare_first(rest)?;
        rest = after;
        let Some(mut statement) = statement else { continue };
        let table = Table::read(&mut statement)?;
        if !table.names.is_empty() {
            show(&table);
        }
    }
    Ok(())
}

fn lossy(text: &CStr) -> String {
    text.to_string_lossy().into_owned()
}

//! A small SQL shell. Without arguments it gives a tour of its own.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::env;
use std::error::Error;
use std::ffi::{CStr, CString};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

use example_sqlite::hooks::{collate_by_number, commit_only_if, read_only, watch};
use example_sqlite::moons::MOONS;
use example_sqlite::sqlite3::{Connection, SQLITE_OPEN_CREATE, SQLITE_OPEN_READWRITE, SqliteError, Value, libversion};
use example_sqlite::table::{Table, run_script};
use ffi_contract::Owned;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [] => tour(),
        [file, statements @ ..] if !statements.is_empty() => shell(file, &statements.join(" ")),
        _ => Err("usage: example-sqlite [FILE SQL…]".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs SQL on a database file, which is made if it is not there.
fn shell(file: &str, sql: &str) -> Result<(), Box<dyn Error>> {
    let connection = open(file)?;
    run_script(&connection, &CString::new(sql)?, |table| println!("{table}"))?;
    // Dropping the connection closes it as well, but cannot say whether that went well.
    connection.close()?;
    Ok(())
}

fn open(file: &str) -> Result<Owned<Connection>, Box<dyn Error>> {
    let file = CString::new(file)?;
    Ok(Connection::open(&file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE).map_err(SqliteError::from)?)
}

fn tour() -> Result<(), Box<dyn Error>> {
    println!("SQLite {}\n", libversion().to_string_lossy());
    let mut connection = open(":memory:")?;
    load(&connection)?;

    println!("The largest moon of each planet:\n");
    let largest =
        c"SELECT planet, name AS moon, max(radius) AS km, coalesce(discoverer, '(everyone)') AS 'discovered by'
                    FROM moon GROUP BY planet ORDER BY km DESC";
    run_script(&connection, largest, |table| println!("{table}"))?;

    let mut found_by =
        connection.prepare(b"SELECT name, planet, year FROM moon WHERE discoverer = :who ORDER BY year, name")?;
    let who = found_by.bind_parameter_index(c":who").ok_or("no parameter :who")?;
    for name in ["Galileo Galilei", "William Herschel"] {
        found_by.bind_text(who, name.as_bytes())?;
        if let Some(sql) = found_by.expanded_sql() {
            println!("{}\n", sql.to_string_lossy());
        }
        println!("{}", Table::read(&mut found_by)?);
        found_by.reset()?;
    }

    println!("What SQLite says of mistakes:\n");
    let twice = connection.exec(c"INSERT INTO moon (name, planet, radius) VALUES ('Titan', 'Saturn', 2574.7)");
    complain("the same moon twice", twice);
    complain("no such column", connection.prepare(b"SELECT mass FROM moon").map(drop));
    complain("no such parameter", found_by.bind_int64(2, 1610));
    complain("no statement at all", connection.prepare(b"-- only a comment").map(drop));

    let image = connection.serialize(c"main")?;
    println!(
        "\nAs a file the database would have {} bytes and begin with {:?}.",
        image.len(),
        String::from_utf8_lossy(&image[..15])
    );

    // `connection.close()` does not compile here: `found_by` still borrows the connection.
    drop(found_by);
    called(&mut connection)?;
    connection.close()?;
    println!("Closed; SQLite agrees.");
    Ok(())
}

/// Gives SQLite closures: functions of SQL, an order, and hooks.
fn called(connection: &mut Owned<Connection>) -> Result<(), Box<dyn Error>> {
    println!("\nWhat SQLite calls is closures:\n");
    connection.create_function(c"initials", |context, values| {
        let first = |value: &Value| value.text().and_then(|text| text.to_string_lossy().chars().next());
        let initials: Option<String> = values.iter().map(first).collect();
        match initials {
            Some(initials) => context.answer_text(initials.as_bytes()),
            None => context.fail(b"initials of nothing"),
        }
    })?;
    connection.create_aggregate(
        c"latest",
        |latest, values| {
            let year = values.get(0).map_or(0, Value::integer);
            if let Some(state) = latest.state() {
                *state = year.max(*state);
            }
        },
        |latest| {
            let year = latest.state().map_or(0, |state| *state);
            latest.answer_integer(year);
        },
    )?;
    collate_by_number(connection)?;
    // What is captured may be borrowed: SQLite has the closure no longer than the script runs.
    let mut lines = Vec::new();
    let planets = c"SELECT initials(planet, max(name COLLATE by_number)) AS initials, latest(year) AS latest
                    FROM moon GROUP BY planet ORDER BY latest DESC LIMIT 3";
    connection.exec_rows(planets, |texts, names| {
        let cells = names.iter().zip(texts.optional());
        let cells = cells.map(|(name, text)| format!("{} = {}", lossy(name), text.map_or("-".into(), lossy)));
        lines.push(cells.collect::<Vec<_>>().join(", "));
        0
    })?;
    println!("  {}", lines.join("\n  "));

    // These stay with the connection, and so do their channels.
    let (changes, told) = mpsc::channel();
    watch(connection, changes);
    Connection::trace(connection, |text| {
        println!("  SQLite runs {}", lossy(text));
        0
    })?;
    let allowed = Arc::new(AtomicBool::new(false));
    commit_only_if(connection, Arc::clone(&allowed));
    let delete = c"DELETE FROM moon WHERE discoverer = 'William Lassell'";
    complain("nobody may commit", connection.exec(delete));
    allowed.store(true, Ordering::Relaxed);
    connection.exec(delete)?;
    println!(
        "  {} deletions were told, the refused one too; {} row is gone",
        told.try_iter().count(),
        connection.changes()
    );
    read_only(connection)?;
    complain("reading only", connection.exec(delete));
    Ok(())
}

fn lossy(text: &CStr) -> Cow<'_, str> {
    text.to_string_lossy()
}

/// Makes the table and fills it, all in one transaction and through one statement.
fn load(connection: &Connection) -> Result<(), SqliteError> {
    connection.exec(
        c"CREATE TABLE moon (name TEXT PRIMARY KEY, planet TEXT NOT NULL, radius REAL, year INTEGER, discoverer TEXT) STRICT;
          BEGIN",
    )?;
    let mut insert = connection.prepare(b"INSERT INTO moon VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for &(name, planet, radius, discovery) in MOONS {
        insert.bind_text(1, name.as_bytes())?;
        insert.bind_text(2, planet.as_bytes())?;
        insert.bind_double(3, radius)?;
        match discovery {
            Some((year, discoverer)) => {
                insert.bind_int64(4, year)?;
                insert.bind_text(5, discoverer.as_bytes())?;
            }
            None => {
                insert.bind_null(4)?;
                insert.bind_null(5)?;
            }
        }
        insert.step()?;
        insert.reset()?;
    }
    connection.exec(c"COMMIT")
}

fn complain(what: &str, outcome: Result<(), SqliteError>) {
    if let Err(error) = outcome {
        println!("  {what:<20}  {error}");
    }
}

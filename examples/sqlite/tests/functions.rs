//! Functions of SQL that are closures, held against SQLite itself.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use example_sqlite::sqlite3::{Connection, SQLITE_BUSY, SQLITE_OPEN_READWRITE, SqliteError};
use example_sqlite::table::Table;
use ffi_contract::Owned;

type Outcome = Result<(), SqliteError>;

fn in_memory() -> Result<Owned<Connection>, SqliteError> {
    Ok(Connection::open(c":memory:", SQLITE_OPEN_READWRITE)?)
}

/// The first column of what a query gives.
fn column(connection: &Connection, sql: &[u8]) -> Result<Vec<String>, SqliteError> {
    let mut statement = connection.prepare(sql)?;
    let table = Table::read(&mut statement)?;
    Ok(table.rows.into_iter().filter_map(|row| row.into_iter().next()).map(|cell| cell.text).collect())
}

#[test]
fn a_function_of_sql_is_a_closure() -> Outcome {
    let connection = in_memory()?;
    let calls = Arc::new(AtomicI64::new(0));
    let counted = Arc::clone(&calls);
    connection.create_function(c"joined", move |context, values| {
        counted.fetch_add(1, Ordering::Relaxed);
        let texts: Option<Vec<String>> =
            values.iter().map(|value| value.text().map(|text| text.to_string_lossy().into_owned())).collect();
        match texts {
            Some(texts) => context.answer_text(texts.join("-").as_bytes()),
            None => context.fail(b"joined: NULL"),
        }
    })?;
    assert_eq!(column(&connection, b"SELECT joined('a', 2, 'c')")?, ["a-2-c"]);
    assert_eq!(column(&connection, b"SELECT joined()")?, [""]);
    let failed = column(&connection, b"SELECT joined('a', NULL)").expect_err("NULL is no text");
    assert_eq!((failed.message.as_str(), calls.load(Ordering::Relaxed)), ("joined: NULL", 3));
    drop(connection);
    assert_eq!(Arc::strong_count(&calls), 1, "the closure went with the connection");
    Ok(())
}

#[test]
fn a_function_that_runs_is_not_replaced() -> Outcome {
    let connection = in_memory()?;
    let token = Arc::new(());
    let make = |connection: &Connection| {
        let captured = Arc::clone(&token);
        connection.create_function(c"seven", move |context, _| {
            let _captured = &captured;
            context.answer_integer(7);
        })
    };
    make(&connection)?;
    let mut statement = connection.prepare(b"SELECT seven() UNION ALL SELECT 8")?;
    statement.step()?;
    assert_eq!(make(&connection).map_err(|error| error.code), Err(SQLITE_BUSY));
    assert_eq!(Arc::strong_count(&token), 2, "SQLite has the first; it has dropped the second");
    drop(statement);
    make(&connection)?;
    assert_eq!(Arc::strong_count(&token), 2, "the third takes the place of the first");
    Ok(())
}

#[test]
fn an_aggregate_has_memory_for_each_group() -> Outcome {
    let connection = in_memory()?;
    connection.create_aggregate(
        c"total_of",
        |context, values| {
            let sum: i64 = values.iter().map(|value| value.integer()).sum();
            if let Some(state) = context.state() {
                *state += sum;
            }
        },
        |context| {
            let total = context.state().map_or(0, |state| *state);
            context.answer_integer(total);
        },
    )?;
    let sums = b"SELECT total_of(column2) || ' ' || total_of(column2, 1) FROM (VALUES ('a', 1), ('b', 10), ('a', 2)) GROUP BY column1 ORDER BY 1";
    assert_eq!(column(&connection, sums)?, ["10 11", "3 5"]);
    assert_eq!(column(&connection, b"SELECT total_of(1) FROM sqlite_schema WHERE false")?, ["0"]);
    Ok(())
}

#[test]
fn a_function_that_panics_answers_null_from_then_on() -> Outcome {
    let connection = in_memory()?;
    let calls = Arc::new(AtomicI64::new(0));
    let counted = Arc::clone(&calls);
    connection.create_function(c"burst", move |context, _| {
        counted.fetch_add(1, Ordering::Relaxed);
        context.answer_integer(1);
        panic!("burst");
    })?;
    assert_eq!(column(&connection, b"SELECT burst()")?, ["1"], "it had answered");
    assert_eq!(column(&connection, b"SELECT burst() IS NULL")?, ["1"]);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    connection.close()?;
    assert_eq!(Arc::strong_count(&calls), 1);
    Ok(())
}

thread_local! {
    /// Where a function finds the connection that it belongs to.
    static OWN: RefCell<Option<Rc<Owned<Connection>>>> = const { RefCell::new(None) };
}

fn own() -> Rc<Owned<Connection>> {
    OWN.with_borrow(Clone::clone).expect("the test has put it there")
}

/// A function that runs statements, calls itself by them, tries to take its own name, and gives up its connection.
#[test]
fn a_function_uses_the_connection_that_it_runs_in() -> Outcome {
    OWN.set(Some(Rc::new(in_memory()?)));
    own().create_function(c"factorial", |context, values| {
        let number = values.get(0).map_or(0, |value| value.integer());
        if number < 2 {
            context.answer_integer(1);
            return;
        }
        let below = column(&own(), format!("SELECT factorial({number} - 1)").as_bytes());
        let below = below.ok().and_then(|rows| rows.first()?.parse::<i64>().ok());
        context.answer_integer(number * below.unwrap_or(0));
    })?;
    // It is not entered again: a closure that may change what it captured runs once at a time.
    assert_eq!(column(&own(), b"SELECT factorial(5)")?, ["0"]);
    own().create_function(c"replaced", |context, _| {
        let again = own().create_function(c"replaced", |_, _| {});
        context.answer_integer(again.map_or_else(|error| error.code.into(), |()| 0));
    })?;
    assert_eq!(column(&own(), b"SELECT replaced()")?, [SQLITE_BUSY.to_string()]);
    own().create_function(c"let_go", |_, _| drop(OWN.take()))?;
    let connection = own();
    assert_eq!(column(&connection, b"SELECT let_go()")?, ["-"]);
    assert_eq!(Rc::strong_count(&connection), 1, "the statement has kept it open");
    Ok(())
}

//! The contract of `sqlite3.rs`, held against SQLite itself.

use core::ffi::c_void;
use core::mem::MaybeUninit;
use std::ffi::CString;
use std::rc::Rc;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use example_sqlite::sqlite3::{
    Connection, SQLITE_BUSY, SQLITE_CONSTRAINT, SQLITE_INTEGER, SQLITE_NULL, SQLITE_OPEN_READONLY,
    SQLITE_OPEN_READWRITE, SQLITE_RANGE, SQLITE_TEXT, SqliteError, Statement, errstr,
};
use example_sqlite::table::{Table, run_script};
use ffi_contract::{Anchored, Owned};

type Outcome = Result<(), SqliteError>;

fn in_memory() -> Result<Owned<Connection>, SqliteError> {
    Ok(Connection::open(c":memory:", SQLITE_OPEN_READWRITE)?)
}

/// A database with the table `moon` and two rows.
fn with_moons() -> Result<Owned<Connection>, SqliteError> {
    let connection = in_memory()?;
    connection.exec(c"CREATE TABLE moon (name TEXT PRIMARY KEY, radius REAL); INSERT INTO moon VALUES ('Io', 1821.6), ('Europa', 1560.8)")?;
    Ok(connection)
}

#[test]
fn rows_come_one_by_one_and_then_there_are_no_more() -> Outcome {
    let connection = with_moons()?;
    let mut statement = connection.prepare(b"SELECT name, radius FROM moon ORDER BY name")?;
    assert_eq!(statement.column_count(), 2);
    assert_eq!(statement.column_name(1).as_deref(), Some(c"radius"));
    assert_eq!(statement.step()?, Some(()));
    assert_eq!(statement.column_type(0), SQLITE_TEXT);
    assert_eq!(statement.column_text(0), Some(c"Europa"));
    assert_eq!(statement.column_double(1).to_bits(), 1560.8_f64.to_bits());
    assert_eq!(statement.step()?, Some(()));
    assert_eq!(statement.column_text(0), Some(c"Io"));
    assert_eq!(statement.step()?, None);
    Ok(())
}

#[test]
fn what_is_bound_is_copied() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT ?1, ?2, ?3")?;
    let text = String::from("short-lived");
    statement.bind_text(1, text.as_bytes())?;
    drop(text);
    statement.bind_blob(2, &[0_u8; 0])?;
    assert!(statement.step()?.is_some());
    assert_eq!(statement.column_text(0), Some(c"short-lived"));
    assert_eq!(statement.column_text(1), Some(c""), "an empty blob is not NULL");
    assert_eq!((statement.column_type(2), statement.column_text(2)), (SQLITE_NULL, None));
    Ok(())
}

#[test]
fn a_value_is_bytes_of_the_length_that_sqlite_says() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT x'00ff00', 'text', x'', NULL, 12345")?;
    assert!(statement.step()?.is_some());
    let expected: [&[u8]; 5] = [b"\0\xff\0", b"text", b"", b"", b"12345"];
    for (column, expected) in (0..).zip(expected) {
        assert_eq!(statement.column_blob(column), expected);
    }
    Ok(())
}

#[test]
fn texts_of_a_row_can_be_held_together() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT 'one', 'two', 3")?;
    assert!(statement.step()?.is_some());
    let (one, two) = (statement.column_text_as_it_is(0)?, statement.column_text_as_it_is(1)?);
    assert_eq!((one, two), (c"one", c"two"));
    let refused = statement.column_text_as_it_is(2).expect_err("a number");
    assert_eq!(refused.code, 0);
    assert!(refused.message.contains("`sqlite3_column_type` did not answer what is required"), "{}", refused.message);
    Ok(())
}

#[test]
fn what_is_kept_lives_until_the_statement_is_finalized() -> Outcome {
    struct Text(Arc<str>);
    impl AsRef<[u8]> for Text {
        fn as_ref(&self) -> &[u8] {
            self.0.as_bytes()
        }
    }
    let text = Arc::<str>::from("kept beside it");
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT ?1")?;
    Statement::bind_kept(&mut statement, 1, Text(Arc::clone(&text)))?;
    Statement::bind_kept(&mut statement, 1, Text(Arc::clone(&text)))?;
    assert!(Statement::bind_kept(&mut statement, 2, Text(Arc::clone(&text))).is_err());
    assert!(statement.step()?.is_some());
    assert_eq!(statement.column_text(0), Some(c"kept beside it"));
    assert_eq!(Arc::strong_count(&text), 4);
    drop(statement);
    assert_eq!(Arc::strong_count(&text), 1);
    Ok(())
}

#[test]
fn what_is_given_is_read_in_place_and_freed_by_sqlite() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT ?1, ?2")?;
    for text in ["a", "a text that is longer than the other", ""] {
        statement.give_text(1, text.as_bytes().to_vec())?;
    }
    statement.give_text(1, b"the last".to_vec())?;
    statement.give_blob(2, vec![b'x'; 1000])?;
    assert!(statement.step()?.is_some());
    assert_eq!(statement.column_text(0), Some(c"the last"));
    assert_eq!(statement.column_text(1).map(|text| text.count_bytes()), Some(1000));
    Ok(())
}

#[test]
fn what_is_given_is_ended_once_whether_or_not_it_is_bound() -> Outcome {
    let value = Arc::new(());
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT ?1")?;
    statement.give_value(1, Arc::clone(&value), c"unit")?;
    assert_eq!(Arc::strong_count(&value), 2);
    let error = statement.give_value(2, Arc::clone(&value), c"unit").err();
    assert_eq!(error.map(|error| error.code), Some(SQLITE_RANGE));
    assert_eq!(Arc::strong_count(&value), 2, "a failed call ends what it was given");
    assert!(statement.give_text(2, vec![b'x'; 300]).is_err());
    assert!(statement.give_blob(2, vec![0; 300]).is_err());
    statement.bind_null(1)?;
    assert_eq!(Arc::strong_count(&value), 1, "replaced");
    statement.give_value(1, Arc::clone(&value), c"unit")?;
    drop(statement);
    assert_eq!(Arc::strong_count(&value), 1, "finalized");
    Ok(())
}

#[test]
fn what_is_bound_statically_is_read_in_place() -> Outcome {
    let text = String::from("outlives the connection");
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT length(?1)")?;
    statement.bind_static(1, text.as_bytes())?;
    assert!(statement.step()?.is_some());
    assert_eq!(statement.column_text(0), Some(c"23"));
    statement.reset()?;
    assert!(statement.step()?.is_some(), "it is read again");
    Ok(())
}

#[test]
fn a_named_parameter_is_found_or_not() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT :a + :b")?;
    let index = statement.bind_parameter_index(c":b");
    assert_eq!(index, Some(2));
    assert_eq!(statement.bind_parameter_index(c":c"), None);
    statement.bind_int64(1, 40)?;
    statement.bind_double(2, 2.0)?;
    assert!(statement.step()?.is_some());
    assert_eq!(statement.column_int64(0), 42);
    Ok(())
}

#[test]
fn errors_carry_the_message_of_the_call_that_failed() -> Outcome {
    let connection = with_moons()?;
    let syntax = connection.prepare(b"SELEC 1").expect_err("no such keyword");
    assert_eq!(syntax.message, "near \"SELEC\": syntax error");

    let mut statement = connection.prepare(b"INSERT INTO moon (name) VALUES (?1)")?;
    let index = statement.bind_int64(2, 0).expect_err("there is one parameter");
    assert_eq!(index, SqliteError { code: SQLITE_RANGE, message: "column index out of range".to_owned() });
    statement.bind_text(1, b"Io")?;
    let twice = statement.step().expect_err("the name is the primary key");
    assert_eq!(
        twice,
        SqliteError { code: SQLITE_CONSTRAINT, message: "UNIQUE constraint failed: moon.name".to_owned() }
    );
    assert_eq!(connection.extended_errcode() & 0xff, SQLITE_CONSTRAINT);
    assert_eq!(statement.reset().expect_err("told once more"), twice);
    statement.bind_text(1, b"Ganymede")?;
    assert_eq!(statement.step()?, None);
    assert_eq!(connection.changes(), 1);
    Ok(())
}

#[test]
fn a_failed_open_gives_a_connection_to_ask() {
    let rejected = Connection::open(c"/no such folder/x.db", SQLITE_OPEN_READONLY).expect_err("no such folder");
    assert_eq!(rejected.as_error().message, "unable to open database file");
    let connection = rejected.value().expect("SQLite made one");
    assert_eq!(connection.error_message().as_deref(), Some(c"unable to open database file"));
    assert!(connection.close().is_ok());
}

#[test]
fn a_busy_connection_comes_back_from_close() -> Outcome {
    let connection = with_moons()?;
    // A `*mut c_void`, since the pointer to a `Statement<'_>` would still borrow the connection.
    let leaked = Owned::into_raw(connection.prepare(b"SELECT count(*) FROM moon")?).cast::<c_void>();

    let rejected = connection.close().expect_err("a statement is not finalized");
    assert_eq!(rejected.as_error().code, SQLITE_BUSY);
    assert_eq!(rejected.as_error().message, "unable to close due to unfinalized statements or unfinished backups");

    let connection = rejected.value();
    connection.exec(c"INSERT INTO moon (name) VALUES ('Ganymede')")?;
    // SAFETY:
    // - the statement is live: `into_raw` left it to us, and `connection`, which it needs, is still open.
    let mut statement = unsafe { Owned::<Statement<'_>>::from_raw(leaked.cast()) };
    assert!(statement.step()?.is_some());
    assert_eq!(statement.column_int64(0), 3);
    drop(statement);
    connection.close()?;
    Ok(())
}

#[test]
fn a_script_is_compiled_from_where_the_last_statement_ended() -> Outcome {
    let connection = in_memory()?;
    let script = c"SELECT 1; -- nothing\n SELECT 2";
    let (first, rest) = connection.prepare_first(script)?;
    assert_eq!(first.expect("a statement").sql(), c"SELECT 1;");
    assert_eq!(rest, c" -- nothing\n SELECT 2");
    assert_eq!(rest.as_ptr(), script[9..].as_ptr(), "nothing is copied");
    let (nothing, rest) = connection.prepare_first(c"  -- nothing")?;
    assert!(nothing.is_none());
    assert!(rest.is_empty());
    assert_eq!(connection.prepare(b"-- nothing").map(drop).expect_err("no statement").code, 0);

    let mut shown = Vec::new();
    run_script(&connection, script, |table| shown.push(table.rows[0][0].text.clone()))?;
    assert_eq!(shown, ["1", "2"]);
    Ok(())
}

#[test]
fn a_statement_knows_its_connection_and_its_text() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT ?1")?;
    statement.bind_text(1, b"it's")?;
    assert_eq!(statement.sql(), c"SELECT ?1");
    assert_eq!(statement.expanded_sql().as_deref(), Some(c"SELECT 'it''s'"));
    let same = statement.connection();
    drop(statement);
    assert!(core::ptr::eq(same, &raw const *connection));
    Ok(())
}

#[test]
fn a_column_that_is_not_there_reads_as_null() -> Outcome {
    let connection = in_memory()?;
    let mut statement = connection.prepare(b"SELECT 7")?;
    assert_eq!((statement.column_type(0), statement.column_int64(0), statement.column_text(0)), (SQLITE_NULL, 0, None));
    assert!(statement.step()?.is_some());
    assert_eq!((statement.column_type(0), statement.column_int64(0)), (SQLITE_INTEGER, 7));
    assert_eq!((statement.column_type(1), statement.column_text(-1)), (SQLITE_NULL, None));
    Ok(())
}

#[test]
fn a_blob_is_read_in_pieces() -> Outcome {
    let connection = in_memory()?;
    connection.exec(c"CREATE TABLE picture (bytes BLOB); INSERT INTO picture VALUES (x'00010203040506')")?;
    let mut blob = connection.open_blob(c"main", c"picture", c"bytes", 1)?;
    assert_eq!(blob.bytes(), 7);
    let mut buffer = [MaybeUninit::uninit(); 4];
    assert_eq!(blob.read(&mut buffer, 0)?, [0, 1, 2, 3]);
    assert_eq!(blob.read(&mut buffer[..3], 4)?, [4, 5, 6]);
    assert!(blob.read(&mut buffer, 4).is_err(), "only three bytes are left");
    blob.close()?;
    let error = connection.open_blob(c"main", c"picture", c"bytes", 2).map(drop).expect_err("no such row");
    assert_eq!(error.message, "no such rowid: 2");
    Ok(())
}

#[test]
fn a_database_can_be_had_as_the_bytes_of_a_file() -> Outcome {
    let image = with_moons()?.serialize(c"main")?;
    assert!(image.starts_with(b"SQLite format 3\0"));
    assert_eq!(image.len() % 4096, 0);
    assert!(with_moons()?.serialize(c"no such schema").is_err());
    Ok(())
}

#[test]
fn a_connection_moves_to_another_thread() -> Outcome {
    let connection = with_moons()?;
    let count = thread::spawn(move || -> Result<i64, SqliteError> {
        let mut statement = connection.prepare(b"SELECT count(*) FROM moon")?;
        statement.step()?;
        Ok(statement.column_int64(0))
    });
    assert_eq!(count.join().expect("no panic")?, 2);
    Ok(())
}

#[test]
fn result_codes_have_a_general_text() {
    assert_eq!(errstr(SQLITE_BUSY), Some(c"database is locked"));
    assert_eq!(errstr(SQLITE_CONSTRAINT).map(CString::from).as_deref(), Some(c"constraint failed"));
}

#[test]
fn a_table_stands_in_columns() -> Outcome {
    let connection = with_moons()?;
    let mut statement =
        connection.prepare(b"SELECT name, radius FROM moon UNION SELECT x'00', NULL ORDER BY radius")?;
    let table = Table::read(&mut statement)?.to_string();
    assert_eq!(table, "  name    radius\n  ──────────────\n  (blob)  -\n  Europa  1560.8\n  Io      1821.6\n");
    Ok(())
}

/// A result code that the library defines and the table of constants does not have.
const SQLITE_INTERRUPT: i32 = 9;

#[test]
fn another_thread_interrupts_what_runs() -> Outcome {
    let connection = in_memory()?;
    let mut statement =
        connection.prepare(b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")?;
    let remote = connection.remote();
    let (ended, is_ended) = mpsc::channel::<()>();
    let error = thread::scope(|scope| {
        scope.spawn(move || {
            // An interrupt before the first step would be forgotten.
            while is_ended.recv_timeout(Duration::from_millis(1)) == Err(mpsc::RecvTimeoutError::Timeout) {
                remote.interrupt();
            }
        });
        let error = statement.step();
        drop(ended);
        error
    });
    assert_eq!(error.expect_err("it never ends by itself").code, SQLITE_INTERRUPT);
    Ok(())
}

/// Has a statement and the connection that it needs, and no lifetime.
struct Query {
    statement: Anchored<Statement<'static>, Rc<Owned<Connection>>>,
}

impl Query {
    fn new(connection: &Rc<Owned<Connection>>, sql: &[u8]) -> Result<Self, SqliteError> {
        let statement = Statement::anchored(Rc::clone(connection), |connection| connection.prepare(sql))?;
        Ok(Self { statement })
    }
}

impl Iterator for Query {
    type Item = Result<i64, SqliteError>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = self.statement.step().transpose()?;
        Some(row.map(|()| self.statement.column_int64(0)))
    }
}

#[test]
fn a_statement_lives_beside_its_connection_in_a_struct_without_a_lifetime() -> Outcome {
    let connection = Rc::new(in_memory()?);
    let query = Query::new(&connection, b"SELECT 1 UNION SELECT 2 UNION SELECT 3")?;
    drop(connection);
    let numbers: Result<Vec<i64>, SqliteError> = query.collect();
    assert_eq!(numbers?, [1, 2, 3]);
    Ok(())
}

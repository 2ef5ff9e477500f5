//! What SQLite calls, held against SQLite itself.

use core::ffi::{CStr, c_int};
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use example_sqlite::hooks::{
    Change, SQLITE_DELETE, SQLITE_INSERT, SQLITE_UPDATE, collate_by_number, commit_only_if, read_and_write, read_only,
    retry, stop_when, tell_rollbacks, watch,
};
use example_sqlite::sqlite3::{Connection, SQLITE_BUSY, SQLITE_OPEN_CREATE, SQLITE_OPEN_READWRITE, SqliteError};
use example_sqlite::table::Table;
use ffi_contract::Owned;

type Outcome = Result<(), SqliteError>;

const SQLITE_ABORT: c_int = 4;
const SQLITE_INTERRUPT: c_int = 9;
const SQLITE_AUTH: c_int = 23;

fn with_moons() -> Result<Owned<Connection>, SqliteError> {
    let connection = Connection::open(c":memory:", SQLITE_OPEN_READWRITE)?;
    connection.exec(c"CREATE TABLE moon (name TEXT PRIMARY KEY, radius REAL); INSERT INTO moon VALUES ('Io', 1821.6), ('Europa', 1560.8)")?;
    Ok(connection)
}

/// The first column of what a query gives.
fn column(connection: &Connection, sql: &[u8]) -> Result<Vec<String>, SqliteError> {
    let mut statement = connection.prepare(sql)?;
    let table = Table::read(&mut statement)?;
    Ok(table.rows.into_iter().filter_map(|row| row.into_iter().next()).map(|cell| cell.text).collect())
}

#[test]
fn a_closure_gets_every_row_of_a_script() -> Outcome {
    let connection = with_moons()?;
    let mut rows = Vec::new();
    connection.exec_rows(c"SELECT 1 AS one, NULL AS none; SELECT name FROM moon ORDER BY rowid", |texts, names| {
        let cells = names.iter().zip(texts.optional());
        rows.push(cells.map(|(name, text)| (name.to_owned(), text.map(CStr::to_owned))).collect::<Vec<_>>());
        // The connection is lent: it may be used meanwhile.
        assert_eq!(column(&connection, b"SELECT count(*) FROM moon"), Ok(vec!["2".to_owned()]));
        0
    })?;
    let cell = |name: &CStr, text: Option<&CStr>| (name.to_owned(), text.map(CStr::to_owned));
    let moon = |name| vec![cell(c"name", Some(name))];
    assert_eq!(rows, [vec![cell(c"one", Some(c"1")), cell(c"none", None)], moon(c"Io"), moon(c"Europa")]);
    let mut rows = 0;
    let ended = connection.exec_rows(c"SELECT name FROM moon", |_, _| {
        rows += 1;
        1
    });
    assert_eq!((ended.map_err(|error| error.code), rows), (Err(SQLITE_ABORT), 1));
    Ok(())
}

#[test]
fn a_closure_of_a_row_runs_a_script_of_its_own() -> Outcome {
    let connection = with_moons()?;
    let mut seen = Vec::new();
    connection.exec_rows(c"SELECT name FROM moon ORDER BY rowid", |outer, _| {
        let inner = connection.exec_rows(c"SELECT radius FROM moon ORDER BY rowid", |radius, _| {
            seen.push((outer.get(0).map(CStr::to_owned), radius.get(0).map(CStr::to_owned)));
            0
        });
        c_int::from(inner.is_err())
    })?;
    assert_eq!(seen.len(), 4);
    assert_eq!(seen[3], (Some(c"Europa".to_owned()), Some(c"1560.8".to_owned())));
    Ok(())
}

#[test]
fn a_panic_of_a_row_goes_on_where_the_script_was_run() -> Outcome {
    let connection = with_moons()?;
    let run = || connection.exec_rows(c"SELECT name FROM moon", |_, _| panic!("a row"));
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("it goes on");
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"a row"));
    connection.exec(c"DELETE FROM moon")
}

#[test]
fn changes_are_told_until_another_hook_takes_the_place() -> Outcome {
    let mut connection = with_moons()?;
    let (first, told) = mpsc::channel();
    watch(&mut connection, first);
    connection.exec(
        c"INSERT INTO moon VALUES ('Ganymede', 0); UPDATE moon SET radius = 2634.1 WHERE name = 'Ganymede'; DELETE FROM moon WHERE name = 'Io'",
    )?;
    let change = |operation, row| Change { operation, table: "moon".to_owned(), row };
    let all: Vec<Change> = told.try_iter().collect();
    assert_eq!(all, [change(SQLITE_INSERT, 3), change(SQLITE_UPDATE, 3), change(SQLITE_DELETE, 1)]);
    let (second, told_instead) = mpsc::channel();
    watch(&mut connection, second);
    assert_eq!(told.try_recv(), Err(mpsc::TryRecvError::Disconnected), "the closure before was dropped");
    connection.exec(c"INSERT INTO moon VALUES ('Callisto', 2410.3)")?;
    assert_eq!(told_instead.try_recv(), Ok(change(SQLITE_INSERT, 4)));
    connection.close()?;
    assert_eq!(told_instead.try_recv(), Err(mpsc::TryRecvError::Disconnected), "the closure went with the connection");
    Ok(())
}

#[test]
fn a_commit_is_refused_and_allowed() -> Outcome {
    let mut connection = with_moons()?;
    let allowed = Arc::new(AtomicBool::new(false));
    commit_only_if(&mut connection, Arc::clone(&allowed));
    assert!(connection.exec(c"DELETE FROM moon").is_err());
    assert_eq!(column(&connection, b"SELECT count(*) FROM moon")?, ["2"]);
    allowed.store(true, Ordering::Relaxed);
    connection.exec(c"DELETE FROM moon")?;
    assert_eq!(column(&connection, b"SELECT count(*) FROM moon")?, ["0"]);
    drop(connection);
    assert_eq!(Arc::strong_count(&allowed), 1);
    Ok(())
}

#[test]
fn rollbacks_are_told() -> Outcome {
    let mut connection = with_moons()?;
    let (rollbacks, told) = mpsc::channel();
    tell_rollbacks(&mut connection, rollbacks);
    connection.exec(c"BEGIN; DELETE FROM moon; ROLLBACK")?;
    assert_eq!(told.try_iter().count(), 1);
    commit_only_if(&mut connection, Arc::new(AtomicBool::new(false)));
    assert!(connection.exec(c"DELETE FROM moon").is_err());
    assert_eq!(told.try_iter().count(), 1, "a commit that is refused is one");
    connection.close()?;
    assert_eq!(told.try_recv(), Err(mpsc::TryRecvError::Disconnected));
    Ok(())
}

#[test]
fn a_hook_that_panics_refuses_and_is_not_run_again() -> Outcome {
    let mut connection = with_moons()?;
    let runs = Arc::new(AtomicI32::new(0));
    let counted = Arc::clone(&runs);
    let hook = move || {
        counted.fetch_add(1, Ordering::Relaxed);
        panic!("a hook")
    };
    // SAFETY:
    // - the closure does not use the connection.
    unsafe { Connection::on_commit(&mut connection, hook) };
    assert!(connection.exec(c"DELETE FROM moon").is_err());
    assert!(connection.exec(c"DELETE FROM moon").is_err());
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    // SAFETY:
    // - there is no closure.
    unsafe { Connection::remove_on_commit(&mut connection) };
    assert_eq!(Arc::strong_count(&runs), 1);
    connection.exec(c"DELETE FROM moon")
}

#[test]
fn what_may_only_read_does_not_write() -> Outcome {
    let mut connection = with_moons()?;
    read_only(&mut connection)?;
    assert_eq!(column(&connection, b"SELECT max(radius) FROM moon")?, ["1821.6"]);
    for sql in [b"DELETE FROM moon".as_slice(), b"DROP TABLE moon", b"PRAGMA user_version = 3", b"ATTACH 'x' AS x"] {
        let refused = connection.prepare(sql).map(drop).expect_err("it writes");
        assert_eq!((refused.code, refused.message.as_str()), (SQLITE_AUTH, "not authorized"));
    }
    read_and_write(&mut connection)?;
    connection.exec(c"DELETE FROM moon")
}

#[test]
fn an_authorizer_sees_what_is_read() -> Outcome {
    let mut connection = with_moons()?;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let own = Arc::clone(&seen);
    // SAFETY:
    // - the closure does not use the connection.
    unsafe {
        Connection::authorize(&mut connection, move |action, table, column, _, within| {
            let text = |text: Option<&core::ffi::CStr>| text.map(|text| text.to_string_lossy().into_owned());
            own.lock().expect("nobody panics").push((action, text(table), text(column), text(within)));
            0
        })
    }?;
    drop(connection.prepare(b"SELECT radius FROM moon")?);
    let seen = seen.lock().expect("nobody panics");
    let read = (20, Some("moon".to_owned()), Some("radius".to_owned()), None);
    assert_eq!(*seen, [(21, None, None, None), read]);
    Ok(())
}

#[test]
fn statements_are_traced_as_they_run() -> Outcome {
    let mut connection = with_moons()?;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let own = Arc::clone(&seen);
    Connection::trace(&mut connection, move |text| {
        own.lock().expect("nobody panics").push(text.to_owned());
        0
    })?;
    connection.exec(c"SELECT 1; SELECT 2")?;
    assert_eq!(*seen.lock().expect("nobody panics"), [c"SELECT 1;".to_owned(), c"SELECT 2".to_owned()]);
    // SQLite has one place for both.
    let times = Arc::new(Mutex::new(Vec::new()));
    let own = Arc::clone(&times);
    Connection::profile(&mut connection, move |&nanoseconds| {
        own.lock().expect("nobody panics").push(nanoseconds);
        0
    })?;
    connection.exec(c"SELECT 3")?;
    assert_eq!(seen.lock().expect("nobody panics").len(), 2);
    let times = times.lock().expect("nobody panics");
    assert!(times.len() == 1 && times[0] >= 0);
    Ok(())
}

const ENDLESS: &[u8] = b"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

#[test]
fn a_long_query_is_stopped() -> Outcome {
    let mut connection = with_moons()?;
    let flag = Arc::new(AtomicBool::new(false));
    stop_when(&mut connection, Arc::clone(&flag));
    assert_eq!(column(&connection, b"SELECT count(*) FROM moon")?, ["2"]);
    let setter = std::thread::spawn(move || flag.store(true, Ordering::Relaxed));
    assert_eq!(column(&connection, ENDLESS).map_err(|error| error.code), Err(SQLITE_INTERRUPT));
    setter.join().expect("it does not panic");
    Ok(())
}

/// A database file of this test's own, which is gone in the end.
struct File(PathBuf);

impl File {
    fn open(&self) -> Result<Owned<Connection>, SqliteError> {
        let name = std::ffi::CString::new(self.0.to_str().expect("UTF-8")).expect("no NUL");
        Ok(Connection::open(&name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)?)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn a_lock_is_waited_for_so_often() -> Outcome {
    let file = File(env::temp_dir().join(format!("example-sqlite-busy-{}", std::process::id())));
    let (mut holder, mut waiter) = (file.open()?, file.open()?);
    holder.exec(c"CREATE TABLE t (x); BEGIN IMMEDIATE")?;
    let calls = Arc::new(AtomicI32::new(0));
    let counted = Arc::clone(&calls);
    let twice = move |earlier| {
        counted.fetch_add(1, Ordering::Relaxed);
        c_int::from(earlier < 2)
    };
    // SAFETY:
    // - the closure does not use the connection.
    unsafe { Connection::on_busy(&mut waiter, twice) }?;
    let busy = waiter.exec(c"INSERT INTO t VALUES (1)").expect_err("it is locked");
    assert_eq!((busy.code, calls.load(Ordering::Relaxed)), (SQLITE_BUSY, 3));
    retry(&mut waiter, 5000, Duration::from_millis(1))?;
    // A commit needs the whole file for itself, which the other one looks at whenever it tries.
    retry(&mut holder, 5000, Duration::from_millis(1))?;
    assert_eq!(Arc::strong_count(&calls), 1);
    let (ready, wait) = mpsc::channel();
    let waiting = std::thread::spawn(move || {
        ready.send(()).expect("the test waits");
        waiter.exec(c"INSERT INTO t VALUES (1)")
    });
    wait.recv().expect("the thread is there");
    holder.exec(c"COMMIT")?;
    waiting.join().expect("it does not panic")?;
    assert_eq!(column(&holder, b"SELECT count(*) FROM t")?, ["1"]);
    Ok(())
}

#[test]
fn a_collation_takes_digits_together() -> Outcome {
    let connection = with_moons()?;
    collate_by_number(&connection)?;
    let sorted = column(
        &connection,
        b"SELECT column1 FROM (VALUES ('IC 10'), ('IC 9'), ('M 31'), ('IC 09'), ('IC'), ('IC 9a')) ORDER BY 1 COLLATE by_number",
    )?;
    assert_eq!(sorted, ["IC", "IC 09", "IC 9", "IC 9a", "IC 10", "M 31"]);
    Ok(())
}

#[test]
fn a_collation_that_is_in_use_is_not_replaced() -> Outcome {
    let connection = with_moons()?;
    let token = Arc::new(());
    let collate = |connection: &Connection| {
        let captured = Arc::clone(&token);
        // SAFETY:
        // - a total order that does not panic.
        unsafe {
            connection.collate(c"backwards", move |one, other| {
                let _captured = &captured;
                other.cmp(one) as c_int
            })
        }
    };
    collate(&connection)?;
    let mut statement = connection.prepare(b"SELECT name FROM moon ORDER BY name COLLATE backwards")?;
    statement.step()?;
    assert_eq!(statement.column_text(0), Some(c"Io"));
    assert_eq!(collate(&connection).map_err(|error| error.code), Err(SQLITE_BUSY));
    assert_eq!(Arc::strong_count(&token), 2, "SQLite has the first; the second was dropped");
    drop(statement);
    collate(&connection)?;
    assert_eq!(Arc::strong_count(&token), 2, "the second time it takes the place of the first");
    drop(connection);
    assert_eq!(Arc::strong_count(&token), 1);
    Ok(())
}

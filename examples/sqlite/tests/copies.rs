//! Databases that are copied, moved as bytes, and written in place.

use std::mem::MaybeUninit;

use example_sqlite::backup::Backup;
use example_sqlite::sqlite3::{Connection, SQLITE_OPEN_READWRITE, SqliteError};
use ffi_contract::Owned;

type Outcome = Result<(), SqliteError>;

fn in_memory() -> Result<Owned<Connection>, SqliteError> {
    Ok(Connection::open(c":memory:", SQLITE_OPEN_READWRITE)?)
}

fn with_moons() -> Result<Owned<Connection>, SqliteError> {
    let connection = in_memory()?;
    connection.exec(
        c"CREATE TABLE moon (name TEXT, image BLOB); INSERT INTO moon VALUES ('Io', x'010203'), ('Europa', x'0405')",
    )?;
    Ok(connection)
}

fn moons(connection: &Connection) -> Result<i64, SqliteError> {
    let mut count = connection.prepare(b"SELECT count(*) FROM moon")?;
    count.step()?;
    Ok(count.column_int64(0))
}

#[test]
fn a_copy_is_made_page_by_page_while_the_source_is_used() -> Outcome {
    let (source, mut copy) = (with_moons()?, in_memory()?);
    let mut backup = Backup::begin(&mut copy, c"main", &source, c"main")?;
    assert!(backup.step(1)?.is_some(), "one page is not all");
    assert_eq!(moons(&source)?, 2);
    assert!(backup.remaining() < backup.pagecount());
    assert!(backup.step(-1)?.is_none());
    backup.close()?;
    drop(source);
    assert_eq!(moons(&copy)?, 2);
    Ok(())
}

#[test]
fn a_copy_of_a_database_that_is_not_there_says_so() -> Outcome {
    let (source, mut copy) = (with_moons()?, in_memory()?);
    let refused = Backup::begin(&mut copy, c"main", &source, c"nowhere").map(drop).expect_err("there is none");
    assert_eq!(refused.message, "unknown database nowhere");
    Ok(())
}

#[test]
fn a_database_goes_to_another_connection_as_bytes() -> Outcome {
    let image = with_moons()?.serialize(c"main")?;
    let mut other = in_memory()?;
    other.deserialize(c"main", image)?;
    other.exec(c"INSERT INTO moon VALUES ('Callisto', NULL)")?; // SQLite grows what it was given
    assert_eq!(moons(&other)?, 3);
    Ok(())
}

#[test]
fn bytes_that_are_refused_are_freed() -> Outcome {
    let image = with_moons()?.serialize(c"main")?;
    let refused = in_memory()?.deserialize(c"nowhere", image).expect_err("there is none");
    assert_ne!(refused.code, 0);
    Ok(())
}

#[test]
fn a_value_is_written_in_its_place() -> Outcome {
    let connection = with_moons()?;
    let mut image = connection.open_blob_to_write(c"main", c"moon", c"image", 1)?;
    image.write(&[9, 8], 1)?;
    image.write(&[7], 3).expect_err("its size stays");
    let mut room = [MaybeUninit::uninit(); 3];
    assert_eq!(image.read(&mut room, 0)?, [1, 9, 8]);
    image.reopen(2)?;
    assert_eq!(image.bytes(), 2);
    image.reopen(3).expect_err("there is no such row");
    image.write(&[1], 0).expect_err("it leads nowhere now");
    image.close()?;
    let mut read_only = connection.open_blob(c"main", c"moon", c"image", 1)?;
    read_only.write(&[1], 0).expect_err("it was opened for reading");
    Ok(())
}

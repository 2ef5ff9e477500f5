//! RUSTSEC-2026-0172.

#[path = "contract.rs"]
mod contract;
use contract::Connection;
use ffi_contract::Rejected;

#[test]
fn an_image_that_outlives_the_connection_is_read() {
    let file = std::env::temp_dir().join(format!("replay-deserialize-{}.db", std::process::id()));
    let made = Connection::open(&path(&file)).map_err(Rejected::error).expect("it opens");
    made.execute(c"create table t(x); insert into t values (1)").expect("it is written");
    drop(made);
    let image = std::fs::read(&file).expect("it is there");
    std::fs::remove_file(&file).expect("it is there");

    let mut db = Connection::open(c":memory:").map_err(Rejected::error).expect("it opens");
    db.deserialize_readonly(c"main", &image).expect("it is an image");
    db.execute(c"select x from t").expect("the table is in the image");
    assert!(db.execute(c"insert into t values (2)").is_err(), "it is read-only");
    drop(db);
    drop(image);
}

fn path(path: &std::path::Path) -> std::ffi::CString {
    std::ffi::CString::new(path.display().to_string()).expect("a path has no NUL")
}

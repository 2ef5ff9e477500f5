//! A database: statements borrow their connection, and columns last until the next step.

use core::ffi::{c_char, c_int, c_uchar};
use ffi_contract::contract;

#[contract(strip = ["db_", "stmt_"])]
unsafe extern "C" {
    /// A connection.
    #[owned_by_c(free = db_close)]
    #[rust_name = "Db"]
    pub type db;

    /// A compiled statement.
    #[owned_by_c(free = stmt_finalize)]
    #[rust_name = "Stmt"]
    pub type stmt<'db>;

    /// Opens a connection.
    #[fails(nonzero)]
    pub fn db_open(#[cstr] name: *const c_char, #[out(owned)] db: *mut *mut db) -> c_int;

    /// Compiles a statement.
    #[fails(nonzero)]
    #[rust_name = "Db::prepare"]
    pub fn db_prepare<'db>(
        db: &'db db,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut stmt<'db>,
    ) -> c_int;

    /// The statement that runs now, if any.
    #[returns(borrowed(from = db), nullable)]
    pub fn db_running<'db>(db: &'db db) -> *const stmt<'db>;

    /// Moves to the next row; the answer is whether there is one.
    #[fails(not(100))]
    #[end(is(101))]
    pub fn stmt_step(stmt: &mut stmt<'_>) -> c_int;

    /// Reads text of the row.
    #[returns(cstr, borrowed(from = stmt, until = [stmt_step, stmt_finalize]), nullable)]
    pub fn stmt_text(stmt: &mut stmt<'_>, column: c_int) -> *const c_uchar;

    /// The type of a column's value.
    pub fn stmt_type(stmt: &stmt<'_>, column: c_int) -> c_int;

    /// Reads text of the row, which is not converted.
    #[link_name = "stmt_text"]
    #[requires(stmt_type(stmt, column), is(3))]
    #[returns(cstr, borrowed(from = stmt, until = [stmt_step, stmt_finalize]))]
    pub fn stmt_shared_text(stmt: &stmt<'_>, column: c_int) -> *const c_uchar;

    /// Reads bytes of the row.
    #[returns(buffer(len = stmt_bytes(stmt, column)), borrowed(from = stmt, until = [stmt_step, stmt_finalize]))]
    pub fn stmt_blob(stmt: &mut stmt<'_>, column: c_int) -> *const c_uchar;
    fn stmt_bytes(stmt: &stmt<'_>, column: c_int) -> c_int;

    /// The number of columns.
    pub fn stmt_columns(stmt: &stmt<'_>) -> c_int;

    /// The connection of a statement.
    #[returns(borrowed(from = 'db))]
    pub fn stmt_db<'db>(stmt: &stmt<'db>) -> *const db;

    fn stmt_finalize(stmt: *mut stmt<'_>) -> c_int;
    fn db_close(db: *mut db) -> c_int;
}

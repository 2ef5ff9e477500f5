#[contract(error = SqliteError, detail(sqlite3 = sqlite3_errmsg), header = "sqlite3.h", library = "sqlite3")]
#[link(name = "sqlite3")]
unsafe extern "C" {
    /// A database connection.
    #[owned_by_c(free = sqlite3_close_v2)]
    #[rust_name = "Connection"]
    pub type sqlite3;

    /// A compiled statement: it borrows its connection, and keeps what is bound to it.
    #[owned_by_c(free = sqlite3_finalize)]
    #[rust_name = "Statement"]
    pub type sqlite3_stmt<'db>;

    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    pub fn sqlite3_open(#[cstr] filename: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Connection::prepare"]
    pub fn sqlite3_prepare_v2<'db>(
        db: &'db sqlite3,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[null] tail: *mut *const c_char,
    ) -> c_int;
    #[rust_name = "Statement::column_text"]
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_step, sqlite3_reset, sqlite3_finalize]), nullable)]
    pub fn sqlite3_column_text(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> *const c_uchar;

    #[fails(not(100))]
    #[end(is(101))]
    #[rust_name = "Statement::step"]
    pub fn sqlite3_step(stmt: &mut sqlite3_stmt<'_>) -> c_int;

    #[rust_name = "Statement::reset"]
    pub fn sqlite3_reset(stmt: &mut sqlite3_stmt<'_>) -> c_int;

    #[returns(cstr, copied)]
    fn sqlite3_errmsg(db: &sqlite3) -> *const c_char;

    fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_>) -> c_int;
    fn sqlite3_close_v2(db: *mut sqlite3) -> c_int;
}

#[contract(error = SqliteError, detail(sqlite3 = sqlite3_errmsg), header = "sqlite3.h", library = "sqlite3")]
unsafe extern "C" {
    /// A database connection.
    #[owned_by_c(free = sqlite3_close)]
    #[thread(send)]
    #[rust_name = "Connection"]
    pub type sqlite3;

    /// A compiled statement.
    #[owned_by_c(free = sqlite3_finalize)]
    #[rust_name = "Statement"]
    pub type sqlite3_stmt<'db>;

    /// Opens a database.
    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    pub fn sqlite3_open_v2(
        #[cstr] filename: *const c_char,
        #[out(owned, valid = always)] db: *mut *mut sqlite3,
        flags: c_int,
        #[null] vfs: *const c_char,
    ) -> c_int;

    #[fails(nonzero)]
    fn sqlite3_close(#[consumed(on = success)] db: *mut sqlite3) -> c_int;

    #[returns(cstr, copied, nullable)]
    fn sqlite3_errmsg(db: &sqlite3) -> *const c_char;

    /// What a result code means in general.
    #[returns(cstr, borrowed(forever), nullable)]
    #[rust_name = "errstr"]
    pub safe fn sqlite3_errstr(code: c_int) -> *const c_char;

    /// Compiles a statement.
    #[fails(nonzero)]
    #[rust_name = "Connection::prepare"]
    pub fn sqlite3_prepare_v2<'db>(
        db: &'db sqlite3,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[null] tail: *mut *const c_char,
    ) -> c_int;

    fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_>) -> c_int;

    /// The connection that compiled it.
    #[rust_name = "Statement::connection"]
    pub fn sqlite3_db_handle<'db>(stmt: &sqlite3_stmt<'db>) -> &'db sqlite3;

    /// Binds text, of which SQLite keeps a copy.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[rust_name = "Statement::bind_text"]
    pub fn sqlite3_bind_text(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)] text: *const c_char,
        bytes: c_int,
        #[fixed(sqlite_transient())] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Runs to the next row, or to the end.
    #[fails(not(SQLITE_ROW), detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[end(is(SQLITE_DONE))]
    #[rust_name = "Statement::step"]
    pub fn sqlite3_step(stmt: &mut sqlite3_stmt<'_>) -> c_int;

    #[rust_name = "Statement::reset"]
    pub fn sqlite3_reset(stmt: &mut sqlite3_stmt<'_>) -> c_int;

    /// A value as text.
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_step, sqlite3_reset, sqlite3_finalize]), nullable)]
    #[rust_name = "Statement::column_text"]
    pub fn sqlite3_column_text(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> *const c_uchar;

    #[fails(null)]
    #[returns(owned(free = sqlite3_free), buffer(len = *size))]
    #[rust_name = "Connection::serialize"]
    pub fn sqlite3_serialize(db: &sqlite3, #[cstr] schema: *const c_char, size: *mut i64, #[fixed(0)] flags: c_uint) -> *mut c_uchar;

    fn sqlite3_free(memory: *mut c_void);
}

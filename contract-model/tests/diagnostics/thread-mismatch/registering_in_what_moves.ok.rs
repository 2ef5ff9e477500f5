#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    #[owned_by_c(free = stmt_free)]
    type stmt<'db>;
    fn stmt_free(stmt: *mut stmt<'_>);
    #[returns(owned)]
    fn stmt_new<'db>(db: &'db db) -> *mut stmt<'db>;
    fn stmt_watch(
        stmt: &stmt<'_>,
        #[callback(data = user, scope = notified(end), thread = registering)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}

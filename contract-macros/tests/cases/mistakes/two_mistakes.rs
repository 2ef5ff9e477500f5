// The block does not compile, and what uses the rest of it still does.
#[contract(strip = ["db_"])]
unsafe extern "C" {
    /// A database.
    #[owned_by_c(free = db_close)]
    pub type db;
    fn db_close(d: *mut db);
    #[fails(null)]
    #[returns(owned)]
    pub fn db_open(#[cstr] name: *const c_char) -> *mut db;
    pub fn db_set(d: &mut db, data: *mut c_void) -> c_int;
    #[returns(cstr, borowed(from = d))]
    pub fn db_name(d: &db) -> *const c_char;
    pub fn db_size(d: &db) -> u64;
}

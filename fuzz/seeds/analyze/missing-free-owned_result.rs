#[contract]
unsafe extern "C" {
    type db;
    #[returns(owned)]
    safe fn db_open() -> *mut db;
    #[returns(owned)]
    safe fn db_open_memory() -> *mut db;
}

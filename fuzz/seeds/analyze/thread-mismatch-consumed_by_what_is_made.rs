#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = list_free)]
    #[thread(send)]
    type list;
    fn list_free(list: *mut list);
    #[returns(owned)]
    safe fn list_of(#[consumed] db: *mut db) -> *mut list;
}

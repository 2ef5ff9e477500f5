#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn list_add(list: &mut list, #[consumed] db: *mut db);
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    type db;
    fn db_free(db: *mut db);
    #[owned_by_c(free = row_free)]
    #[rust_name = "Row"]
    type row<'db>;
    #[returns(owned)]
    fn row_new<'db>(db: &'db db) -> *mut row<'db>;
    fn row_free(row: *mut row<'_>);
    #[rust_name = "RowAnchor"]
    type row_anchor;
    fn row_anchor_set(anchor: &row_anchor, size: c_int);
}

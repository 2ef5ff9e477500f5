#[contract]
unsafe extern "C" {
    type table;
    #[fails(nonzero)]
    fn table_save(t: &table, #[out(owned(free = free), buffer(len = *n))] image: *mut *mut u8, n: *mut usize) -> c_int;
    #[returns(owned(free = rows_free), buffer(len = *n), nullable)]
    fn table_rows(t: &table, n: *mut usize) -> *mut i64;
    #[returns(borrowed(from = t), buffer(len = *n))]
    fn table_names(t: &table, n: *mut c_int) -> *const u16;
    #[returns(copied, buffer(len = n))]
    fn table_first(t: &table, n: usize) -> *const i64;
    fn table_put(
        t: &mut table,
        #[consumed(free = rows_free)]
        #[buffer(len = n)]
        rows: *mut i64,
        n: usize,
    );
    fn rows_free(#[buffer(len = n)] rows: *mut i64, n: usize);
    fn free(memory: *mut c_void);
}

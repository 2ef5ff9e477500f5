#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[owned_by_c(free = part_free)]
    type part<'db>;
    fn part_free(part: *mut part<'_>);
    #[returns(owned)]
    fn part_new<'db>(db: &'db db) -> *mut part<'db>;
    #[owned_by_c(free = whole_free)]
    #[thread(send)]
    type whole<'db>;
    fn whole_free(whole: *mut whole<'_>);
    #[returns(owned)]
    fn whole_new<'db>(
        #[buffer(len = count, each = borrowed)] parts: *const *const part<'db>,
        count: usize,
    ) -> *mut whole<'db>;
}

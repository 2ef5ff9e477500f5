#[contract(error = Failure)]
unsafe extern "C" {
    type db;
    #[owned_by_c(free = problem_free)]
    type problem<'db>;
    fn problem_free(problem: *mut problem<'_>);
    #[returns(owned)]
    fn last_problem<'db>(db: &'db db) -> *mut problem<'db>;
    #[fails(nonzero, detail = last_problem(db))]
    fn exec(db: &db) -> c_int;
}

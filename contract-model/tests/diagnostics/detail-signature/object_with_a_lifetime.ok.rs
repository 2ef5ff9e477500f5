#[contract(error = Failure)]
unsafe extern "C" {
    type db;
    #[owned_by_c(free = problem_free)]
    type problem;
    fn problem_free(problem: *mut problem);
    #[returns(owned)]
    fn last_problem(db: &db) -> *mut problem;
    #[fails(nonzero, detail = last_problem(db))]
    fn exec(db: &db) -> c_int;
}

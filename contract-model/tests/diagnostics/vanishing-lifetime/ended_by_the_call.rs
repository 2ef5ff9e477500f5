#[contract]
unsafe extern "C" {
    type env;
    #[owned_by_c(free = txn_abort)]
    type txn<'env>;
    fn txn_abort(txn: *mut txn<'_>);
    #[fails(nonzero)]
    fn txn_begin<'env>(env: &'env env, #[out(owned)] txn: *mut *mut txn<'env>) -> c_int;
    #[fails(nonzero)]
    fn txn_commit(#[consumed(on = always)] txn: *mut txn<'_>) -> c_int;
}

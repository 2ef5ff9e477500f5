#[contract]
unsafe extern "C" {
    #[owned_by_c(free = oid_free)]
    type oid = sys::oid;
    fn oid_free(id: *mut oid);
    fn oid_is_zero(id: &oid) -> c_int;
}

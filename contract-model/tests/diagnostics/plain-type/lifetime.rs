#[contract]
unsafe extern "C" {
    #[plain]
    type oid<'a> = sys::oid<'a>;
    fn oid_is_zero(id: &oid) -> c_int;
}

#[contract]
unsafe extern "C" {
    #[plain]
    type oid;
    safe fn oid_is_zero(id: oid) -> c_int;
}

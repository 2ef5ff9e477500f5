#[contract]
unsafe extern "C" {
    #[plain]
    type oid = sys::oid;
    safe fn oid_is_zero(id: oid) -> c_int;
}

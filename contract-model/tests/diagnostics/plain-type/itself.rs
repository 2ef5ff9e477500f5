#[contract]
unsafe extern "C" {
    #[plain]
    #[rust_name = "Oid"]
    type git_oid = Oid;
    fn oid_is_zero(id: &git_oid) -> c_int;
}

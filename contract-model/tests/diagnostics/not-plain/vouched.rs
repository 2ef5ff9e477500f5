#[contract]
unsafe extern "C" {
    #[plain]
    type flag = bool;
    safe fn flag_get() -> flag;
}

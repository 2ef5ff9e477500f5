#[contract]
unsafe extern "C" {
    #[plain]
    type flag = u8;
    safe fn flag_get() -> flag;
}

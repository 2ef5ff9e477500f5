#[contract]
unsafe extern "C" {
    #[owned_by_c(free = session)]
    #[rust_name = "Session"]
    type session;
    fn session(session: *mut session);
}

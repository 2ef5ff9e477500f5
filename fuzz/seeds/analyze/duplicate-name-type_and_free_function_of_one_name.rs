#[contract]
unsafe extern "C" {
    #[owned_by_c(free = session)]
    type session;
    fn session(session: *mut session);
}

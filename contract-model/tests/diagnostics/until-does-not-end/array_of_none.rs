#[contract]
unsafe extern "C" {
    #[owned_by_c(free = session_free)]
    pub type session;
    fn session_free(session: *mut session);

    /// For NULL, of all sessions.
    #[returns(cstr, borrowed(from = session, until = [sessions_reset, session_free]))]
    pub fn session_name(session: Option<&session>) -> *const c_char;
    pub fn sessions_reset(#[buffer(len = count, each = owned)] all: *const *mut session, count: usize);
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = session_close)]
    #[rust_name = "Session"]
    type session;
    fn session_close(s: *mut session);

    #[fails(nonzero)]
    #[rust_name = "Session::open"]
    fn session_open(#[cstr] name: *const c_char, #[out(owned, valid = always)] s: *mut *mut session) -> c_int;
    #[fails(negative)]
    #[rust_name = "Session::fork"]
    fn session_fork(
        s: &session,
        #[out(owned, nullable)] child: *mut *mut session,
        #[out] id: *mut u64,
        #[out(borrowed(from = s), cstr)] name: *mut *const c_char,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "Session::mark"]
    fn session_mark(s: &session, #[out(copied, as = *const u64)] mark: *mut *const c_void) -> c_int;
}

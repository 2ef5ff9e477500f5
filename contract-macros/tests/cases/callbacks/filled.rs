#[contract]
unsafe extern "C" {
    /// Has a name chosen, and counts.
    pub safe fn choose(
        #[callback(data = user, scope = call, on_panic = return(2))] choose: Option<
            unsafe extern "C" fn(
                #[out(borrowed(from = names), buffer(len = *chosen_len), valid = is(0))] chosen: *mut *const u8,
                chosen_len: *mut u8,
                #[buffer(len = names_len)] names: *const u8,
                names_len: usize,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    );
    pub safe fn count(
        #[callback(data = user, scope = call)] count: Option<
            unsafe extern "C" fn(#[out] leaves: *mut c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    );
}

#[contract]
unsafe extern "C" {
    type event;
    safe fn event_each(
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] event: &event)>,
        user: *mut c_void,
    );
}

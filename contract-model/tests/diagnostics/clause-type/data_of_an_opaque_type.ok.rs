#[contract]
unsafe extern "C" {
    #[declared]
    type event = other::Event;
    safe fn event_each(
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] event: &event)>,
        user: *mut c_void,
    );
}

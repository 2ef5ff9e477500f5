#[contract]
unsafe extern "C" {
    #[declared]
    type event = crate::Event;
    pub safe fn event_each(
        #[callback(data = user, scope = call)] f: unsafe extern "C" fn(#[data] event: &event),
        user: *mut c_void,
    );
}

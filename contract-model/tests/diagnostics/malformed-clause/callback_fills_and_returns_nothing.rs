#[contract]
unsafe extern "C" {
    safe fn well_draw(
        #[callback(data = user, scope = call)] fill: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[buffer(len = room, written = return)] #[borrowed(exclusive)] to: *mut u8, room: c_int)>,
        user: *mut c_void,
    );
}

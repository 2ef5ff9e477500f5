#[contract]
unsafe extern "C" {
    #[owned_by_c(free = room_free, up_ref = room_ref)]
    #[attach(index = room_index, set = room_set, get = room_get)]
    type room;
    fn room_free(room: *mut room);
    fn room_ref(room: *mut room);
    fn room_index(#[data] end: Option<unsafe extern "C" fn(#[data] data: *mut c_void)>) -> c_int;
    fn room_set(room: *mut room, index: c_int, #[data] data: *mut c_void);
    fn room_get(room: *const room, index: c_int) -> *mut c_void;
    fn room_watch(
        #[unique] room: *mut room,
        #[callback(data = user, scope = until_freed(room))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}

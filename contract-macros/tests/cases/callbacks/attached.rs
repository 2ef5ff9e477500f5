#[contract]
unsafe extern "C" {
    #[owned_by_c(free = room_free, up_ref = room_ref)]
    #[attach(index = room_index, set = room_set, get = room_get)]
    pub type room;
    pub type guest;
    fn room_free(room: *mut room);
    fn room_ref(room: *mut room);
    #[fails(negative)]
    fn room_index(
        #[fixed(1)] class: c_int,
        #[data] copy: Option<unsafe extern "C" fn(#[data] slot: *mut *mut c_void, index: c_int) -> c_int>,
        #[data] end: Option<unsafe extern "C" fn(room: *mut c_void, #[data] data: *mut c_void)>,
    ) -> c_int;
    #[fails(zero)]
    fn room_set(room: *mut room, index: c_int, #[data] data: *mut c_void) -> c_int;
    fn room_get(room: *const room, index: c_int) -> *mut c_void;
    #[returns(borrowed(from = guest))]
    fn guest_room(guest: &guest) -> *mut room;
    pub fn room_watch(
        room: &room,
        #[callback(data = attached(inner), scope = until_freed(room))] f: Option<unsafe extern "C" fn(inner: &room)>,
    );
    #[fails(nonzero)]
    pub fn room_greet(
        room: &room,
        #[callback(data = attached(guest_room(new)), scope = until_freed(room), on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[unused] new: *mut guest, number: c_int) -> c_int,
        >,
    ) -> c_int;
}

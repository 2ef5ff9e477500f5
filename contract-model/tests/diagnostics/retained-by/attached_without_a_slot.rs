#[contract]
unsafe extern "C" {
    #[owned_by_c(free = room_free, up_ref = room_ref)]
    type room;
    type guest;
    fn room_free(room: *mut room);
    fn room_ref(room: *mut room);
    #[returns(borrowed(from = guest))]
    fn guest_room(guest: &guest) -> *mut room;
    fn room_watch(
        room: &room,
        #[callback(data = attached(inner), scope = until_freed(room))] f: Option<unsafe extern "C" fn(inner: &room)>,
    );
}

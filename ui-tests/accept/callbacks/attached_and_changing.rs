// callbacks: A closure in a slot of an object, which C may call on several threads at once, changes nothing of its own.
use core::ffi::{c_int, c_void};
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = room_free, up_ref = room_ref)]
    #[attach(index = room_index, set = room_set, get = room_get)]
    pub type room;
    fn room_free(room: *mut room);
    fn room_ref(room: *mut room);
    fn room_index(#[data] end: Option<unsafe extern "C" fn(#[data] data: *mut c_void)>) -> c_int;
    fn room_set(room: *mut room, index: c_int, #[data] data: *mut c_void);
    fn room_get(room: *const room, index: c_int) -> *mut c_void;
    fn room_watch(
        room: &room,
        #[callback(data = attached(inner), scope = until_freed(room))] f: Option<unsafe extern "C" fn(inner: &room)>,
    );
}

pub fn case(room: &room, calls: std::sync::Mutex<Vec<c_int>>) {
    room_watch(room, move |_| calls.lock().expect("no panic").push(1));
}

fn main() {}

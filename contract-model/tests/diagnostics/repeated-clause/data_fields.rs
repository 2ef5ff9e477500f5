#[contract]
#[repr(C)]
struct event {
    #[data]
    user: *mut c_void,
    #[data]
    more: *mut c_void,
}

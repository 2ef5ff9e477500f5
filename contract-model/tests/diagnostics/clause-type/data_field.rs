#[contract]
#[repr(C)]
struct event {
    #[data]
    user: *mut c_char,
}

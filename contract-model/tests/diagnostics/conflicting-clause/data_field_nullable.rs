#[contract]
#[repr(C)]
struct event {
    #[data]
    #[nullable]
    user: *mut c_void,
}

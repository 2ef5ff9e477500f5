#[contract]
#[repr(C)]
struct event {
    #[data]
    user: *mut c_void,
    _more: *mut c_void,
}

#[contract(unsafe)]
pub extern "C" fn f<'a>(
    x: &mut Watcher<'a>,
    #[callback(data = user, scope = until_freed(x))] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    user: *mut c_void,
    y: &mut Watcher<'a>
) {}

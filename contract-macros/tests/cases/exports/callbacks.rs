//! Functions of C's: for the call, and kept until they are ended.

/// Visits them.
#[contract(unsafe, on_panic = return(-1))]
pub extern "C" fn list_each(
    list: &List,
    #[callback(data = user, scope = call)] visit: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void, item: &Item, #[buffer(len = n)] name: *const c_char, n: usize) -> c_int,
    >,
    user: *mut c_void,
) -> c_int {
    list.items.iter().map(|item| visit(item, item.name())).sum()
}

/// Tells of changes.
#[contract(unsafe)]
pub extern "C" fn list_watch(
    list: &mut List,
    #[callback(data = user, scope = notified(destroy))]
    #[nullable]
    watch: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[cstr] what: *const c_char)>,
    user: *mut c_void,
    #[nullable] destroy: Option<unsafe extern "C" fn(*mut c_void)>,
) {
    list.watch = watch.map(|watch| Box::new(watch) as _);
}

/// Tells of changes, for as long as there is the list.
#[contract(unsafe)]
pub extern "C" fn list_watch_while<'a>(
    list: &mut List<'a>,
    #[callback(data = none, scope = until_freed(list), concurrent)] watch: Option<unsafe extern "C" fn(change: c_int)>,
) {
    list.watch = Some(Box::new(watch));
}

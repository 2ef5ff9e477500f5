#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(export_name = "counter_finish")]
#[fails(negative)]
/// Ends it.
pub extern "C" fn finish<'a>(
    #[consumed] counter: *mut Counter,
    other: &'a Counter,
    third: Option<&mut Counter>,
    #[cstr] #[nullable] name: *const c_char,
    #[buffer(len = n, unit = bytes)] data: *const u32,
    n: usize,
    #[buffer(len = m, uninit)] room: *mut c_void,
    m: c_int,
    #[consumed(free = c_free)] #[cstr] text: *mut c_char,
    #[consumed(free = thing_free)] #[nullable] thing: *mut Thing,
    #[borrowed(shared)] fourth: *mut Counter,
    #[unchecked] f: Option<unsafe extern "C" fn(c_int)>,
    #[out] value: *mut u64,
    #[out(owned, cstr, nullable)] #[nullable] last: *mut *mut c_char,
    #[out(borrowed(from = [other, fourth]))] lent: *mut *const Name,
) -> c_int {
    Ok((1, 2, None, other.name))
}

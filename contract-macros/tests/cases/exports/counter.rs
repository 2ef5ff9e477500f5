//! A Rust value that C holds: made, used and ended by functions that C calls.

/// Makes a counter.
#[contract(unsafe, on_panic = return(null))]
#[returns(owned, nullable)]
pub extern "C" fn counter_new(#[cstr] name: *const c_char) -> *mut Counter {
    Counter::new(name)
}

#[contract(unsafe)]
pub extern "C" fn counter_free(
    #[consumed]
    #[nullable]
    counter: *mut Counter,
) {
    drop(counter);
}

/// Adds up.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(export_name = "counter_sum")]
#[fails(negative)]
pub(crate) extern "C" fn add(
    counter: &mut Counter,
    #[buffer(len = n)] numbers: *const u32,
    n: c_int,
    #[out] sum: *mut u64,
) -> c_int {
    counter.add(numbers)
}

#[contract(unsafe, on_panic = return(null), thread = same)]
#[returns(cstr, borrowed(from = counter))]
extern "C" fn counter_name(counter: Option<&Counter>) -> *const c_char {
    counter.map_or(c"", |counter| &counter.name)
}

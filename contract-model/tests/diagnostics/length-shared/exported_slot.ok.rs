#[contract(unsafe)]
pub extern "C" fn f(
    #[out(owned, buffer(len = *n))] a: *mut *mut u8,
    #[out(owned, buffer(len = *m))] b: *mut *mut u8,
    n: *mut usize,
    m: *mut usize
) { (Box::default(), Box::default()) }

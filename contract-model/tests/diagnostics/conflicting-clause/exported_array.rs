#[contract(unsafe, on_panic = return(null))]
#[returns(owned, cstr, buffer(len = *k))]
pub extern "C" fn f(
    k: *mut usize,
    #[consumed] #[buffer(len = n, uninit)] p: *mut u8,
    n: usize,
    #[consumed] #[buffer(len = m)] #[nullable] q: *mut u8,
    m: usize
) -> *mut c_char { Box::default() }

#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer(len = *k))]
pub extern "C" fn f(
    k: *mut usize,
    #[consumed] #[buffer(len = n)] p: *mut u8,
    n: usize,
    #[consumed] #[buffer(len = m)] q: *mut u8,
    m: usize
) -> *mut c_char { Box::default() }

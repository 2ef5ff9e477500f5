#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer(len = *n))]
pub extern "C" fn f(#[out] n: *mut usize) -> *mut u8 { Box::new([]) }

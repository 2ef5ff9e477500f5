#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer(len = *n))]
pub extern "C" fn f(n: *mut *mut u8) -> *mut u8 { Box::new([]) }

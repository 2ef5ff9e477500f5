#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer)]
pub extern "C" fn f() -> *mut u8 { Box::new([]) }

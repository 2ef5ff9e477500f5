#[contract(unsafe, on_panic = return(-1), on_refused = return(0), thread = same)]
pub extern "C" fn f() -> c_int {}

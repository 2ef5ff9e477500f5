#[contract(unsafe, on_panic = -1, on_refused = return(null), thread = any)]
pub extern "C" fn f() -> c_int {}

#[contract(unsafe, on_panic = return(-1))]
#[fails(nonzero)]
pub extern "C" fn f() -> c_int {}

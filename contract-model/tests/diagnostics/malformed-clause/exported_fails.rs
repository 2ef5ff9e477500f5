#[contract(unsafe, on_panic = return(-1))]
#[fails]
pub extern "C" fn f() -> c_int {}

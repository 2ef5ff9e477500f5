#[contract(unsafe, on_panic = return(null))]
#[returns(cstr, borrowed(forever))]
pub extern "C" fn f() -> *const c_char {}

#[contract(unsafe, on_panic = return(null))]
#[returns(cstr)]
pub extern "C" fn f() -> *const c_char {}

#[contract(unsafe, on_panic = return(null))]
#[returns(cstr, owned)]
pub extern "C" fn f(#[cstr] x: *const c_char, #[consumed] #[cstr] y: *mut c_char) -> *mut c_char {}

#[contract(unsafe, on_panic = return(null))]
#[returns(cstr, owned)]
pub extern "C" fn f(#[cstr] x: *const u32, #[consumed] #[cstr] y: *mut Counter) -> *mut u32 {}

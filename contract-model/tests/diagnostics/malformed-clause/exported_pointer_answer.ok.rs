#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn f() -> *mut Counter {}

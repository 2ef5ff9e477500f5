#[contract(unsafe, on_panic = return(0))]
#[returns(owned)]
pub extern "C" fn f() -> *mut Counter {}

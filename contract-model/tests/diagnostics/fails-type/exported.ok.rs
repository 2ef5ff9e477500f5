#[contract(unsafe, on_panic = return(null))]
#[returns(owned, nullable)]
pub extern "C" fn f() -> *mut Counter {}

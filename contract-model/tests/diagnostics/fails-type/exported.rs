#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
#[fails(negative)]
pub extern "C" fn f() -> *mut Counter {}

#[contract(unsafe, on_panic = return(false))]
#[fails(zero)]
pub extern "C" fn f() -> bool {}

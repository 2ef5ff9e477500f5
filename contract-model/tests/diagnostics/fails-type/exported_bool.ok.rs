#[contract(unsafe, on_panic = return(false))]
pub extern "C" fn f() -> bool {}

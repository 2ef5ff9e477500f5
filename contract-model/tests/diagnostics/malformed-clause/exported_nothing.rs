#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn f() {}

#[contract(unsafe, on_panic = abort)]
pub extern "C" fn f() {}

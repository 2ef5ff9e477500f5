#[contract(unsafe)]
#[fails(nonzero)]
pub extern "C" fn f() {}

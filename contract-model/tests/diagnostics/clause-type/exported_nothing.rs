#[contract(unsafe)]
#[returns(owned)]
pub extern "C" fn f() {}

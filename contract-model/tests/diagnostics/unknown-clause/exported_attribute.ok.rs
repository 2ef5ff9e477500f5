#[contract(unsafe)]
pub extern "C" fn f(#[doc(hidden)] x: c_int) {}

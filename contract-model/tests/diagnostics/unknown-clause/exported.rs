#[contract(unsafe)]
#[inline]
pub extern "C" fn f(#[consumd] x: *mut Counter) {}

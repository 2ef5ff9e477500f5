#[contract(unsafe)]
#[end(null)]
pub extern "C" fn f(#[retained(forever)] x: *const Counter) {}

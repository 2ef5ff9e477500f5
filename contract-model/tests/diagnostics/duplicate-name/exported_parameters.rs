#[contract(unsafe)]
pub extern "C" fn f(counter: &Counter, counter: &Counter) {}

#[contract(unsafe)]
pub extern "C" fn f<'a>(one: &Counter, other: &'a Counter) {}

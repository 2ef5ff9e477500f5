#[contract(unsafe)]
pub extern "C" fn f(#[handed(destroy = d)] a: *mut Counter, #[unique] b: *mut Counter, #[up_refs] c: *mut Counter, #[fd] d: c_int) {}

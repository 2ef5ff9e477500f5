#[contract(unsafe, on_panic = abort)]
pub extern "C" fn f<'a>(a: &'a Counter, b: &mut Vec<Counter>, #[consumed] c: *mut Vec<Counter>) -> &'a Vec<Counter> {}

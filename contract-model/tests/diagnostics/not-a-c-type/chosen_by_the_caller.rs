#[contract(unsafe, on_panic = abort)]
pub extern "C" fn f(a: &impl Sync, b: &mut Vec<impl Sync>, #[consumed] c: *mut Vec<impl Sync>) -> &Vec<impl Sync> {}

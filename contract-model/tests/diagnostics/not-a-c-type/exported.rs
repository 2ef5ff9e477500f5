#[contract(unsafe, on_panic = abort)]
pub extern "C" fn f(a: &[u8], b: &mut [u32], c: &CStr, d: String, e: Box<Counter>, g: Owned<Thing>, h: Option<u32>, i: Option<Box<Counter>>, j: Arc<Counter>, k: (u8, u8)) -> Result<u32, Failure> {}

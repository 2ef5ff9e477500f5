#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn f(#[consumed] x: *const Counter, #[out] y: *const u32, #[buffer(len = n, uninit)] z: *const u8, n: usize) -> *const Counter {}

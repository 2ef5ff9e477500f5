#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn f(#[consumed] x: *mut Counter, #[out] y: *mut u32, #[buffer(len = n, uninit)] z: *mut u8, n: usize) -> *mut Counter {}

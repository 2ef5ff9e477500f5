#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer(len = *m))]
pub extern "C" fn f(
    n: *mut usize,
    m: *mut usize,
    #[out(owned, buffer(len = *n))] p: *mut *mut u8
) -> *mut u32 { (Box::new([0]), Box::new([0])) }

#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer(len = nul))]
pub extern "C" fn f(
    n: usize,
    #[out(owned, buffer(len = n))] p: *mut *mut u8
) -> *mut u32 { (Box::new([0]), Box::new([0])) }

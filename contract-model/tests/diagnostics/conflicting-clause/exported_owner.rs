#[contract(unsafe, on_panic = return(null))]
#[returns(owned, borrowed(from = counter))]
pub extern "C" fn f(counter: &Counter) -> *mut Counter {}

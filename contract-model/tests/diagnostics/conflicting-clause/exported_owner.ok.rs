#[contract(unsafe, on_panic = return(null))]
#[returns(borrowed(from = counter))]
pub extern "C" fn f(counter: &Counter) -> *const Counter {}

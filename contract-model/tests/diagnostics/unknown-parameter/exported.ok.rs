#[contract(unsafe, on_panic = return(null))]
#[returns(borrowed(from = [counter, other]))]
pub extern "C" fn f(counter: &Counter, other: &Counter) -> *const Name {}

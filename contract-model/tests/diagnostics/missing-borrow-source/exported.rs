#[contract(unsafe, on_panic = return(null))]
#[returns(borrowed)]
pub extern "C" fn f(counter: &Counter) -> *const Name {}

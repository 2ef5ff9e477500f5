#[contract(unsafe, on_panic = return(null))]
pub extern "C" fn f(counter: &Counter) -> &Name {
    &counter.name
}

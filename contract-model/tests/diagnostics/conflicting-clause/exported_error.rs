#[contract(unsafe, on_panic = return(-1), error = Failure)]
pub extern "C" fn f(counter: &mut Counter) -> c_int {
    0
}

#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[fails(nonzero)]
pub extern "C" fn f(counter: &mut Counter) -> c_int {
    Ok(())
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-2))]
#[fails(nonzero)]
pub extern "C" fn f(counter: &mut Counter) -> c_int {
    Ok(())
}

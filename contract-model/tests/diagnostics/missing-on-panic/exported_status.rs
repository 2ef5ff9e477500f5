#[contract(unsafe, on_refused = return(-2))]
#[fails(nonzero)]
pub extern "C" fn counter_add(counter: &mut Counter) -> c_int {
    Ok(())
}

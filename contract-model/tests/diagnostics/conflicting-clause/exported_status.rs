#[contract(unsafe, on_panic = return(-1))]
#[fails(nonzero)]
#[returns(owned)]
pub extern "C" fn f() -> c_int {
    Ok(())
}

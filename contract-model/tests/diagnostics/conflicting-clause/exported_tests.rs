#[contract(unsafe, on_panic = return(-1))]
#[fails(nonzero, negative)]
pub extern "C" fn f() -> c_int {
    Ok(())
}

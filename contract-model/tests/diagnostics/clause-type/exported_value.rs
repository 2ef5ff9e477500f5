#[contract(unsafe, on_panic = return(0))]
#[returns(owned)]
pub extern "C" fn f(#[borrowed] x: c_int) -> c_int {
    x
}

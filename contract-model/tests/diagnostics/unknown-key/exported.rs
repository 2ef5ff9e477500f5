#[contract(unsafe, on_panik = return(0), header = "x.h")]
pub extern "C" fn f() {}

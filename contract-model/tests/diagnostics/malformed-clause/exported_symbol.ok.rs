#[contract(unsafe)]
#[unsafe(export_name = "g")]
pub extern "C" fn f() {}

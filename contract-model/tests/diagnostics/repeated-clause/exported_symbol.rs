#[contract(unsafe)]
#[unsafe(no_mangle)]
#[unsafe(export_name = "g")]
pub extern "C" fn f() {}

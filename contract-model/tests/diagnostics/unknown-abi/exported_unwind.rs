#[contract(unsafe)]
pub extern "C-unwind" fn on_row(row: &Row) {}

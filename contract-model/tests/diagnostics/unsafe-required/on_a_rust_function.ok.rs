#[contract(unsafe)]
pub extern "C" fn on_row(row: &Row) {}

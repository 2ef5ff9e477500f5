#[contract(unsafe)]
pub extern "system" fn on_row(row: &Row) {}

#[contract(unsafe)]
pub extern "Rust" fn on_row(row: &Row) {}

#[contract]
fn db_open() {}

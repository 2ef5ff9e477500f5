#[contract]
unsafe extern "C" {
    type db;
}

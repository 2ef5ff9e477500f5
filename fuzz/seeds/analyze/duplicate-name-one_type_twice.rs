#[contract]
unsafe extern "C" {
    type db;
    type db;
}

#[contract]
unsafe extern "C" {
    #[rust_name = "data base"]
    type db;
}

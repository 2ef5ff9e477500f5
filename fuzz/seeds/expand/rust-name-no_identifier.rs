#[contract]
unsafe extern "C" {
    #[rust_name = "DataBase"]
    type db;
}

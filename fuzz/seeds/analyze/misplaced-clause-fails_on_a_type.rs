#[contract]
unsafe extern "C" {
    #[fails(null)]
    type db;
}

#[contract]
unsafe extern "C" {
    #[derive(Debug)]
    type db;
}

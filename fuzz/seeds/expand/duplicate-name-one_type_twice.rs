#[contract]
unsafe extern "C" {
    #[cfg(unix)]
    type db;
    #[cfg(not(unix))]
    type db;
}

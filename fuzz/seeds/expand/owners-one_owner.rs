#[contract]
unsafe extern "C" {
    #[owned_by_c(free = connection_close)]
    #[rust_name = "Connection"]
    pub type connection;

    #[rust_name = "Connection::open"]
    #[returns(owned)]
    #[fails(null, errno)]
    pub fn connection_open() -> *mut connection;

    #[fails(nonzero)]
    fn connection_close(#[consumed(on = success)] c: *mut connection, #[fixed(FLAGS)] flags: c_int) -> c_int;
}

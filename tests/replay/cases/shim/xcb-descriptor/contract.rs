//! XCB: the descriptor belongs to the connection, which closes it when it is disconnected, and also when it fails
//! (`xcb_connect_to_fd`).

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = xcb_disconnect)]
    #[rust_name = "Connection"]
    pub type xcb_connection_t;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Connection::over"]
    pub fn xcb_connect_to_fd_here(
        #[consumed(on = always)]
        // weaker:
        #[fd]
        fd: c_int,
    ) -> *mut xcb_connection_t;

    fn xcb_disconnect(connection: *mut xcb_connection_t);
}

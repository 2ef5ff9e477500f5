//! SSL_select_next_proto(3): what is selected is a part of the server's list, or of the client's.

use core::ffi::{c_int, c_uchar, c_uint};

use ffi_contract::contract;

#[contract(header = "openssl/ssl.h", library = "libssl")]
unsafe extern "C" {
    #[fails(not(1))]
    #[rust_name = "select_next_protocol"]
    pub safe fn SSL_select_next_proto(
        #[out(borrowed(from = [server, client]), buffer(len = *length))]
        // weaker: #[out(borrowed(from = client), buffer(len = *length))]
        out: *mut *mut c_uchar,
        length: *mut c_uchar,
        #[buffer(len = server_length)] server: *const c_uchar,
        server_length: c_uint,
        #[buffer(len = client_length)] client: *const c_uchar,
        client_length: c_uint,
    ) -> c_int;
}

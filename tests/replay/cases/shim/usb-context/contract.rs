//! libusb: a handle may be used from another thread only as far as its context may.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(strip = ["libusb_"])]
unsafe extern "C" {
    #[owned_by_c(free = libusb_exit)]
    // weaker: #[owned_by_c(free = libusb_exit)] #[thread(send, sync)]
    #[rust_name = "Context"]
    pub type libusb_context;

    #[owned_by_c(free = libusb_close)]
    // weaker: #[owned_by_c(free = libusb_close)] #[thread(send, sync)]
    #[rust_name = "Handle"]
    pub type libusb_device_handle<'context>;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Context::new"]
    pub safe fn libusb_init_here() -> *mut libusb_context;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Context::open"]
    pub fn libusb_open_here<'context>(context: &'context libusb_context) -> *mut libusb_device_handle<'context>;

    #[rust_name = "Handle::number"]
    pub fn libusb_number_here(handle: &libusb_device_handle<'_>) -> c_int;

    fn libusb_close(handle: *mut libusb_device_handle<'_>);
    fn libusb_exit(context: *mut libusb_context);
}

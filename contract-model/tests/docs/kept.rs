//! Closures that C has the address of before it has their function: in a slot of its own, or by a call before.

#[contract(strip = ["cert_", "courier_"])]
unsafe extern "C" {
    /// A certificate, in whose slot closures are kept.
    #[owned_by_c(free = cert_free, up_ref = cert_ref)]
    #[thread(send, sync)]
    #[attach(index = cert_new_index, set = cert_set_data, get = cert_data)]
    pub type cert;
    fn cert_free(x: *mut cert);
    fn cert_ref(x: *mut cert);
    #[fails(negative)]
    fn cert_new_index(#[data] ends: Option<unsafe extern "C" fn(#[data] data: *mut c_void)>) -> c_int;
    #[fails(zero)]
    fn cert_set_data(x: &cert, index: c_int, #[data] data: *mut c_void) -> c_int;
    fn cert_data(x: &cert, index: c_int) -> *mut c_void;

    /// Cannot fail by itself.
    pub fn cert_on_use(
        x: &cert,
        #[callback(data = attached(x), scope = until_freed(x), on_panic = return(0))] seen: Option<
            unsafe extern "C" fn(x: &cert) -> c_int,
        >,
    );
    /// Can.
    #[fails(zero)]
    pub fn cert_on_check(
        x: &cert,
        #[callback(data = attached(x), scope = until_freed(x), on_panic = return(0))] check: Option<
            unsafe extern "C" fn(x: &cert) -> c_int,
        >,
    ) -> c_int;

    /// A transfer.
    #[owned_by_c(free = courier_free)]
    pub type courier;
    fn courier_free(x: *mut courier);
    #[fails(nonzero)]
    fn courier_set_data(x: &mut courier, #[data] data: *mut c_void) -> c_int;
    /// Is given its closure by a call before.
    #[fails(nonzero)]
    pub fn courier_on_write(
        x: &mut courier,
        #[callback(data = set_by(courier_set_data), scope = until_freed(x, slot), on_panic = return(-1))] write: Option<
            unsafe extern "C" fn(#[data] data: *mut c_void, size: c_int) -> c_int,
        >,
    ) -> c_int;
}

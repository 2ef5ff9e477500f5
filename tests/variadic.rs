//! `#[variadic]`: what C finds in `...`, one declaration for each thing that it may find.
#![allow(missing_docs)]

use core::ffi::{c_char, c_double, c_int, c_long, c_longlong, c_void};

use ffi_contract::{Cause, Owned, contract};

#[contract(strip = ["transfer_"])]
unsafe extern "C" {
    #[owned_by_c(free = transfer_free)]
    #[rust_name = "Transfer"]
    type transfer;
    #[returns(owned)]
    fn transfer_new() -> *mut transfer;
    fn transfer_free(t: *mut transfer);

    /// Passed on as it is, beside declarations that say what they pass.
    ///
    /// # Safety
    ///
    /// `t` is live, and what follows is what the option asks for.
    #[rust_name = "transfer_set_any"]
    unsafe fn transfer_set(#[unchecked] t: *mut transfer, option: c_int, ...) -> c_int;

    #[link_name = "transfer_set"]
    #[rust_name = "Transfer::set_timeout"]
    #[fails(nonzero)]
    fn transfer_set_timeout(t: &mut transfer, #[fixed(1)] option: c_int, #[variadic] seconds: c_long) -> c_int;
    #[link_name = "transfer_set"]
    #[rust_name = "Transfer::set_url"]
    #[fails(nonzero)]
    fn transfer_set_url(
        t: &mut transfer,
        #[fixed(2)] option: c_int,
        #[variadic]
        #[cstr]
        #[nullable]
        url: *const c_char,
    ) -> c_int;
    #[link_name = "transfer_set"]
    #[rust_name = "Transfer::set_limit"]
    #[fails(nonzero)]
    fn transfer_set_limit(t: &mut transfer, #[fixed(3)] option: c_int, #[variadic] limit: c_double) -> c_int;
    #[link_name = "transfer_set"]
    #[rust_name = "Transfer::set_bytes"]
    #[fails(nonzero)]
    fn transfer_set_bytes(
        t: &mut transfer,
        #[fixed(4)] option: c_int,
        #[variadic]
        #[buffer(len = n)]
        bytes: *const c_void,
        #[variadic] n: usize,
    ) -> c_int;
    #[link_name = "transfer_set"]
    #[rust_name = "Transfer::add"]
    #[fails(nonzero)]
    fn transfer_add(t: &mut transfer, #[fixed(5)] option: c_int, #[variadic] other: &transfer) -> c_int;
    /// There is no such option.
    #[link_name = "transfer_set"]
    #[rust_name = "Transfer::set_nothing"]
    #[fails(nonzero)]
    fn transfer_set_nothing(t: &mut transfer, #[fixed(99)] option: c_int, #[variadic] value: c_int) -> c_int;

    #[rust_name = "Transfer::timeout"]
    #[fails(nonzero)]
    fn transfer_get(
        t: &transfer,
        #[fixed(1)] info: c_int,
        #[variadic]
        #[out]
        seconds: *mut c_long,
    ) -> c_int;
    #[link_name = "transfer_get"]
    #[rust_name = "Transfer::url"]
    #[fails(nonzero)]
    fn transfer_get_url(
        t: &transfer,
        #[fixed(2)] info: c_int,
        #[variadic]
        #[out(borrowed(from = t), cstr, nullable)]
        url: *mut *const c_char,
    ) -> c_int;
    #[link_name = "transfer_get"]
    #[rust_name = "Transfer::limit"]
    #[fails(nonzero)]
    fn transfer_get_limit(
        t: &transfer,
        #[fixed(3)] info: c_int,
        #[variadic]
        #[out]
        limit: *mut c_double,
    ) -> c_int;
    #[link_name = "transfer_get"]
    #[rust_name = "Transfer::sum"]
    #[fails(nonzero)]
    fn transfer_get_sum(
        t: &transfer,
        #[fixed(4)] info: c_int,
        #[variadic]
        #[out]
        sum: *mut c_longlong,
    ) -> c_int;
}

#[test]
fn each_option_passes_what_it_takes() {
    let mut transfer: Owned<Transfer> = Transfer::new();
    transfer.set_timeout(c_long::MAX).expect("it is an option");
    assert_eq!(transfer.timeout().expect("it is known"), c_long::MAX);
    transfer.set_url(Some(c"https://example.org")).expect("it is an option");
    assert_eq!(transfer.url().expect("it is known"), Some(c"https://example.org"));
    transfer.set_url(None).expect("it is an option");
    assert_eq!(transfer.url().expect("it is known"), None);
    transfer.set_limit(0.5).expect("it is an option");
    assert_eq!(transfer.limit().expect("it is known").to_bits(), 0.5_f64.to_bits());
    transfer.set_bytes(&[200, 100, 50]).expect("it is an option");
    assert_eq!(transfer.sum().expect("it is known"), 350);
    let mut other = Transfer::new();
    other.set_timeout(5).expect("it is an option");
    other.add(&other_with(7)).expect("it is an option");
    assert_eq!(other.timeout().expect("it is known"), 12);
    let error = transfer.set_nothing(0).expect_err("there is no such option");
    assert!(matches!(error.cause(), Cause::Code(48)));
}

fn other_with(seconds: c_long) -> Owned<Transfer> {
    let mut other = Transfer::new();
    other.set_timeout(seconds).expect("it is an option");
    other
}

#[test]
fn one_of_them_is_passed_on_as_it_is() {
    let transfer = Transfer::new();
    // SAFETY: live, and option 1 takes a `long`.
    let failed = unsafe { transfer_set_any(Owned::as_ptr(&transfer), 1, 3 as c_long) };
    assert_eq!(failed, 0);
    assert_eq!(transfer.timeout().expect("it is known"), 3);
}

#[cfg(unix)]
mod libc {
    use core::ffi::{CStr, c_char, c_int, c_uint};

    use ffi_contract::contract;

    #[cfg(target_os = "linux")]
    pub(super) const O_CREAT: c_int = 0o100;
    #[cfg(not(target_os = "linux"))]
    pub(super) const O_CREAT: c_int = 0x200;

    #[contract]
    unsafe extern "C" {
        /// Text that `%d` and `%s` make.
        #[fails(negative)]
        fn snprintf(
            #[buffer(len = size, uninit, written = nul)] buffer: *mut c_char,
            size: usize,
            #[fixed(c"%d:%s".as_ptr())] format: *const c_char,
            #[variadic] number: c_int,
            #[variadic]
            #[cstr]
            text: *const c_char,
        ) -> c_int;
        #[fails(negative, errno)]
        pub(super) fn open(#[cstr] path: *const c_char, flags: c_int, #[variadic] mode: c_uint) -> c_int;
        /// # Safety
        ///
        /// Nobody else has the descriptor.
        #[fails(nonzero, errno)]
        pub(super) unsafe fn close(descriptor: c_int) -> c_int;
        #[fails(negative, errno)]
        #[link_name = "fcntl"]
        pub(super) fn descriptor_flags(
            descriptor: c_int,
            #[fixed(1)] command: c_int,
            #[variadic]
            #[fixed(0)]
            unused: c_int,
        ) -> c_int;
        #[fails(nonzero, errno)]
        #[link_name = "fcntl"]
        pub(super) fn set_descriptor_flags(
            descriptor: c_int,
            #[fixed(2)] command: c_int,
            #[variadic] flags: c_int,
        ) -> c_int;
    }

    #[test]
    fn numbers_and_text_are_printed() {
        let mut buffer = [core::mem::MaybeUninit::uninit(); 16];
        let (text, length) = print(&mut buffer);
        assert_eq!((text, length), (c"-7:Io", 5));
    }

    fn print(buffer: &mut [core::mem::MaybeUninit<u8>]) -> (&CStr, c_int) {
        let (length, text) = snprintf(buffer, -7, c"Io").expect("it fits");
        (text, length)
    }
}

#[cfg(unix)]
#[test]
fn a_file_is_opened_with_a_mode_and_its_flags_are_set() {
    let path = std::env::temp_dir().join(format!("ffi-contract-variadic-{}", std::process::id()));
    let text = std::ffi::CString::new(path.to_str().expect("it is UTF-8")).expect("it has no NUL");
    let descriptor = libc::open(&text, libc::O_CREAT, 0o600).expect("it can be made");
    assert_eq!(libc::descriptor_flags(descriptor).expect("it is open"), 0);
    libc::set_descriptor_flags(descriptor, 1).expect("it is open");
    assert_eq!(libc::descriptor_flags(descriptor).expect("it is open"), 1);
    // SAFETY: it is this test's.
    unsafe { libc::close(descriptor) }.expect("it is open");
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).expect("it is there").permissions());
    std::fs::remove_file(path).expect("it is there");
    assert_eq!(mode & 0o777, 0o600);
}

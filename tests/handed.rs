//! What C owns and ends by calling back: values, bytes and text, after a success and after a failure.

use core::ffi::{c_char, c_int, c_uchar, c_ushort, c_void};
use std::ffi::CString;
use std::sync::Arc;

use ffi_contract::contract;

#[contract(strip = ["tray_"])]
unsafe extern "C" {
    #[owned_by_c(free = tray_free)]
    #[rust_name = "Tray"]
    type tray;
    #[returns(owned)]
    #[rust_name = "Tray::new"]
    fn tray_new() -> *mut tray;
    fn tray_free(t: *mut tray);
    fn tray_put(
        t: &mut tray,
        #[handed(destroy = end)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[fails(negative)]
    #[returns(status)]
    fn tray_put_or_end(
        t: &mut tray,
        refuse: c_int,
        #[handed(destroy = end, on_failure = called)] value: *mut c_void,
        end: unsafe extern "C" fn(*mut c_void),
    ) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    fn tray_put_or_leave(
        t: &mut tray,
        refuse: c_int,
        #[handed(destroy = end, on_failure = not_called)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[link_name = "tray_put"]
    fn tray_clear(t: &mut tray, #[null] value: *mut c_void, #[null] end: Option<unsafe extern "C" fn(*mut c_void)>);
    #[returns(handed = tray_put, borrowed(from = t, until = [tray_put, tray_free]))]
    fn tray_value(t: &tray) -> *mut c_void;
    #[fails(nonzero)]
    fn tray_fill(
        t: &mut tray,
        #[buffer(len = count)]
        #[handed(destroy = end, as = bytes, on_failure = not_called)]
        bytes: *const c_uchar,
        count: c_ushort,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    fn tray_write(
        t: &mut tray,
        #[cstr]
        #[handed(destroy = end)]
        text: *mut c_char,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[link_name = "tray_put"]
    fn tray_put_any(
        t: &mut tray,
        #[handed(destroy = end)]
        #[nullable]
        value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[link_name = "tray_fill"]
    #[fails(nonzero)]
    fn tray_fill_any(
        t: &mut tray,
        #[buffer(len = count)]
        #[handed(destroy = end, as = bytes, on_failure = not_called)]
        #[nullable]
        bytes: *const c_uchar,
        count: c_ushort,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[link_name = "tray_write"]
    fn tray_write_any(
        t: &mut tray,
        #[cstr]
        #[handed(destroy = end)]
        #[nullable]
        text: *mut c_char,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[fails(negative)]
    #[returns(status)]
    fn tray_look(
        t: &tray,
        #[out(handed = tray_put, borrowed(from = t, until = [tray_put, tray_free]))] value: *mut *mut c_void,
    ) -> c_int;
    fn tray_has_end(t: &tray) -> c_int;
    fn tray_sum(t: &tray) -> c_int;
}

#[test]
fn a_value_belongs_to_c_until_that_ends_it() {
    let value = Arc::new(1);
    let mut tray = Tray::new();
    tray.put(Arc::clone(&value));
    assert_eq!(Arc::strong_count(&value), 2);
    tray.put("another one");
    assert_eq!(Arc::strong_count(&value), 1);
    tray.put(Arc::clone(&value));
    drop(tray);
    assert_eq!(Arc::strong_count(&value), 1);
}

#[test]
fn a_value_that_a_failed_call_has_ended_is_not_ended_again() {
    let value = Arc::new(1);
    let mut tray = Tray::new();
    assert!(tray.put_or_end(1, Arc::clone(&value)).is_err());
    assert_eq!(Arc::strong_count(&value), 1);
    tray.put_or_end(0, Arc::clone(&value)).expect("it does not refuse");
    assert_eq!(Arc::strong_count(&value), 2);
    drop(tray);
    assert_eq!(Arc::strong_count(&value), 1);
}

#[test]
fn a_value_that_a_failed_call_has_left_alone_is_dropped() {
    let value = Arc::new(1);
    let mut tray = Tray::new();
    assert!(tray.put_or_leave(1, Arc::clone(&value)).is_err());
    assert_eq!(Arc::strong_count(&value), 1);
    tray.put_or_leave(0, Arc::clone(&value)).expect("it does not refuse");
    assert_eq!(Arc::strong_count(&value), 2);
    drop(tray);
    assert_eq!(Arc::strong_count(&value), 1);
}

#[test]
fn a_value_is_found_as_what_it_is() {
    let mut tray = Tray::new();
    assert_eq!(tray.value::<u32>(), None);
    tray.put(7_u32);
    assert_eq!((tray.value::<u32>(), tray.value::<i32>(), tray.value::<String>()), (Some(&7), None, None));
    tray.put(String::from("seven"));
    assert_eq!((tray.value::<u32>(), tray.value::<String>().map(String::as_str)), (None, Some("seven")));
    tray.clear();
    assert_eq!(tray.value::<String>(), None);
}

#[test]
fn bytes_belong_to_c() {
    let mut tray = Tray::new();
    for len in [0, 1, 5, 200] {
        tray.fill(vec![1; len]).expect("they fit");
        assert_eq!(usize::try_from(tray.sum()), Ok(len));
    }
    let mut roomy = Vec::with_capacity(4096);
    roomy.extend([2; 3]);
    tray.fill(roomy).expect("they fit");
    assert_eq!(tray.sum(), 6);
}

#[test]
fn bytes_that_c_cannot_count_are_dropped() {
    let mut tray = Tray::new();
    assert!(tray.fill(vec![1; 100_000]).is_err()); // their number does not fit `c_ushort`
    assert_eq!(tray.sum(), 0);
}

#[test]
fn text_belongs_to_c_which_may_write_to_it() {
    let mut tray = Tray::new();
    tray.write(CString::from(c"text"));
    assert_eq!(tray.sum(), b"Text".iter().copied().map(i32::from).sum());
}

#[test]
fn nothing_is_handed_over_as_null_with_an_end_that_does_nothing() {
    let value = Arc::new(1);
    let mut tray = Tray::new();
    tray.put_any(Some(Arc::clone(&value)));
    assert_eq!((Arc::strong_count(&value), tray.value::<Arc<i32>>()), (2, Some(&value)));
    tray.put_any(None::<Arc<i32>>);
    assert_eq!((Arc::strong_count(&value), tray.value::<Arc<i32>>(), tray.has_end()), (1, None, 1));
    tray.fill_any(Some(vec![1; 5])).expect("they fit");
    assert_eq!(tray.sum(), 5);
    tray.fill_any(None).expect("none fit");
    assert_eq!(tray.sum(), 0);
    tray.write_any(Some(CString::from(c"t")));
    assert_eq!(tray.sum(), i32::from(b'T'));
    tray.write_any(None);
    assert_eq!(tray.sum(), 0);
}

#[test]
fn a_value_is_found_through_an_out_parameter() {
    let mut tray = Tray::new();
    assert!(tray.look::<u32>().is_err());
    tray.put(7_u32);
    assert_eq!(tray.look::<u32>().ok(), Some(Some(&7)));
    assert_eq!(tray.look::<i32>().ok(), Some(None));
}

/// Ends the process where a value panics as C ends it: run by the test below.
#[test]
fn a_value_that_panics_when_c_ends_it_aborts() {
    struct Panics;
    impl Drop for Panics {
        fn drop(&mut self) {
            panic!("dropped")
        }
    }
    if std::env::var_os("CONTRACT_ABORTS").is_some() {
        let mut tray = Tray::new();
        tray.put(Panics);
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| tray.clear()));
        std::process::exit(0); // not reached
    }
    let this = std::env::current_exe().expect("this test is a program");
    let output = std::process::Command::new(this)
        .args(["--exact", "a_value_that_panics_when_c_ends_it_aborts"])
        .env("CONTRACT_ABORTS", "1")
        .output()
        .expect("it can be run again");
    assert!(!output.status.success());
}

//! Closures whose user data another function sets: two calls, of which one may fail.

use core::cell::RefCell;
use core::ffi::{c_int, c_uchar, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ffi_contract::{Owned, contract};

const DATA: c_int = 1;
const WRITE: c_int = 2;
const PROGRESS: c_int = 3;
const LATE: c_int = 4;

#[contract(strip = ["courier_"])]
unsafe extern "C" {
    #[owned_by_c(free = courier_free)]
    #[thread(send)]
    #[rust_name = "Courier"]
    type courier;
    #[returns(owned)]
    fn courier_new() -> *mut courier;
    fn courier_free(courier: *mut courier);
    fn courier_refuse(courier: &mut courier, option: c_int, is_late: c_int);

    #[link_name = "courier_setopt"]
    #[fails(nonzero)]
    fn courier_set_data(
        courier: &mut courier,
        #[fixed(DATA)] option: c_int,
        #[variadic]
        #[data]
        data: *mut c_void,
    ) -> c_int;
    #[link_name = "courier_setopt"]
    #[fails(nonzero)]
    fn courier_on_write(
        courier: &mut courier,
        #[fixed(WRITE)] option: c_int,
        #[variadic]
        #[callback(data = set_by(courier_set_data), scope = until_freed(courier, slot), on_panic = return(-1))]
        write: Option<
            unsafe extern "C" fn(
                #[buffer(len = count)] bytes: *const c_uchar,
                count: c_int,
                #[data] data: *mut c_void,
            ) -> c_int,
        >,
    ) -> c_int;
    #[link_name = "courier_setopt"]
    #[fails(nonzero)]
    fn courier_on_progress(
        courier: &mut courier,
        #[fixed(PROGRESS)] option: c_int,
        #[variadic]
        #[callback(data = set_by(courier_set_data), scope = until_freed(courier, slot), on_panic = return(-2))]
        progress: Option<unsafe extern "C" fn(#[data] data: *mut c_void, now: f64, total: f64) -> c_int>,
    ) -> c_int;
    #[link_name = "courier_setopt"]
    #[fails(nonzero)]
    fn courier_on_late(
        courier: &mut courier,
        #[fixed(LATE)] option: c_int,
        #[variadic]
        #[callback(data = set_by(courier_set_data), scope = until_freed(courier), on_panic = return(-3))]
        late: Option<
            unsafe extern "C" fn(#[unused] nothing: *const c_uchar, zero: c_int, #[data] data: *mut c_void) -> c_int,
        >,
    ) -> c_int;

    #[rust_name = "Courier::write"]
    fn courier_write(courier: &courier, #[buffer(len = count)] bytes: *const c_uchar, count: c_int) -> c_int;
    #[rust_name = "write_last"]
    safe fn courier_write_last(count: c_int) -> c_int;
    fn courier_tell(courier: &courier, now: f64) -> c_int;
    fn courier_be_late(courier: &courier) -> c_int;
}

fn length(bytes: &[u8]) -> c_int {
    c_int::try_from(bytes.len()).unwrap_or(-9)
}

#[test]
fn a_closure_is_registered_by_two_calls_and_ends_with_the_object() {
    let heard = Arc::new(AtomicI32::new(0));
    let sum = Arc::clone(&heard);
    let mut courier = Courier::new();
    Courier::on_write(&mut courier, move |bytes| sum.fetch_add(length(bytes), Ordering::Relaxed)).expect("it succeeds");
    assert_eq!((courier.write(b"four"), courier.write(b"three")), (0, 4));
    drop(courier);
    assert_eq!((heard.load(Ordering::Relaxed), Arc::strong_count(&heard)), (12, 1));
}

#[test]
fn a_closure_takes_the_place_of_another_one_and_is_taken_away() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let mut courier = Courier::new();
    Courier::on_write(&mut courier, move |_| c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0))
        .expect("it succeeds");
    assert_eq!(courier.write(b""), 2);
    Courier::on_write(&mut courier, length).expect("it succeeds");
    assert_eq!((courier.write(b"12"), Arc::strong_count(&token)), (2, 1));
    Courier::remove_on_write(&mut courier).expect("it succeeds");
    assert_eq!(courier.write(b"12"), -100);
}

/// C has the function of the old closure and the data of the new one, or the other way round; both are there.
#[test]
fn after_a_failure_whatever_c_has_is_harmless_issue_of_two_calls() {
    for refused in [DATA, WRITE] {
        for is_late in [0, 1] {
            let token = Arc::new(());
            let (one, other) = (Arc::clone(&token), Arc::clone(&token));
            let mut courier = Courier::new();
            // Of different sizes and types: neither function could run the other closure.
            Courier::on_write(&mut courier, move |bytes| length(bytes) + c_int::from(Arc::strong_count(&one) > 9))
                .expect("it succeeds");
            courier.refuse(refused, is_late);
            let large = [7_u8; 300];
            let second =
                move |bytes: &[u8]| length(bytes) * 100 + length(&large) + c_int::from(Arc::strong_count(&other) > 9);
            assert!(Courier::on_write(&mut courier, second).is_err());
            let has_new_data = refused == WRITE || is_late == 1;
            assert_eq!(courier.write(b"12"), if has_new_data { 500 } else { 2 }, "{refused} {is_late}");
            assert_eq!(Arc::strong_count(&token), 3);
            Courier::on_write(&mut courier, length).expect("it succeeds");
            assert_eq!(courier.write(b"12"), 2);
            drop(courier);
            assert_eq!(Arc::strong_count(&token), 1);
        }
    }
}

/// One user data for two functions: the function of one meets the data of the other, and has another type.
#[test]
fn a_function_that_meets_the_data_of_another_declaration_runs_nothing() {
    let mut courier = Courier::new();
    Courier::on_write(&mut courier, length).expect("it succeeds");
    Courier::on_progress(&mut courier, |now, total| if now < total { 1 } else { 2 }).expect("it succeeds");
    assert_eq!((courier.write(b"12"), courier.tell(0.5)), (-1, 1));
    Courier::on_write(&mut courier, length).expect("it succeeds");
    assert_eq!((courier.write(b"12"), courier.tell(0.5)), (2, -2));
    Courier::remove_on_progress(&mut courier).expect("it succeeds");
    assert_eq!((courier.write(b"12"), courier.tell(0.5)), (-1, -100));
}

/// The types are the same, and what is passed is not: the closure would get a slice of what is no memory.
#[test]
fn a_function_of_the_same_type_and_another_contract_runs_nothing() {
    let mut courier = Courier::new();
    Courier::on_late(&mut courier, |zero| zero).expect("it succeeds");
    assert_eq!(courier.be_late(), 1_000_000);
    Courier::on_write(&mut courier, |bytes| c_int::from(bytes.iter().any(|byte| *byte > 7))).expect("it succeeds");
    assert_eq!(courier.be_late(), -3);
}

#[test]
fn where_the_data_cannot_be_unset_the_closure_stays() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let mut courier = Courier::new();
    Courier::on_write(&mut courier, move |_| c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0))
        .expect("it succeeds");
    courier.refuse(DATA, 0);
    assert!(Courier::remove_on_write(&mut courier).is_err());
    assert_eq!(Arc::strong_count(&token), 2);
    courier.refuse(WRITE, 0);
    assert!(Courier::remove_on_write(&mut courier).is_err());
    assert_eq!(Arc::strong_count(&token), 2);
    Courier::remove_on_write(&mut courier).expect("it succeeds");
    assert_eq!(Arc::strong_count(&token), 1);
}

thread_local! {
    /// Where a closure finds the object that it belongs to.
    static OWN: RefCell<Option<Owned<Courier>>> = const { RefCell::new(None) };
}

#[test]
fn a_closure_that_takes_its_own_place_or_frees_the_object_lives_until_it_returns() {
    for frees in [false, true] {
        let token = Arc::new(());
        let captured = Arc::clone(&token);
        let text = String::from("on the heap");
        let mut courier = Courier::new();
        Courier::on_write(&mut courier, move |bytes| {
            if frees && bytes != b"bye" {
                drop(OWN.take());
            } else if !frees {
                OWN.with_borrow_mut(|own| own.as_mut().map(|own| Courier::on_write(own, length).is_ok()));
            }
            c_int::try_from(text.len() + Arc::strong_count(&captured)).unwrap_or(0)
        })
        .expect("it succeeds");
        OWN.set(Some(courier));
        assert_eq!(write_last(3), 13);
        assert_eq!(Arc::strong_count(&token), 1);
        OWN.set(None);
    }
}

#[test]
fn a_panic_goes_no_further_and_the_closure_is_not_run_again() {
    let mut courier = Courier::new();
    Courier::on_write(&mut courier, |bytes| if bytes.len() == 2 { panic!("on purpose") } else { length(bytes) })
        .expect("it succeeds");
    assert_eq!([courier.write(b"1"), courier.write(b"12"), courier.write(b"1")], [1, -1, -1]);
}

//! Slots that C passes to a callback, which the closure fills by what it returns.

use core::ffi::{c_char, c_int, c_long, c_short, c_uchar, c_uint, c_void};
use std::panic::catch_unwind;

use ffi_contract::contract;

const OK: c_int = 0;

#[contract(strip = ["pear_"])]
unsafe extern "C" {
    #[owned_by_c(free = pear_free)]
    #[rust_name = "Pear"]
    #[thread(send, sync)]
    type pear;
    #[returns(owned)]
    fn pear_new(size: c_int) -> *mut pear;
    fn pear_free(pear: *mut pear);
    fn pear_size(pear: &pear) -> c_int;
    safe fn pears_live() -> c_int;
    safe fn slots_seen() -> c_long;
    fn slots_sum(
        count: c_int,
        #[callback(data = user, scope = call)] f: Option<
            unsafe extern "C" fn(at: c_int, #[out] out: *mut c_long, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_long;
    fn slots_pair(
        #[callback(data = user, scope = call, on_panic = return(-7))] f: Option<
            unsafe extern "C" fn(
                #[out] one: *mut c_short,
                #[out] other: *mut c_uchar,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "slots_pair"]
    fn slots_pair_or_fails(
        #[callback(data = user, scope = call, on_panic = return(-7))] f: Option<
            unsafe extern "C" fn(
                #[out(valid = is(OK))] one: *mut c_short,
                #[out(valid = is(OK))] other: *mut c_uchar,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn slots_nowhere(
        #[callback(data = user, scope = call, on_panic = return(-7))] f: Option<
            unsafe extern "C" fn(
                #[out] one: *mut c_short,
                #[out] other: *mut c_uchar,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn slots_pears(
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                at: c_int,
                #[out(owned, valid = is(0))] out: *mut *mut pear,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn slots_pears_nowhere(
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                at: c_int,
                #[out(owned, valid = is(0))] out: *mut *mut pear,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn slots_pears_or_null(
        #[callback(data = user, scope = call)] f: Option<
            unsafe extern "C" fn(#[out(owned, nullable)] out: *mut *mut pear, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;
    fn slots_choice(
        #[callback(data = user, scope = call)] f: Option<
            unsafe extern "C" fn(
                one: &pear,
                other: &pear,
                #[out(borrowed(from = [one, other]), nullable)] out: *mut *const pear,
                #[data] user: *mut c_void,
            ),
        >,
        user: *mut c_void,
    ) -> c_int;
    fn slots_select(
        #[buffer(len = len)] names: *const c_uchar,
        len: c_uint,
        #[callback(data = user, scope = call, on_panic = return(2))] f: Option<
            unsafe extern "C" fn(
                #[out(borrowed(from = input), buffer(len = *outlen), valid = is(OK))] out: *mut *const c_uchar,
                outlen: *mut c_uchar,
                #[buffer(len = inlen)] input: *const c_uchar,
                inlen: c_uint,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
        #[out] chosen: *mut [c_uchar; 256],
    ) -> c_int;
    fn slots_text(
        #[cstr] text: *const c_char,
        #[callback(data = user, scope = call, on_panic = return(3))] f: Option<
            unsafe extern "C" fn(
                #[cstr] text: *const c_char,
                #[out(cstr, borrowed(from = text), nullable)] rest: *mut *mut c_char,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
}

#[test]
fn a_closure_fills_a_slot_by_what_it_returns() {
    assert_eq!(slots_sum(4, |at| c_long::from(at) * 10), 100);
    assert_eq!(slots_pair(|| (3, 45, 67)), 34567);
}

#[test]
fn after_a_panic_there_are_zeros_in_slots_that_c_reads_in_any_case() {
    let panic = catch_unwind(|| slots_sum(4, |at| if at == 2 { panic!("enough") } else { 5 }));
    assert!(panic.is_err());
    assert_eq!(slots_seen(), 5);
    assert!(catch_unwind(|| slots_pair(|| panic!("at once"))).is_err());
    assert_eq!(slots_seen(), -70000);
}

#[test]
fn after_a_panic_slots_that_c_reads_on_success_are_as_they_were() {
    assert!(catch_unwind(|| slots_pair_or_fails(|| panic!("at once"))).is_err());
    assert_eq!(slots_seen(), -70000 + 9999);
}

#[test]
fn a_slot_that_is_filled_on_success_is_not_touched_otherwise() {
    assert_eq!(slots_pair_or_fails(|| Ok((45, 67))), 4567);
    assert_eq!(slots_pair_or_fails(|| Err(3)), 39999);
}

#[test]
fn failing_with_the_answer_of_success_is_a_panic() {
    let panic = catch_unwind(|| slots_pair_or_fails(|| Err(0))).expect_err("nothing was filled");
    let message = panic.downcast_ref::<String>().expect("it has a message");
    assert!(message.contains("`slots_pair`") && message.contains("filled `one`"), "{message}");
}

#[test]
fn without_a_slot_what_the_closure_gives_is_dropped() {
    assert_eq!(slots_nowhere(|| (3, 45, 67)), 3);
    assert_eq!(slots_pears_nowhere(|at| Ok(Pear::new(at))), 0);
    assert_eq!(pears_live(), 0);
}

#[test]
fn c_takes_over_what_is_left_in_a_slot() {
    assert_eq!(slots_pears(3, |at| if at == 2 { Err(5) } else { Ok(Pear::new(at * 10)) }), 39);
    assert_eq!(pears_live(), 0);
    let panic = catch_unwind(|| slots_pears(3, |at| if at == 2 { panic!("no more") } else { Ok(Pear::new(at)) }));
    assert!(panic.is_err());
    assert_eq!(pears_live(), 0);
    assert_eq!(slots_pears_or_null(|| Some(Pear::new(8))), 8);
    assert_eq!(slots_pears_or_null(|| None), 0);
    assert!(catch_unwind(|| slots_pears_or_null(|| panic!("none"))).is_err());
    assert_eq!(pears_live(), 0);
}

#[test]
fn c_gets_back_what_it_has_lent() {
    assert_eq!(slots_choice(|one, other| Some(if one.size() > other.size() { one } else { other })), 2);
    assert_eq!(slots_choice(|one, _| Some(one)), 1);
    assert_eq!(slots_choice(|_, _| None), -2);
    assert_eq!(pears_live(), 0);
}

/// The first of the names that starts so.
fn select(list: &[u8], start: u8) -> Option<&[u8]> {
    let mut rest = list;
    while let Some((&len, tail)) = rest.split_first() {
        let (name, tail) = tail.split_at_checked(usize::from(len))?;
        if name.first() == Some(&start) {
            return Some(name);
        }
        rest = tail;
    }
    None
}

#[test]
fn a_part_of_a_buffer_goes_to_two_slots() {
    let names = b"\x02h2\x08http/1.1\x04quic";
    let (len, chosen) = slots_select(names, |list| select(list, b'q').ok_or(3));
    assert_eq!((len, &chosen[..4]), (4, b"quic".as_slice()));
    let (len, _) = slots_select(names, |list| select(list, b'x').ok_or(3));
    assert_eq!(len, -3);
    // One of the server's own.
    let (len, chosen) = slots_select(names, |_| Ok(b"h3"));
    assert_eq!((len, &chosen[..2]), (2, b"h3".as_slice()));
    let (len, _) = slots_select(names, |_| Ok(b""));
    assert_eq!(len, 0);
}

#[test]
fn a_length_that_does_not_fit_is_a_panic_and_nothing_is_written() {
    let names = [7; 300];
    let panic = catch_unwind(|| slots_select(&names, |list| Ok(list))).expect_err("300 is no `unsigned char`");
    let message = panic.downcast_ref::<String>().expect("it has a message");
    assert!(message.contains("`slots_select`") && message.contains("`out`"), "{message}");
}

#[test]
fn text_is_given_back_or_not() {
    assert_eq!(slots_text(c"one two", |text| (1, text.to_bytes().get(4..).map(|_| text))), 107);
    assert_eq!(slots_text(c"one two", |_| (1, Some(c"three"))), 105);
    assert_eq!(slots_text(c"one two", |_| (1, None)), 99);
}

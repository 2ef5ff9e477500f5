//! Closures that a callback finds in a struct that C passes to it: `#[data]` on a field.

use core::ffi::{c_char, c_int, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ffi_contract::contract;

/// What happened.
#[contract]
#[repr(C)]
#[thread(send, sync)]
#[rust_name = "Event"]
struct event {
    number: c_int,
    #[data]
    user: *mut c_void,
    #[cstr]
    name: *const c_char,
}

#[contract(strip = ["event_", "source_"])]
unsafe extern "C" {
    #[declared]
    type event = Event;

    safe fn event_each(
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] event: &event) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "astray"]
    safe fn event_astray(
        how: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                #[data]
                #[unused]
                event: *const event,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;

    #[owned_by_c(free = source_free)]
    #[rust_name = "Source"]
    type source;
    #[returns(owned)]
    fn source_new() -> *mut source;
    fn source_free(source: *mut source);
    fn source_watch(
        source: &mut source,
        #[callback(data = user, scope = until_freed(source, slot), on_panic = return(0))] f: Option<
            unsafe extern "C" fn(
                #[data]
                #[borrowed]
                event: *const event,
            ) -> c_int,
        >,
        #[callback(data = user, scope = until_freed(source, slot), on_panic = return(0))] last: Option<
            unsafe extern "C" fn(#[data] event: Option<&event>) -> c_int,
        >,
        user: *mut c_void,
    );
    fn source_fire(source: &source, number: c_int) -> c_int;
}

#[test]
fn the_closure_is_found_in_the_struct_that_it_gets() {
    let mut names = Vec::new();
    let sum = each(3, |event| {
        names.push(event.name().to_owned());
        event.number()
    });
    assert_eq!((sum, names), (6, vec![c"odd".to_owned(), c"even".to_owned(), c"odd".to_owned()]));
}

#[test]
fn where_the_struct_carries_nothing_the_closure_is_not_run() {
    assert_eq!([astray(0, || 5), astray(1, || 5), astray(2, || 5)], [5, -1, -1]);
}

#[test]
fn two_closures_are_kept_and_found_in_the_same_field() {
    let last = Arc::new(AtomicI32::new(0));
    let (seen, token) = (Arc::clone(&last), Arc::clone(&last));
    let mut source = Source::new();
    Source::watch(
        &mut source,
        move |event| event.number() + c_int::try_from(Arc::strong_count(&token)).unwrap_or(0),
        move |event| {
            seen.store(event.map_or(0, Event::number), Ordering::Relaxed);
            0
        },
    );
    assert_eq!(source.fire(10), 13);
    drop(source);
    assert_eq!((last.load(Ordering::Relaxed), Arc::strong_count(&last)), (-1, 1));
}

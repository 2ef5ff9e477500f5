//! Several callbacks with one user data: closures that stand together, on the stack or in one box.

use core::cell::{Cell, RefCell};
use core::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Barrier};

use ffi_contract::{Owned, contract};

#[contract(strip = ["grove_"])]
unsafe extern "C" {
    #[owned_by_c(free = grove_free)]
    #[rust_name = "Grove"]
    type grove;
    #[returns(owned)]
    fn grove_new() -> *mut grove;
    fn grove_free(grove: *mut grove);

    safe fn grove_walk(
        nodes: c_int,
        #[callback(data = user, scope = call, on_panic = return(1))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = call)] leave: Option<
            unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "walk_from"]
    safe fn grove_walk_from(
        user: *mut c_void,
        #[callback(data = user, scope = call)] leave: unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        first: c_int,
        #[callback(data = user, scope = call, on_panic = return(1))] enter: unsafe extern "C" fn(
            #[data] user: *mut c_void,
            node: c_int,
        ) -> c_int,
        nodes: c_int,
    ) -> c_int;
    #[rust_name = "walk_again"]
    safe fn grove_walk_again(
        #[callback(data = user, scope = call, on_panic = return(1))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = call)] leave: Option<
            unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "inner"]
    safe fn grove_inner(node: c_int) -> c_int;
    #[rust_name = "walk_apart"]
    safe fn grove_walk_apart(
        times: c_int,
        #[callback(data = user, scope = call, thread = any, on_panic = return(0))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = call, thread = any)] leave: Option<
            unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "walk_abreast"]
    safe fn grove_walk_abreast(
        times: c_int,
        #[callback(data = user, scope = call, thread = any, on_panic = return(0))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = call, thread = any)] leave: Option<
            unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "grove_walk_abreast"]
    #[rust_name = "walk_abreast_at_once"]
    safe fn grove_walk_abreast_at_once(
        times: c_int,
        #[callback(data = user, scope = call, thread = any, concurrent, on_panic = return(0))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = call, thread = any)] leave: Option<
            unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;

    #[fails(nonzero)]
    fn grove_watch(
        grove: &mut grove,
        user: *mut c_void,
        #[callback(data = user, scope = until_freed(grove, slot), on_panic = return(7))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = until_freed(grove, slot))] leave: Option<
            unsafe extern "C" fn(node: c_int, #[data] user: *mut c_void),
        >,
        refuse: c_int,
    ) -> c_int;
    fn grove_visit(grove: &grove, node: c_int) -> c_int;
    #[rust_name = "enter_last"]
    safe fn grove_enter_last(node: c_int) -> c_int;
}

thread_local! {
    /// Where a closure finds the object that it belongs to.
    static OWN: RefCell<Option<Owned<Grove>>> = const { RefCell::new(None) };
}

fn with_own<R>(act: impl FnOnce(&mut Owned<Grove>) -> R) -> R {
    OWN.with_borrow_mut(|own| act(own.as_mut().expect("the test has put it there")))
}

#[test]
fn two_closures_have_the_same_locals() {
    let path = RefCell::new(Vec::new());
    let depth = Cell::new(0);
    let stopped = walk(
        3,
        |node| {
            depth.set(depth.get() + 1);
            path.borrow_mut().push((node, depth.get()));
            0
        },
        |node| {
            depth.set(depth.get() - 1);
            path.borrow_mut().push((-node, depth.get()));
        },
    );
    assert_eq!(stopped, 0);
    assert_eq!(*path.borrow(), [(1, 1), (2, 2), (-2, 1), (3, 2), (-3, 1), (-1, 0)]);
}

#[test]
fn the_user_data_comes_first_and_the_closures_in_any_order() {
    let (entered, left) = (Cell::new(0), Cell::new(0));
    let stopped = walk_from(
        |node| left.set(left.get() + node),
        2,
        |node| {
            entered.set(entered.get() * 10 + node);
            c_int::from(node == 4)
        },
        9,
    );
    assert_eq!((stopped, entered.get(), left.get()), (1, 24, 6));
}

#[test]
fn a_closure_is_called_while_it_runs_and_while_the_other_one_does() {
    let (entered, left) = (Cell::new(0), Cell::new(0));
    let result = walk_again(
        |node| {
            entered.set(entered.get() + 1);
            if node < 4 { node + inner(node + 1) } else { node }
        },
        |node| {
            left.set(left.get() + node);
            if node == 4 {
                assert_eq!(inner(5), 5);
            }
        },
    );
    assert_eq!((result, entered.get(), left.get()), (10, 5, 14));
    assert_eq!(inner(1), -1);
}

#[test]
fn after_the_panic_of_one_neither_is_run_again() {
    let (entered, left) = (Cell::new(0), Cell::new(0));
    let panic = catch_unwind(AssertUnwindSafe(|| {
        walk(
            7,
            |node| {
                entered.set(entered.get() + 1);
                assert_ne!(node, 2, "on purpose");
                0
            },
            |_| left.set(left.get() + 1),
        )
    }));
    let message = panic.expect_err("it goes on in the caller");
    assert!(message.downcast_ref::<String>().is_some_and(|message| message.contains("on purpose")));
    assert_eq!((entered.get(), left.get()), (2, 0));
}

#[test]
fn two_threads_have_one_closure_each() {
    // `Send`, and not `Sync`: neither is run by two threads at once.
    let (entered, left) = (Cell::new(0), Cell::new(0));
    let last = AtomicI32::new(0);
    let sum = walk_apart(
        1000,
        move |_| {
            entered.set(entered.get() + 1);
            entered.get()
        },
        {
            let last = &last;
            move |_| {
                left.set(left.get() + 1);
                last.store(left.get(), Ordering::Relaxed);
            }
        },
    );
    assert_eq!((sum, last.load(Ordering::Relaxed)), (500_500, 1000));
}

#[test]
fn a_second_thread_does_not_have_its_turn_meanwhile() {
    let (running, most) = (&AtomicI32::new(0), &AtomicI32::new(0));
    let calls = Cell::new(0);
    let ran = &AtomicI32::new(0);
    let sum = walk_abreast(
        10_000,
        move |_| {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            calls.set(calls.get() + 1);
            ran.store(calls.get(), Ordering::SeqCst);
            running.fetch_sub(1, Ordering::SeqCst);
            1
        },
        |_| {},
    );
    assert_eq!((most.load(Ordering::SeqCst), sum), (1, ran.load(Ordering::SeqCst)));
}

#[test]
fn closures_that_may_are_run_by_two_threads_at_once() {
    let both = Barrier::new(2);
    // Without the other thread, none would get past the barrier.
    let sum = walk_abreast_at_once(
        10,
        |_| {
            both.wait();
            1
        },
        |_| {},
    );
    assert_eq!(sum, 20);
}

#[test]
fn a_pair_is_kept_in_one_box_and_ends_with_the_object() {
    let token = Arc::new(());
    let (one, other) = (Arc::clone(&token), Arc::clone(&token));
    let left = Arc::new(AtomicI32::new(0));
    let mut grove = Grove::new();
    let sum = Arc::clone(&left);
    Grove::watch(
        &mut grove,
        move |node| node + c_int::try_from(Arc::strong_count(&one)).unwrap_or(0),
        move |node| {
            sum.fetch_add(node, Ordering::Relaxed);
            assert_eq!(Arc::strong_count(&other), 3);
        },
        0,
    )
    .expect("it is told to succeed");
    assert_eq!((grove.visit(10), left.load(Ordering::Relaxed)), (13, 10));
    drop(grove);
    assert_eq!(Arc::strong_count(&token), 1);
}

#[test]
fn a_pair_that_replaces_itself_lives_until_both_have_returned() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let text = String::from("on the heap");
    let mut grove = Grove::new();
    let watch = move |node: c_int| {
        with_own(|grove| Grove::watch(grove, |node| node, |_| {}, 0)).expect("it is told to succeed");
        node + c_int::try_from(text.len() + Arc::strong_count(&captured)).unwrap_or(0)
    };
    Grove::watch(&mut grove, watch, |_| unreachable!("it has been replaced"), 0).expect("it is told to succeed");
    OWN.set(Some(grove));
    assert_eq!(enter_last(1), 14);
    assert_eq!(Arc::strong_count(&token), 1);
    assert_eq!(with_own(|grove| grove.visit(5)), 5);
    drop(OWN.take());
}

#[test]
fn a_pair_that_panics_is_not_run_again_and_is_dropped_all_the_same() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let mut grove = Grove::new();
    let watch = move |node: c_int| {
        assert_ne!(node, 2, "on purpose");
        c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0)
    };
    Grove::watch(&mut grove, watch, |_| {}, 0).expect("it is told to succeed");
    assert_eq!((grove.visit(1), grove.visit(2), grove.visit(1)), (2, 7, 7));
    drop(grove);
    assert_eq!(Arc::strong_count(&token), 1);
}

#[test]
fn both_are_kept_when_the_call_fails_and_removed_together() {
    let token = Arc::new(());
    let (one, other) = (Arc::clone(&token), Arc::clone(&token));
    let mut grove = Grove::new();
    let enter = move |node: c_int| node + c_int::try_from(Arc::strong_count(&one)).unwrap_or(0);
    let leave = move |_| assert!(Arc::strong_count(&other) > 1);
    assert!(Grove::watch(&mut grove, enter, leave, 1).is_err());
    assert_eq!(grove.visit(10), 13);
    Grove::watch(&mut grove, |node| node, |_| {}, 0).expect("it is told to succeed");
    Grove::remove_watch(&mut grove, 0).expect("it is told to succeed");
    assert_eq!(grove.visit(1), -100);
    // The failed one is in no slot: it ends with the object.
    assert_eq!(Arc::strong_count(&token), 3);
    drop(grove);
    assert_eq!(Arc::strong_count(&token), 1);
}

//! Closures that C calls during one call: what they get and give, what they may do meanwhile, and how they panic.

use core::cell::Cell;
use core::ffi::{CStr, c_char, c_int, c_uchar, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicI32, Ordering};

use ffi_contract::contract;

#[contract(strip = ["bell_"])]
unsafe extern "C" {
    #[owned_by_c(free = bell_free)]
    #[rust_name = "Bell"]
    type bell;
    #[returns(owned)]
    fn bell_new() -> *mut bell;
    fn bell_free(bell: *mut bell);
    fn bell_rings(bell: &bell) -> c_int;
    fn bell_ring(
        bell: &bell,
        times: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn bell_insist(
        bell: &mut bell,
        #[callback(data = user, scope = call)] f: unsafe extern "C" fn(number: c_int, #[data] user: *mut c_void),
        user: *mut c_void,
        times: c_int,
    );
    fn bell_echo(bell: &bell, number: c_int) -> c_int;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Bell::tune"]
    fn bell_tune(
        times: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = call, on_panic = return(OUT_OF_TUNE))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        #[out] tone: *mut c_int,
    ) -> *mut bell;
    fn bell_show(
        bell: &bell,
        #[cstr]
        #[nullable]
        text: *const c_char,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                bell: &bell,
                #[cstr]
                #[nullable]
                text: *const c_char,
                #[buffer(len = count)]
                #[nullable]
                bytes: *const c_uchar,
                count: usize,
                one: Option<&c_int>,
                #[unused] more: c_int,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn bell_break_promise(
        bell: &bell,
        how: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                bell: &bell,
                #[buffer(len = count)] numbers: *const c_int,
                count: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn bell_paint(
        bell: &mut bell,
        #[callback(data = user, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[borrowed(exclusive)] own: *mut bell,
                #[buffer(len = bytes, unit = bytes)]
                #[borrowed(exclusive)]
                numbers: *mut c_int,
                bytes: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "peal"]
    fn bell_peal(
        threads: c_int,
        times: c_int,
        #[fixed(0)] at_once: c_int,
        #[callback(data = user, scope = call, thread = any, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "bell_peal"]
    #[rust_name = "peal_at_once"]
    fn bell_peal_at_once(
        threads: c_int,
        times: c_int,
        #[fixed(1)] at_once: c_int,
        #[callback(data = user, scope = call, thread = any, concurrent, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "bell_peal"]
    #[rust_name = "peal_overlapping"]
    fn bell_peal_overlapping(
        threads: c_int,
        times: c_int,
        #[fixed(1)] at_once: c_int,
        #[callback(data = user, scope = call, thread = any, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "count"]
    safe fn bell_count(
        times: c_int,
        #[callback(data = none, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(number: c_int) -> c_int,
        >,
    ) -> c_int;
}

#[contract]
unsafe extern "C" {
    fn qsort(
        #[buffer(len = count)] base: *mut c_int,
        count: usize,
        #[fixed(size_of::<c_int>())] size: usize,
        #[callback(data = none, scope = call, on_panic = return(0))] compare: Option<
            unsafe extern "C" fn(one: &c_int, other: &c_int) -> c_int,
        >,
    );
}

const OUT_OF_TUNE: c_int = -5;

/// Runs something that panics with a text, and gives the text.
fn panics_with<R>(run: impl FnOnce() -> R) -> String {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(_) => panic!("it did not panic"),
        Err(payload) => match payload.downcast::<String>() {
            Ok(text) => *text,
            Err(payload) => (*payload.downcast::<&str>().expect("a panic has a text")).to_owned(),
        },
    }
}

#[test]
fn a_closure_borrows_locals_and_answers_c() {
    let bell = Bell::new();
    let mut seen = Vec::new();
    let sum = bell.ring(4, |number| {
        seen.push(number);
        number * 10
    });
    assert_eq!((sum, seen), (60, vec![0, 1, 2, 3]));
    assert_eq!(bell.rings(), 4);
}

#[test]
fn a_closure_that_returns_nothing_is_called_with_its_data_last() {
    let mut bell = Bell::new();
    let mut sum = 0;
    bell.insist(|number| sum += number, 5);
    assert_eq!((sum, bell.rings()), (10, 5));
}

#[test]
fn a_function_is_a_closure() {
    fn twice(number: c_int) -> c_int {
        number * 2
    }
    assert_eq!(Bell::new().ring(3, twice), 6);
}

#[test]
fn a_panic_stops_c_and_goes_on_afterwards() {
    let bell = Bell::new();
    let mut calls = 0;
    let text = panics_with(|| {
        bell.ring(5, |number| {
            calls += 1;
            assert!(number < 2, "enough of {number}");
            0
        })
    });
    assert_eq!((text.as_str(), calls, bell.rings()), ("enough of 2", 3, 3));
}

#[test]
fn after_a_panic_the_closure_is_not_run_again() {
    let mut bell = Bell::new();
    let mut calls = 0;
    let text = panics_with(|| {
        bell.insist(
            |_| {
                calls += 1;
                panic!("once")
            },
            5,
        );
    });
    assert_eq!((text.as_str(), calls, bell.rings()), ("once", 1, 5));
}

#[test]
fn what_a_closure_captured_is_dropped_once_whether_it_panics_or_not() {
    let token = Rc::new(());
    let bell = Bell::new();
    let own = Rc::clone(&token);
    bell.ring(1, move |_| c_int::try_from(Rc::strong_count(&own)).unwrap_or(0));
    assert_eq!(Rc::strong_count(&token), 1);
    let own = Rc::clone(&token);
    panics_with(|| bell.ring(1, move |_| panic!("{}", Rc::strong_count(&own))));
    assert_eq!(Rc::strong_count(&token), 1);
}

#[test]
fn a_closure_that_is_running_is_not_entered_again() {
    let bell = Bell::new();
    let mut depth = 0;
    let mut echoes = Vec::new();
    bell.ring(2, |number| {
        depth += 1;
        assert_eq!(depth, 1);
        echoes.push(bell.echo(number));
        depth -= 1;
        0
    });
    assert_eq!(echoes, [-1, -1]);
}

#[test]
fn a_closure_calls_the_function_that_called_it() {
    let bell = Bell::new();
    let mut inner = 0;
    let sum = bell.ring(3, |number| {
        bell.ring(number, |number| {
            inner += 1;
            number
        })
    });
    assert_eq!((sum, inner, bell.rings()), (1, 3, 6));
}

#[test]
fn a_panic_in_a_nested_closure_goes_through_both_calls() {
    let bell = Bell::new();
    let mut after = 0;
    let text = panics_with(|| {
        bell.ring(3, |_| {
            let answer = bell.ring(3, |_| panic!("inside"));
            after += 1;
            answer
        })
    });
    // The inner call has stopped after one ring, and the outer one after none that came to an end.
    assert_eq!((text.as_str(), after, bell.rings()), ("inside", 0, 2));
}

#[test]
fn a_panic_goes_on_after_everything_is_settled() {
    // What the call makes is freed, whether C goes on or fails.
    let text = panics_with(|| Bell::tune(3, |_| panic!("flat")).map(|_| ()));
    assert_eq!(text, "flat");
    let (bell, tone) = Bell::tune(3, |number| number).expect("in tune");
    assert_eq!((bell.rings(), tone), (0, 3));
    assert!(Bell::tune(3, |_| OUT_OF_TUNE).is_err());
}

#[test]
fn a_closure_gets_what_c_lends() {
    let bell = Bell::new();
    let text = c"ding";
    let answer =
        bell.show(Some(text), |lent: &Bell, text: Option<&CStr>, bytes: Option<&[u8]>, one: Option<&c_int>| {
            assert!(core::ptr::eq(lent, &*bell));
            assert_eq!((text, bytes), (Some(c"ding"), Some(b"ding".as_slice())));
            lent.rings() + one.copied().unwrap_or(100)
        });
    assert_eq!(answer, 7);
    let nothing = bell.show(None, |_, text, bytes, one| {
        assert_eq!((text, bytes, one), (None, None, None));
        3
    });
    assert_eq!(nothing, 3);
}

#[test]
fn what_c_lends_exclusively_is_changed_in_place() {
    let mut bell = Bell::new();
    let answer = bell.paint(|own, numbers| {
        own.insist(|_| {}, 2);
        numbers.reverse();
        if let Some(first) = numbers.first_mut() {
            *first += 10;
        }
        own.rings() + c_int::try_from(numbers.len()).unwrap_or(0) * 100
    });
    assert_eq!(answer, 302 + 16);
}

#[test]
fn c_that_breaks_its_word_to_a_closure_panics_with_the_name_of_the_argument() {
    let bell = Bell::new();
    for (how, parameter) in [(0, "`bell`"), (1, "`numbers`")] {
        let mut calls = 0;
        let text = panics_with(|| {
            bell.break_promise(how, |_, _| {
                calls += 1;
                0
            })
        });
        assert!(text.contains("`bell_break_promise`") && text.contains(parameter), "{text}");
        assert_eq!(calls, 0);
    }
}

#[test]
fn another_thread_runs_a_closure_that_may_go_there() {
    let own = std::thread::current().id();
    let mut numbers = Vec::new();
    let sum = peal(3, 4, |number| {
        assert_ne!(std::thread::current().id(), own);
        numbers.push(number);
        1
    });
    assert_eq!((sum, numbers.len()), (12, 12));
}

#[test]
fn a_panic_on_another_thread_comes_back_to_the_caller() {
    let mut calls = 0;
    let text = panics_with(|| {
        peal(3, 4, |number| {
            calls += 1;
            assert!(number != 5, "five");
            1
        })
    });
    assert_eq!((text.as_str(), calls), ("five", 6));
}

#[test]
fn several_threads_run_a_shared_closure_at_once() {
    let calls = AtomicI32::new(0);
    let sum = peal_at_once(4, 100, |_| {
        calls.fetch_add(1, Ordering::Relaxed);
        1
    });
    assert_eq!((sum, calls.into_inner()), (400, 400));
}

#[test]
fn of_several_panics_at_once_one_comes_back() {
    let text = panics_with(|| peal_at_once(4, 100, |_| panic!("one of many 0")));
    assert_eq!(text, "one of many 0");
}

#[test]
fn a_closure_that_must_run_alone_does_even_if_c_calls_it_at_once() {
    // What C gets for a call that came too early is the value of `on_panic`.
    let mut inside = 0;
    let mut most = 0;
    let mut calls = 0;
    let sum = peal_overlapping(8, 1000, |_| {
        inside += 1;
        most = most.max(inside);
        calls += 1;
        std::hint::spin_loop();
        inside -= 1;
        1
    });
    assert_eq!((inside, most, sum), (0, 1, calls));
}

#[test]
fn a_callback_through_a_cell_is_no_closure_of_the_wrapper() {
    let count = Cell::new(0);
    let add = |_: c_int| {
        count.set(count.get() + 1);
        0
    };
    let bell = Bell::new();
    bell.ring(2, add);
    bell.ring(2, &add);
    assert_eq!(count.get(), 4);
}

#[test]
fn a_function_without_user_data_takes_what_captures_nothing() {
    fn by_last_digit(one: &c_int, other: &c_int) -> c_int {
        (one % 10).cmp(&(other % 10)) as c_int
    }
    let mut numbers = [31, 4, 15, 92, 6];
    qsort(&mut numbers, |one, other| one.cmp(other) as c_int);
    assert_eq!(numbers, [4, 6, 15, 31, 92]);
    qsort(&mut numbers, by_last_digit);
    assert_eq!(numbers, [31, 92, 4, 15, 6]);
}

#[test]
fn a_panic_without_user_data_finds_the_call_that_it_belongs_to() {
    static CALLS: AtomicI32 = AtomicI32::new(0);
    let text = panics_with(|| {
        count(4, |number| {
            CALLS.fetch_add(1, Ordering::Relaxed);
            assert!(number != 1, "one");
            number
        })
    });
    assert_eq!((text.as_str(), CALLS.load(Ordering::Relaxed)), ("one", 2));
    // An inner call's panic leaves the outer one alone.
    let sum = count(3, |number| {
        let text = panics_with(|| count(2, |_| panic!("inner")));
        assert_eq!(text, "inner");
        number
    });
    assert_eq!(sum, 3);
}

//! Closures in a slot for user data: they end with the last count of the object, whoever has it.

use core::ffi::{c_char, c_int, c_long, c_uint, c_void};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;

use ffi_contract::{Owned, contract};

#[contract(strip = ["club_", "member_"])]
unsafe extern "C" {
    #[owned_by_c(free = club_free, up_ref = club_ref)]
    #[attach(index = club_new_index, set = club_set_data, get = club_get_data)]
    #[thread(send, sync)]
    #[rust_name = "Club"]
    type club;
    type member;
    fn club_free(club: *mut club);
    fn club_ref(club: *mut club);
    #[returns(owned(unique))]
    fn club_new() -> *mut club;
    #[returns(owned)]
    fn club_copy(club: &club) -> *mut club;

    #[fails(negative)]
    fn club_new_index(
        #[fixed(0)] argl: c_long,
        #[null] argp: *mut c_void,
        #[data] dup: Option<
            unsafe extern "C" fn(
                to: *mut c_void,
                from: *const c_void,
                #[data] slot: *mut *mut c_void,
                index: c_int,
            ) -> c_int,
        >,
        #[data] end: Option<
            unsafe extern "C" fn(
                parent: *mut c_void,
                #[data] data: *mut c_void,
                index: c_int,
                argl: c_long,
                argp: *mut c_void,
            ),
        >,
    ) -> c_int;
    #[fails(zero)]
    fn club_set_data(club: *mut club, index: c_int, #[data] data: *mut c_void) -> c_int;
    fn club_get_data(club: *const club, index: c_int) -> *mut c_void;

    #[fails(nonzero)]
    fn club_on_tick(
        club: &club,
        #[callback(data = attached(of), scope = until_freed(club))] tick: Option<
            unsafe extern "C" fn(#[unused] of: *const club, n: c_int),
        >,
    ) -> c_int;
    #[fails(nonzero)]
    #[link_name = "club_on_tick"]
    fn club_on_tick_with_club(
        club: &club,
        #[callback(data = attached(of), scope = until_freed(club))] tick: Option<
            unsafe extern "C" fn(of: &club, n: c_int),
        >,
    ) -> c_int;
    #[fails(nonzero)]
    #[link_name = "club_on_tick"]
    fn club_on_tick_at_first(
        #[unique] club: *mut club,
        #[callback(data = attached(of), scope = until_freed(club))] tick: Option<
            unsafe extern "C" fn(#[unused] of: *const club, n: c_int),
        >,
    ) -> c_int;
    fn club_on_word(
        club: &club,
        #[callback(data = attached(member_club(of)), scope = until_freed(club), on_panic = return(-7))] word: Option<
            unsafe extern "C" fn(#[unused] of: *mut member, n: c_int) -> c_int,
        >,
    );
    #[returns(borrowed(from = member))]
    fn member_club(member: &member) -> *mut club;

    fn club_refuse(club: &club, set: c_int, watch: c_int);
    fn club_tick(club: &club, n: c_int);
    fn club_word(club: &club, n: c_int) -> c_int;
    fn club_word_of_nobody(club: &club, n: c_int) -> c_int;
    #[rust_name = "alive"]
    safe fn club_alive() -> c_int;
    #[rust_name = "indices"]
    safe fn club_indices() -> c_int;
}

/// What was heard, and whether the closure is there.
#[derive(Clone, Default)]
struct Ear(Arc<AtomicI32>);

impl Ear {
    fn hear(&self, n: c_int) {
        self.0.fetch_add(n, Ordering::SeqCst);
    }

    fn heard(&self) -> c_int {
        self.0.load(Ordering::SeqCst)
    }

    fn owners(&self) -> usize {
        Arc::strong_count(&self.0)
    }
}

fn club() -> Owned<Club> {
    Club::new().share()
}

#[test]
fn a_closure_ends_with_the_last_count_and_is_called_until_then() {
    let ear = Ear::default();
    let club = club();
    let own = ear.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    let other = club.clone();
    club.tick(5);
    drop(club);
    assert_eq!((ear.heard(), ear.owners()), (5, 2));
    other.tick(7);
    drop(other);
    // -1 is C's call at the end, with the closure still there; at -2 the slot is empty.
    assert_eq!((ear.heard(), ear.owners()), (11, 1));
}

#[test]
fn a_closure_comes_before_the_object_is_shared() {
    let ear = Ear::default();
    let mut club = Club::new();
    for _ in 0..2 {
        let own = ear.clone();
        club.on_tick_at_first(move |n| own.hear(n)).expect("it is not refused");
    }
    let club = club.share();
    club.tick(5);
    assert_eq!((ear.heard(), ear.owners()), (5, 3));
    drop(club);
    assert_eq!((ear.heard(), ear.owners()), (4, 1));
    let mut alone = Club::new();
    let own = ear.clone();
    alone.on_tick_at_first(move |n| own.hear(n)).expect("it is not refused");
    drop(alone);
    assert_eq!((ear.heard(), ear.owners()), (3, 1));
}

#[test]
fn the_last_count_may_end_on_another_thread() {
    let ear = Ear::default();
    let club = club();
    let own = ear.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    let other = club.clone();
    drop(club);
    thread::spawn(move || {
        other.tick(3);
        drop(other);
    })
    .join()
    .expect("it does not panic");
    assert_eq!((ear.heard(), ear.owners()), (2, 1));
}

#[test]
fn a_later_closure_is_called_instead_and_the_first_stays() {
    let (first, second) = (Ear::default(), Ear::default());
    let club = club();
    let own = first.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    let own = second.clone();
    let large = [1_u64; 64];
    club.on_tick(move |n| own.hear(n + c_int::try_from(large[7]).unwrap_or(0))).expect("it is not refused");
    club.tick(10);
    assert_eq!((first.heard(), second.heard(), first.owners(), second.owners()), (0, 11, 2, 2));
    drop(club);
    assert_eq!((first.heard(), second.heard(), first.owners(), second.owners()), (0, 11, 1, 1));
}

#[test]
fn where_c_has_no_room_the_closure_is_dropped_and_c_is_not_called() {
    let ear = Ear::default();
    let club = club();
    club.refuse(1, 0);
    let own = ear.clone();
    let error = club.on_tick(move |n| own.hear(n)).expect_err("C refuses");
    assert!(error.to_string().contains("club_set_data"), "{error}");
    assert_eq!(ear.owners(), 1);
    club.tick(1);
    club.refuse(0, 0);
    let own = ear.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    club.tick(1);
    assert_eq!(ear.heard(), 1);
}

#[test]
#[should_panic(expected = "`club_on_word` was not called: `club_set_data` has no room for a closure")]
fn where_nothing_can_fail_that_is_a_panic() {
    let club = club();
    club.refuse(1, 0);
    club.on_word(|n| n);
}

#[test]
fn after_a_refusal_the_closure_before_is_in_force() {
    let (first, second) = (Ear::default(), Ear::default());
    let club = club();
    club.refuse(0, 1);
    let own = second.clone();
    club.on_tick(move |n| own.hear(n)).expect_err("C refuses");
    club.tick(1);
    club.refuse(0, 0);
    let own = first.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    club.refuse(0, 1);
    let own = second.clone();
    club.on_tick(move |n| own.hear(n)).expect_err("C refuses");
    club.tick(4);
    assert_eq!((first.heard(), second.heard(), second.owners()), (4, 0, 3));
    drop(club);
    assert_eq!((first.owners(), second.owners()), (1, 1));
}

#[test]
fn two_callbacks_of_one_type_find_each_its_own() {
    let ear = Ear::default();
    let club = club();
    club.on_word(|n| n * 2);
    let own = ear.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    club.tick(1);
    assert_eq!((club.word(21), ear.heard()), (42, 1));
    let factor = Box::new(3);
    club.on_word(move |n| n * *factor);
    assert_eq!((club.word(21), club.word_of_nobody(21)), (63, -7));
    // One slot is enough, and so it is for the objects of all tests here.
    assert_eq!(indices(), 1);
}

#[test]
fn after_a_panic_c_gets_the_value_that_is_said() {
    let club = club();
    club.on_word(|n| if n > 1 { panic!("too large: {n}") } else { n });
    assert_eq!((club.word(1), club.word(2), club.word(1)), (1, -7, -7));
    club.on_word(|n| n);
    assert_eq!(club.word(5), 5);
}

#[test]
fn a_closure_may_be_entered_again_and_register_another_one() {
    let club = club();
    let ear = Ear::default();
    let own = ear.clone();
    club.on_tick_with_club(move |club, n| {
        if n > 0 {
            own.hear(n);
            club.tick(n - 1);
        }
        if n == 1 {
            let own = own.clone();
            club.on_tick(move |n| own.hear(100 * n)).expect("it is not refused");
        }
    })
    .expect("it is not refused");
    club.tick(3);
    assert_eq!(ear.heard(), 6);
    club.tick(1);
    assert_eq!((ear.heard(), ear.owners()), (106, 3));
    drop(club);
    assert_eq!((ear.heard(), ear.owners()), (6, 1));
}

#[test]
fn a_count_that_the_closure_takes_may_be_the_last() {
    let kept: Arc<Mutex<Vec<Owned<Club>>>> = Arc::default();
    let ear = Ear::default();
    let club = club();
    let (own, keep) = (ear.clone(), Arc::clone(&kept));
    club.on_tick_with_club(move |club, n| {
        own.hear(n);
        if n > 0 {
            keep.lock().expect("it does not panic").push(club.to_owned());
        }
    })
    .expect("it is not refused");
    club.tick(1);
    drop(club);
    assert_eq!(ear.owners(), 2);
    let last = kept.lock().expect("it does not panic").pop();
    drop(last);
    assert_eq!((ear.heard(), ear.owners()), (0, 1));
}

#[test]
fn a_copy_has_the_functions_and_none_of_the_closures() {
    let ear = Ear::default();
    let club = club();
    let own = ear.clone();
    club.on_tick(move |n| own.hear(n)).expect("it is not refused");
    club.on_word(|n| n);
    let copy = club.copy();
    copy.tick(1);
    assert_eq!((copy.word(1), ear.heard()), (-7, 0));
    drop(club);
    copy.tick(1);
    let own = ear.clone();
    copy.on_tick(move |n| own.hear(10 * n)).expect("it is not refused");
    copy.tick(2);
    drop(copy);
    assert_eq!((ear.heard(), ear.owners()), (9, 1));
}

#[test]
fn threads_register_and_call_at_once() {
    let ear = Ear::default();
    let club = club();
    let stop = Arc::new(AtomicBool::new(false));
    let start = Arc::new(Barrier::new(5));
    let callers: Vec<_> = (0..2)
        .map(|_| {
            let (club, stop, start) = (club.clone(), Arc::clone(&stop), Arc::clone(&start));
            thread::spawn(move || {
                start.wait();
                while !stop.load(Ordering::SeqCst) {
                    club.word(1);
                }
            })
        })
        .collect();
    let writers: Vec<_> = (0..3)
        .map(|number| {
            let (club, start, ear) = (club.clone(), Arc::clone(&start), ear.clone());
            thread::spawn(move || {
                start.wait();
                for round in 0..200 {
                    let (text, own) = (format!("{number} {round}"), ear.clone());
                    club.on_word(move |n| {
                        own.hear(n);
                        c_int::try_from(text.len()).unwrap_or(0)
                    });
                }
            })
        })
        .collect();
    writers.into_iter().for_each(|writer| writer.join().expect("it does not panic"));
    stop.store(true, Ordering::SeqCst);
    callers.into_iter().for_each(|caller| caller.join().expect("it does not panic"));
    assert_eq!(ear.owners(), 601);
    assert!(club.word(1) > 0);
    drop(club);
    assert_eq!(ear.owners(), 1);
}

#[test]
fn what_a_closure_owns_may_register_others_while_it_ends() {
    struct Registers(Owned<Club>, Ear);
    impl Drop for Registers {
        fn drop(&mut self) {
            let own = self.1.clone();
            self.0.on_tick(move |n| own.hear(n)).expect("it is not refused");
            self.0.tick(1);
        }
    }
    let ear = Ear::default();
    let (one, other) = (club(), club());
    let registers = Registers(other, ear.clone());
    one.on_word(move |n| n + c_int::from(registers.1.owners() > 9));
    drop(one);
    assert_eq!((ear.heard(), ear.owners()), (0, 1));
}

/// The last count ends it in the middle of C, through which nothing may unwind.
#[test]
fn what_a_closure_captured_aborts_if_it_panics_at_the_end_of_the_object() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("while it was dropped");
        }
    }
    const NAME: &str = "what_a_closure_captured_aborts_if_it_panics_at_the_end_of_the_object";
    if std::env::var_os("FFI_CONTRACT_BOMB").is_some() {
        let (club, bomb) = (club(), Bomb);
        club.on_word(move |n| {
            let _captured = &bomb;
            n
        });
        drop(club);
        std::process::exit(0); // not reached
    }
    let own = std::env::current_exe().expect("there is a program");
    let output = Command::new(own)
        .args(["--exact", NAME, "--test-threads=1"])
        .env("FFI_CONTRACT_BOMB", "1")
        .output()
        .expect("it runs");
    assert!(!output.status.success(), "{output:?}");
    #[cfg(unix)]
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&output.status), Some(6), "{output:?}");
}

#[test]
fn nothing_is_left_of_an_object_but_what_is_owned() {
    let club = club();
    club.on_word(|n| n);
    assert!(alive() >= 1);
}

#[contract(strip = ["guild_"])]
unsafe extern "C" {
    #[owned_by_c(free = guild_unref, up_ref = guild_ref)]
    #[attach(index = guild_quark, set = guild_set_data, get = guild_get_data)]
    #[rust_name = "Guild"]
    type guild;
    #[returns(owned)]
    fn guild_new() -> *mut guild;
    fn guild_ref(guild: *mut guild);
    fn guild_unref(guild: *mut guild);
    fn guild_quark(#[fixed(c"closures".as_ptr())] name: *const c_char) -> c_uint;
    fn guild_set_data(
        guild: &guild,
        quark: c_uint,
        #[data] data: *mut c_void,
        #[data] end: Option<unsafe extern "C" fn(#[data] data: *mut c_void)>,
    );
    fn guild_get_data(guild: &guild, quark: c_uint) -> *mut c_void;
    fn guild_on_tick(
        guild: &guild,
        #[callback(data = attached(of), scope = until_freed(guild))] tick: Option<
            unsafe extern "C" fn(#[unused] of: *mut guild),
        >,
    );
    fn guild_tick(guild: &guild);
}

#[test]
fn the_function_that_ends_the_closures_may_come_with_the_data() {
    let ear = Ear::default();
    let guild = Guild::new();
    let own = ear.clone();
    guild.on_tick(move || own.hear(1));
    let other = guild.clone();
    guild.tick();
    drop(guild);
    other.tick();
    assert_eq!((ear.heard(), ear.owners()), (2, 2));
    drop(other);
    assert_eq!((ear.heard(), ear.owners()), (2, 1));
}

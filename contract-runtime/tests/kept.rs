//! The laws of kept values: after the free, in order, or never.

mod library;

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Mutex;

use contract_runtime::private::kept::{self, hold, keep, lend, lend_mut};
use contract_runtime::{Exclusive, Keeps, Owned, Release};
use library::{Freed, Keeper, Moving, new, value};

/// Notes that it was dropped, and how many objects the library had freed by then.
struct Noted<'n> {
    name: &'static str,
    notes: &'n RefCell<Vec<(&'static str, usize)>>,
    freed: Freed,
    panics: bool,
}

impl Drop for Noted<'_> {
    fn drop(&mut self) {
        self.notes.borrow_mut().push((self.name, self.freed.count()));
        assert!(!self.panics, "`{}` panics", self.name);
    }
}

fn keeper<'b>(freed: &Freed) -> Owned<Keeper<'b>> {
    // SAFETY: a new object, with one owner.
    unsafe { Owned::<Keeper<'_>>::from_raw(new(freed, 1)) }
}

fn put<X: Exclusive, F: Release<X>, V>(owner: &mut Owned<X, F>, value: V)
where
    X::Kept: Keeps<V>,
{
    keep(owner, ManuallyDrop::new(hold(value)));
}

#[test]
fn kept_values_are_dropped_after_the_object_in_the_order_in_which_they_came() {
    let (freed, notes) = (Freed::default(), RefCell::default());
    let mut owner = keeper(&freed);
    for name in ["first", "second", "third"] {
        put(&mut owner, Noted { name, notes: &notes, freed: freed.clone(), panics: false });
    }
    assert!(notes.borrow().is_empty());
    drop(owner);
    assert_eq!(*notes.borrow(), [("first", 1), ("second", 1), ("third", 1)]);
}

/// What a law says is leaked stays within reach, so that a leak checker reports only what else there is.
struct Leaked(#[allow(dead_code, reason = "only a leak checker looks at it")] *const ());

// SAFETY: nobody uses the pointer.
unsafe impl Send for Leaked {}

static LEAKED: Mutex<Vec<Leaked>> = Mutex::new(Vec::new());

fn leak_on_purpose<T>(address: *const T) {
    LEAKED.lock().expect("nothing panics with it").push(Leaked(address.cast()));
}

struct Shared(#[allow(dead_code, reason = "only dropped")] Rc<()>);

impl AsRef<Shared> for Shared {
    fn as_ref(&self) -> &Shared {
        self
    }
}

/// An owner beside which the value lives, of which anything may leak.
fn with_value(freed: &Freed, value: &Rc<()>) -> Owned<Keeper<'static>> {
    let mut owner = keeper(freed);
    leak_on_purpose(Owned::as_ptr(&owner));
    let mut held = hold(Shared(Rc::clone(value)));
    // SAFETY: asked once, and only its address is noted.
    leak_on_purpose::<Shared>(unsafe { lend(&mut held) });
    keep(&mut owner, ManuallyDrop::new(held));
    owner
}

#[test]
fn what_is_kept_leaks_where_the_free_function_refuses() {
    let (freed, value) = (Freed::default(), Rc::new(()));
    let mut owner = with_value(&freed, &value);
    owner.set_value(-1);
    drop(owner);
    assert_eq!((freed.count(), Rc::strong_count(&value)), (0, 2));
}

#[test]
fn what_is_kept_leaks_with_an_owner_that_is_taken_apart_forgotten_or_leaked() {
    let (freed, value) = (Freed::default(), Rc::new(()));
    let object = Owned::into_raw(with_value(&freed, &value));
    // SAFETY: `into_raw` gave the ownership back.
    drop(unsafe { Owned::<Keeper<'_>>::from_raw(object) });
    std::mem::forget(with_value(&freed, &value));
    assert_eq!(library::value(Owned::leak(with_value(&freed, &value))), 1);
    assert_eq!((freed.count(), Rc::strong_count(&value)), (1, 4));
}

#[test]
fn what_is_kept_goes_with_its_object_when_two_owners_change_places() {
    let (freed, notes) = (Freed::default(), RefCell::default());
    let mut long = keeper(&freed);
    {
        let mut short = keeper(&freed);
        put(&mut short, Noted { name: "short", notes: &notes, freed: freed.clone(), panics: false });
        std::mem::swap(&mut long, &mut short);
    }
    assert!(notes.borrow().is_empty());
    drop(long);
    assert_eq!(*notes.borrow(), [("short", 2)]);
}

#[test]
fn a_value_that_panics_when_it_is_dropped_does_not_keep_the_others() {
    let (freed, notes) = (Freed::default(), RefCell::default());
    let mut owner = keeper(&freed);
    for (name, panics) in [("first", false), ("second", true), ("third", false)] {
        put(&mut owner, Noted { name, notes: &notes, freed: freed.clone(), panics });
    }
    assert!(catch_unwind(AssertUnwindSafe(|| drop(owner))).is_err());
    assert_eq!(*notes.borrow(), [("first", 1), ("second", 1), ("third", 1)]);
}

#[test]
fn a_value_that_was_held_and_never_kept_is_dropped() {
    let value = Rc::new(());
    let held = hold(Rc::clone(&value));
    assert_eq!(Rc::strong_count(&value), 2);
    drop(held);
    assert_eq!(Rc::strong_count(&value), 1);
}

#[test]
fn a_value_stays_where_it_is_when_its_owner_moves() {
    let freed = Freed::default();
    let mut owner = keeper(&freed);
    let mut held = hold([7_u8; 64]);
    // SAFETY: asked once, and read while it is kept.
    let bytes: &[u8] = unsafe { lend(&mut held) };
    let address = &raw const bytes[63];
    keep(&mut owner, ManuallyDrop::new(held));
    let moved = Box::new(owner);
    assert_eq!(value(&**moved), 1);
    // SAFETY: kept by `moved`.
    assert_eq!(unsafe { address.read() }, 7);
}

#[test]
fn c_may_write_what_was_lent_to_be_written() {
    let freed = Freed::default();
    let mut owner = keeper(&freed);
    let mut held = hold(vec![0_u8; 8]);
    // SAFETY: asked once, and used while it is kept.
    let bytes: &mut [u8] = unsafe { lend_mut(&mut held) };
    let address = bytes.as_mut_ptr();
    keep(&mut owner, ManuallyDrop::new(held));
    // SAFETY: kept by `owner`, lent to be written.
    unsafe { address.write(9) };
    drop(owner);
    assert_eq!(freed.count(), 1);
}

#[test]
fn what_is_taken_out_of_a_dead_owner_is_dropped_by_whoever_took_it() {
    let (freed, kept_value) = (Freed::default(), Rc::new(()));
    let mut owner = keeper(&freed);
    put(&mut owner, Rc::clone(&kept_value));
    let mut owner = ManuallyDrop::new(owner);
    let object = Owned::as_ptr(&owner);
    // SAFETY: live and owned; the owner is only taken apart.
    let gone = unsafe { library::Free::release(std::ptr::NonNull::new(object).expect("not null")) };
    assert_eq!(gone, contract_runtime::Gone::Yes);
    // SAFETY: the object is gone.
    let kept = unsafe { kept::take(&mut owner) };
    assert_eq!(Rc::strong_count(&kept_value), 2);
    drop(kept);
    assert_eq!(Rc::strong_count(&kept_value), 1);
}

#[test]
fn what_is_kept_goes_to_another_thread_with_its_owner() {
    let freed = Freed::default();
    // SAFETY: a new object, with one owner.
    let mut owner = unsafe { Owned::<Moving>::from_raw(new(&freed, 1)) };
    put(&mut owner, vec![1_u8, 2, 3]);
    std::thread::spawn(move || drop(owner)).join().expect("nothing panics");
    assert_eq!(freed.count(), 1);
}

//! Children that share the ownership of their parents, with values beside them that share it too.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use ffi_contract::{Anchored, Error, Owned};

use crate::spokes::{Hub, Spoke};

type Shared = Anchored<Spoke<'static>, Rc<Owned<Hub>>>;

fn spoke(hub: &Rc<Owned<Hub>>) -> Shared {
    Spoke::anchored(Rc::clone(hub), |hub| Ok::<_, Error>(hub.spoke())).expect("a spoke is always made")
}

/// Text that has something else with it, in one place.
struct With<T>([u8; 8], T);

impl<T> With<T> {
    fn new(text: &CStr, other: T) -> Self {
        let mut bytes = [0; 8];
        bytes[..text.count_bytes()].copy_from_slice(text.to_bytes());
        Self(bytes, other)
    }
}

impl<T> AsRef<CStr> for With<T> {
    fn as_ref(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.0).expect("it is shorter")
    }
}

/// Lets the value beside a child be the last but one that holds the parent, and another child of it the last.
#[test]
fn a_value_beside_a_child_holds_the_parent() {
    let hub = Rc::new(Hub::new());
    let mut one = spoke(&hub);
    let other = spoke(&hub);
    let gone = Rc::downgrade(&hub);
    one.with_mut(|one| Spoke::label(one, With::new(c"label", (other, hub))));
    assert_eq!((one.length(), gone.strong_count()), (5, 3));
    drop(one);
    assert_eq!(gone.strong_count(), 0);
}

/// Makes a ring: the value beside a child has that child. It leaks, and nothing is freed.
#[test]
fn a_child_beside_itself_leaks() {
    let hub = Rc::new(Hub::new());
    let place: Rc<RefCell<Option<Shared>>> = Rc::default();
    let mut one = spoke(&hub);
    one.with_mut(|one| Spoke::label(one, With::new(c"ring", Rc::clone(&place))));
    *place.borrow_mut() = Some(one);
    let gone = Rc::downgrade(&place);
    drop(place);
    let place = gone.upgrade().expect("the value beside the child has it");
    assert_eq!(place.borrow().as_ref().map(|one| one.length()), Some(4));
    // Broken up, so that nothing is reported as leaked.
    let one = place.borrow_mut().take();
    drop(one);
    drop(place);
    assert_eq!((hub.spokes(), gone.strong_count()), (0, 0));
}

/// Lets a child follow another of the same parent, that is gone before it.
#[test]
fn a_child_follows_one_that_ends_first() {
    let hub = Rc::new(Hub::new());
    let mut one = spoke(&hub);
    one.with_mut(|one| {
        Spoke::label(one, CString::from(c"old"));
        let mut other = spoke(&hub);
        other.with_mut(|other| Spoke::label(other, With::new(c"newer", Rc::clone(&hub))));
        other.with(|other| one.follow(other));
    });
    assert_eq!((one.length(), hub.spokes()), (3, 1));
}

/// Panics while a child is made, and while it is lent; the value beside it would panic too, if it were dropped.
#[test]
fn a_panic_leaves_a_child_that_can_be_dropped() {
    struct Panics;
    impl Drop for Panics {
        fn drop(&mut self) {
            panic!("dropped");
        }
    }
    let hub = Rc::new(Hub::new());
    let mut one = spoke(&hub);
    one.with_mut(|one| Spoke::label(one, With::new(c"panics", Panics)));
    // The child is gone before the anchor.
    let result = catch_unwind(AssertUnwindSafe(|| {
        Spoke::anchored(Rc::clone(&hub), |hub| {
            let mut made = hub.spoke();
            Spoke::label(&mut made, CString::from(c"made"));
            if made.length() == 4 {
                panic!("made")
            }
            Ok::<_, Error>(made)
        })
    }));
    assert!(result.is_err());
    assert_eq!((hub.spokes(), Rc::strong_count(&hub)), (1, 2));
    let result = catch_unwind(AssertUnwindSafe(|| {
        one.with_mut(|one| {
            one.refuse();
            panic!("in the closure");
        })
    }));
    assert!(result.is_err());
    // It refuses to end: what is beside it leaks with it, and is not dropped.
    drop(one);
    assert_eq!((hub.spokes(), Rc::strong_count(&hub)), (1, 1));
}

/// Lets a child refuse to end: what is beside it leaks with it, and the parent waits for nothing.
#[test]
fn what_is_beside_a_child_that_refuses_is_not_dropped() {
    struct Counts(Rc<Cell<i32>>);
    impl Drop for Counts {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    let hub = Rc::new(Hub::new());
    let dropped = Rc::new(Cell::new(0));
    let mut one = spoke(&hub);
    one.refuse();
    one.with_mut(|one| Spoke::label(one, With::new(c"stays", Counts(Rc::clone(&dropped)))));
    let other = spoke(&hub);
    other.with(|other| one.follow(other));
    drop(one);
    drop(other);
    assert_eq!((dropped.get(), Rc::strong_count(&hub)), (0, 1));
    assert_eq!(hub.spokes(), 1, "the one that refused");
}

/// Lets another thread use a child by its remote handle, while the closure that lends it runs.
#[test]
fn a_remote_of_a_child_ends_with_the_closure() {
    let hub = Rc::new(Hub::new());
    let one = spoke(&hub);
    one.with(|one| {
        let remote = one.remote();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(move || remote.stop()).join().expect("it runs");
            }
        });
    });
    assert_eq!(one.length(), 0);
}

/// Hands a value to a parent that uses the library while it ends, another hub with a child among others.
#[test]
fn a_handed_value_ends_children_of_another_parent() {
    thread_local! {
        static KEPT: RefCell<Vec<Shared>> = const { RefCell::new(Vec::new()) };
    }
    struct Clears;
    impl Drop for Clears {
        fn drop(&mut self) {
            KEPT.with_borrow_mut(Vec::clear);
        }
    }
    let inner = Rc::new(Hub::new());
    KEPT.with_borrow_mut(|kept| kept.extend([spoke(&inner), spoke(&inner)]));
    let mut outer = Hub::new();
    outer.put(Clears);
    assert!(outer.value::<Clears>().is_some());
    outer.put(7_u8);
    assert_eq!((inner.spokes(), outer.value::<u8>()), (0, Some(&7)));
}

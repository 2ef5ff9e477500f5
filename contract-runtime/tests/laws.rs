//! The laws of owners: who frees, how often, and what is lent meanwhile.

mod library;

use std::borrow::Borrow;
use std::fmt;

use contract_runtime::private::{Unknown, debug_view};
use contract_runtime::{Cause, Owned, Rejected, Unique};
use library::{Child, File, Freed, Node, OtherFree, new, value};

fn file(freed: &Freed, value: i32) -> Owned<File> {
    // SAFETY: a new object, with one owner.
    unsafe { Owned::<File>::from_raw(new(freed, value)) }
}

fn node(freed: &Freed, value: i32) -> Owned<Node> {
    // SAFETY: a new object, with one count.
    unsafe { Owned::<Node>::from_raw(new(freed, value)) }
}

fn unique(freed: &Freed, value: i32) -> Unique<Node> {
    // SAFETY: a new object, with one count, that nobody else knows.
    unsafe { Unique::<Node>::from_raw(new(freed, value)) }
}

#[test]
fn into_raw_gives_back_what_from_raw_took_and_frees_nothing() {
    let freed = Freed::default();
    let object = new::<File>(&freed, 1);
    // SAFETY: a new object, with one owner.
    let owner = unsafe { Owned::<File>::from_raw(object) };
    assert_eq!(Owned::as_ptr(&owner), object);
    assert_eq!(Owned::into_raw(owner), object);
    assert_eq!(freed.count(), 0);
    // SAFETY: `into_raw` gave the ownership back.
    drop(unsafe { Owned::<File>::from_raw(object) });
    assert_eq!(freed.count(), 1);
}

#[test]
fn null_has_no_owner() {
    // SAFETY: null is allowed.
    assert!(unsafe { Owned::<File>::from_nullable(std::ptr::null_mut()) }.is_none());
    // SAFETY: null is allowed.
    assert!(unsafe { Unique::<Node>::from_nullable(std::ptr::null_mut()) }.is_none());
}

#[test]
fn dropped_owner_frees_once() {
    let freed = Freed::default();
    drop(file(&freed, 1));
    assert_eq!(freed.count(), 1);
}

#[test]
fn owner_with_another_free_function_frees_once() {
    let freed = Freed::default();
    // SAFETY: a new object, which `OtherFree` may end as well.
    drop(unsafe { Owned::<File, OtherFree>::from_raw(new(&freed, 1)) });
    assert_eq!(freed.count(), 1);
}

#[test]
fn leaked_object_is_lent_and_never_freed() {
    let freed = Freed::default();
    let owner = file(&freed, 7);
    let address = Owned::as_ptr(&owner);
    let lent: &'static File = Owned::leak(owner);
    assert_eq!(value(lent), 7);
    assert_eq!(freed.count(), 0);
    // SAFETY: nobody uses the leaked object from here on; this ends the test without a leak.
    drop(unsafe { Owned::<File>::from_raw(address) });
}

#[test]
fn owner_lends_its_object_by_every_road() {
    let freed = Freed::default();
    let mut owner = file(&freed, 1);
    owner.set_value(2);
    AsMut::<File>::as_mut(&mut owner).set_value(3);
    assert_eq!(value(&*owner), 3);
    assert_eq!(value(AsRef::<File>::as_ref(&owner)), 3);
    assert_eq!(value(Borrow::<File>::borrow(&owner)), 3);
}

#[test]
fn swapped_references_move_nothing() {
    let freed = Freed::default();
    let (mut a, mut b) = (file(&freed, 1), file(&freed, 2));
    std::mem::swap(&mut *a, &mut *b);
    assert_eq!((value(&*a), value(&*b)), (1, 2));
}

#[test]
fn clone_counts_up_and_the_last_owner_frees() {
    let freed = Freed::default();
    let first = node(&freed, 1);
    let second = first.clone();
    assert_eq!(Owned::as_ptr(&first), Owned::as_ptr(&second));
    drop(first);
    assert_eq!(freed.count(), 0);
    assert_eq!(value(&*second), 1);
    drop(second);
    assert_eq!(freed.count(), 1);
}

#[test]
fn lent_counted_object_gives_an_owner() {
    let freed = Freed::default();
    let first = node(&freed, 1);
    let lent: &Node = &first;
    let second: Owned<Node> = lent.to_owned();
    let third = Owned::duplicate(lent);
    drop((first, second));
    assert_eq!(freed.count(), 0);
    drop(third);
    assert_eq!(freed.count(), 1);
}

#[test]
fn any_order_of_clones_and_drops_frees_each_object_once() {
    let freed = Freed::default();
    let mut owners = vec![node(&freed, 0)];
    let mut made = 1;
    let mut random = 0x9E37_79B9_u32;
    for _ in 0..500 {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        let choice = random as usize % (owners.len() + 1);
        match (random >> 8) % 3 {
            _ if choice == owners.len() => {
                owners.push(node(&freed, made));
                made += 1;
            }
            0 => owners.push(owners[choice].clone()),
            _ => drop(owners.swap_remove(choice)),
        }
        let mut live: Vec<i32> = owners.iter().map(|owner| value(&**owner)).collect();
        live.sort_unstable();
        live.dedup();
        assert_eq!(freed.count() + live.len(), usize::try_from(made).expect("not negative"));
    }
}

#[test]
fn try_clone_gives_an_owner_or_an_error() {
    let freed = Freed::default();
    let mut first = file(&freed, 4);
    let second = first.try_clone().expect("the value is not negative");
    assert_ne!(Owned::as_ptr(&first), Owned::as_ptr(&second));
    assert_eq!(value(&*second), 4);

    first.set_value(-1);
    let error = first.try_clone().expect_err("the value is negative");
    assert_eq!(error.cause(), Cause::Null);
    assert!(Owned::try_duplicate(&*first).is_err());
    first.set_value(0);
    drop((first, second));
    assert_eq!(freed.count(), 2);
}

#[test]
fn closed_object_is_freed_once() {
    let freed = Freed::default();
    file(&freed, 1).close().expect("the value is not negative");
    assert_eq!(freed.count(), 1);
}

#[test]
fn object_that_refused_to_close_comes_back_and_is_freed_later() {
    let freed = Freed::default();
    let object = file(&freed, -1);
    let address = Owned::as_ptr(&object);
    let rejected = object.close().expect_err("the value is negative");
    assert_eq!(rejected.as_error().code(), Some(5));
    assert_eq!(Owned::as_ptr(rejected.as_value()), address);

    let mut object = Rejected::value(rejected);
    assert_eq!(freed.count(), 0);
    object.set_value(1);
    object.close().expect("the value is not negative any more");
    assert_eq!(freed.count(), 1);
}

#[test]
fn error_of_a_rejection_releases_what_came_back() {
    let freed = Freed::default();
    let (error, mut object) = file(&freed, -1).close().expect_err("the value is negative").into_parts();
    object.set_value(1);
    let rejected = contract_runtime::private::reject(error, object);
    assert_eq!(rejected.error().code(), Some(5));
    assert_eq!(freed.count(), 1);
}

#[test]
fn object_that_refuses_in_drop_is_left_alone() {
    let freed = Freed::default();
    let object = file(&freed, -1);
    let address = Owned::as_ptr(&object);
    drop(object);
    assert_eq!(freed.count(), 0);
    // SAFETY: the library kept the object, and no owner of it is left.
    let mut object = unsafe { Owned::<File>::from_raw(address) };
    object.set_value(0);
    drop(object);
    assert_eq!(freed.count(), 1);
}

#[test]
fn unique_changes_its_object_until_it_is_shared() {
    let freed = Freed::default();
    let mut alone = unique(&freed, 1);
    alone.set_value(2);
    assert_eq!(alone.value(), 2);
    let address = Unique::as_ptr(&alone);

    let shared = alone.share();
    assert_eq!(Owned::as_ptr(&shared), address);
    let second = shared.clone();
    drop(shared);
    assert_eq!((freed.count(), value(&*second)), (0, 2));
    drop(second);
    assert_eq!(freed.count(), 1);
}

#[test]
fn dropped_unique_frees_once_and_into_raw_does_not() {
    let freed = Freed::default();
    drop(unique(&freed, 1));
    assert_eq!(freed.count(), 1);

    let object = Unique::into_raw(unique(&freed, 2));
    assert_eq!(freed.count(), 1);
    // SAFETY: `into_raw` gave the only count back.
    drop(unsafe { Unique::<Node>::from_raw(object) });
    assert_eq!(freed.count(), 2);
}

#[test]
fn child_is_freed_before_what_it_depends_on() {
    fn open<'p>(parent: &'p File, freed: &Freed) -> Owned<Child<'p>> {
        // SAFETY: a new object, with one owner; it depends on `parent`, as its lifetime says.
        unsafe { Owned::<Child<'p>>::from_raw(new(freed, value(parent) + 1)) }
    }
    let freed = Freed::default();
    let parent = file(&freed, 1);
    let child = open(&parent, &freed);
    assert_eq!(value(&*child), 2);
    drop(child);
    assert_eq!(freed.count(), 1);
    drop(parent);
    assert_eq!(freed.count(), 2);
}

#[test]
fn owners_say_the_name_in_c_and_the_address() {
    let freed = Freed::default();
    let (owner, alone) = (file(&freed, 1), unique(&freed, 1));
    let address = Owned::as_ptr(&owner);
    assert_eq!(format!("{owner:p}"), format!("{address:p}"));
    assert_eq!(format!("{owner:?}"), format!("Owned<file>({address:p})"));
    let address = Unique::as_ptr(&alone);
    assert_eq!(format!("{alone:p}"), format!("{address:p}"));
    assert_eq!(format!("{alone:?}"), format!("Unique<node>({address:p})"));
}

#[test]
fn unknown_free_function_frees_nothing() {
    let freed = Freed::default();
    let object = new::<File>(&freed, 1);
    // SAFETY: a new object, with one owner; `Unknown` leaves it alone.
    drop(unsafe { Owned::<File, Unknown>::from_raw(object) });
    assert_eq!(freed.count(), 0);
    // SAFETY: the object lives, and no owner of it is left.
    drop(unsafe { Owned::<File>::from_raw(object) });
    assert_eq!(freed.count(), 1);
}

#[test]
fn view_says_its_name_and_address() {
    struct Shown<'a>(&'a File);
    impl fmt::Debug for Shown<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug_view("File", self.0, f)
        }
    }
    let owner = file(&Freed::default(), 1);
    let address = Owned::as_ptr(&owner);
    assert_eq!(format!("{:?}", Shown(&owner)), format!("File({address:p})"));
}

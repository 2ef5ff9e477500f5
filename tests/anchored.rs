//! Children that share the ownership of their parents, in structs without a lifetime.

use core::ffi::{CStr, c_char, c_int};
use std::rc::Rc;
use std::sync::Arc;

use ffi_contract::{Anchored, Error, Owned, contract};

#[contract(strip = ["store_", "shelf_", "cursor_", "anchored_"])]
unsafe extern "C" {
    #[owned_by_c(free = store_free)]
    #[rust_name = "Store"]
    #[thread(send, sync)]
    type store;
    #[returns(owned)]
    #[rust_name = "Store::new"]
    fn store_new() -> *mut store;
    fn store_shelfs(s: &store) -> c_int;
    fn store_free(s: *mut store);

    #[owned_by_c(free = shelf_free)]
    #[rust_name = "Shelf"]
    #[thread(send)]
    type shelf<'s>;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Store::shelf"]
    fn shelf_open<'s>(s: &'s store, rows: c_int, #[out(owned)] shelf: *mut *mut shelf<'s>) -> c_int;
    fn shelf_rows(t: &shelf<'_>) -> c_int;
    fn shelf_grow(t: &mut shelf<'_>, by: c_int);
    fn shelf_label(
        t: &mut shelf<'_>,
        #[cstr]
        #[retained(by = t)]
        label: *const c_char,
    );
    #[returns(cstr, borrowed(from = t, until = [shelf_label, shelf_free]), nullable)]
    fn shelf_label_of(t: &shelf<'_>) -> *const c_char;
    #[returns(borrowed(from = 's))]
    fn shelf_store<'s>(t: &shelf<'s>) -> *const store;
    fn shelf_free(t: *mut shelf<'_>);

    #[owned_by_c(free = cursor_free)]
    #[rust_name = "Cursor"]
    type cursor<'t>;
    #[returns(owned)]
    #[rust_name = "Shelf::cursor"]
    fn cursor_open<'t>(t: &'t shelf<'_>) -> *mut cursor<'t>;
    #[end(is(-1))]
    fn cursor_next(c: &mut cursor<'_>) -> c_int;
    fn cursor_free(c: *mut cursor<'_>);

    #[returns(cstr, copied)]
    safe fn anchored_log() -> *const c_char;
    safe fn anchored_clear_log();
}

type SharedShelf = Anchored<Shelf<'static>, Rc<Owned<Store>>>;

/// What a user would write: no lifetime.
struct Report {
    shelf: SharedShelf,
    cursor: Anchored<Cursor<'static>, Rc<SharedShelf>>,
}

fn shelf(store: &Rc<Owned<Store>>, rows: c_int) -> Result<SharedShelf, Error> {
    Shelf::anchored(Rc::clone(store), |store| store.shelf(rows))
}

fn ended() -> String {
    let text = log().into_string().expect("the log is ASCII");
    clear_log();
    text
}

#[test]
fn methods_without_the_lifetime_are_there_by_deref() {
    clear_log();
    let store = Rc::new(Store::new());
    let mut shelf = shelf(&store, 2).expect("two rows are not negative");
    shelf.grow(3);
    assert_eq!(shelf.rows(), 5);
    assert_eq!(shelf.label_of(), None);
    assert_eq!(store.shelfs(), 1);
    drop(store);
    assert_eq!(ended(), "", "the shelf keeps the store");
    drop(shelf);
    assert_eq!(ended(), "shelf store ", "the child first");
}

#[test]
fn a_failure_drops_the_anchor() {
    clear_log();
    let store = Rc::new(Store::new());
    assert!(shelf(&store, -1).is_err());
    assert_eq!(Rc::strong_count(&store), 1);
}

#[test]
fn closures_see_the_lifetime_and_do_not_keep_it() {
    clear_log();
    let store = Rc::new(Store::new());
    let mut shelf = shelf(&store, 1).expect("one row is not negative");
    assert_eq!(shelf.with(|shelf| shelf.store().shelfs()), 1);
    shelf.with_mut(|shelf| shelf.label(c"kept for good"));
    assert_eq!(shelf.label_of(), Some(c"kept for good"));
    // A child for any lifetime may take the place of another.
    shelf.with_mut(|shelf| {
        let other = shelf.store().shelf(7).expect("seven rows are not negative");
        drop(core::mem::replace(shelf, other));
    });
    assert_eq!(ended(), "shelf ");
    assert_eq!(shelf.rows(), 7);
}

#[test]
fn a_child_of_a_child_is_anchored_in_it() {
    clear_log();
    let store = Rc::new(Store::new());
    let shelf = Rc::new(shelf(&store, 2).expect("two rows are not negative"));
    let mut cursor =
        Cursor::anchored(Rc::clone(&shelf), |shelf| Ok::<_, Error>(shelf.cursor())).expect("a cursor is always made");
    drop((store, shelf));
    assert_eq!((cursor.next(), cursor.next(), cursor.next()), (Some(0), Some(1), None));
    let moved = Box::new(cursor);
    drop(moved);
    assert_eq!(ended(), "cursor shelf store ");
}

#[test]
fn fields_may_be_dropped_in_any_order() {
    clear_log();
    let store = Rc::new(Store::new());
    let own = shelf(&store, 1).expect("one row is not negative");
    let other = Rc::new(shelf(&store, 1).expect("one row is not negative"));
    let cursor = Cursor::anchored(other, |shelf| Ok::<_, Error>(shelf.cursor())).expect("a cursor is always made");
    let report = Report { shelf: own, cursor };
    drop(store);
    let Report { shelf, cursor } = report;
    drop(shelf);
    drop(cursor);
    assert_eq!(ended(), "shelf cursor shelf store ");
}

#[test]
fn it_moves_to_another_thread_if_parent_and_child_may() {
    clear_log();
    let store = Arc::new(Store::new());
    let shelf = Shelf::anchored(Arc::clone(&store), |store| store.shelf(4)).expect("four rows are not negative");
    drop(store);
    let rows = std::thread::spawn(move || {
        let rows = shelf.rows();
        drop(shelf);
        (rows, ended())
    });
    assert_eq!(rows.join().expect("the thread does not panic"), (4, "shelf store ".to_owned()));
}

#[test]
fn it_is_as_large_as_its_two_parts() {
    assert_eq!(size_of::<SharedShelf>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<SharedShelf>>(), 2 * size_of::<usize>());
    assert_eq!(align_of::<SharedShelf>(), align_of::<usize>());
}

#[test]
fn it_is_as_large_as_one_made_by_hand() {
    struct Child<'s> {
        _shelf: Owned<Shelf<'s>>,
        _store: Rc<Owned<Store>>,
    }
    struct Grandchild {
        _cursor: Owned<Cursor<'static>>,
        _shelf: Rc<Child<'static>>,
    }
    assert_eq!(size_of::<SharedShelf>(), size_of::<Child<'static>>());
    assert_eq!(size_of::<Anchored<Cursor<'static>, Rc<SharedShelf>>>(), size_of::<Grandchild>());
}

#[test]
fn forgetting_it_leaks_the_parent_too() {
    clear_log();
    let store = Rc::new(Store::new());
    let shelf = shelf(&store, 1).expect("one row is not negative");
    // Ends neither: C may go on.
    let shelf = core::mem::ManuallyDrop::new(shelf);
    drop(store);
    assert_eq!(ended(), "");
    drop(core::mem::ManuallyDrop::into_inner(shelf));
}

#[test]
fn text_of_it_is_borrowed_from_it() {
    let store = Rc::new(Store::new());
    let mut shelf = shelf(&store, 1).expect("one row is not negative");
    shelf.with_mut(|shelf| shelf.label(c"label"));
    let label: &CStr = shelf.label_of().expect("it has a label");
    assert_eq!(label, c"label");
}

//! Children that share the ownership of their parents, in structs without a lifetime.

use core::ffi::{CStr, c_char, c_int};
use std::rc::Rc;
use std::sync::Arc;

use ffi_contract::{Anchored, Error, Owned, contract};

#[contract(strip = ["store_", "sheet_", "cursor_", "anchored_"])]
unsafe extern "C" {
    #[owned_by_c(free = store_free)]
    #[rust_name = "Store"]
    #[thread(send, sync)]
    type store;
    #[returns(owned)]
    #[rust_name = "Store::new"]
    fn store_new() -> *mut store;
    fn store_sheets(s: &store) -> c_int;
    fn store_free(s: *mut store);

    #[owned_by_c(free = sheet_free)]
    #[rust_name = "Sheet"]
    #[thread(send)]
    type sheet<'s>;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Store::sheet"]
    fn sheet_open<'s>(s: &'s store, rows: c_int, #[out(owned)] sheet: *mut *mut sheet<'s>) -> c_int;
    fn sheet_rows(t: &sheet<'_>) -> c_int;
    fn sheet_grow(t: &mut sheet<'_>, by: c_int);
    fn sheet_label(
        t: &mut sheet<'_>,
        #[cstr]
        #[retained(by = t)]
        label: *const c_char,
    );
    #[returns(cstr, borrowed(from = t, until = [sheet_label, sheet_free]), nullable)]
    fn sheet_label_of(t: &sheet<'_>) -> *const c_char;
    #[returns(borrowed(from = 's))]
    fn sheet_store<'s>(t: &sheet<'s>) -> *const store;
    fn sheet_free(t: *mut sheet<'_>);

    #[owned_by_c(free = cursor_free)]
    #[rust_name = "Cursor"]
    type cursor<'t>;
    #[returns(owned)]
    #[rust_name = "Sheet::cursor"]
    fn cursor_open<'t>(t: &'t sheet<'_>) -> *mut cursor<'t>;
    #[end(is(-1))]
    fn cursor_next(c: &mut cursor<'_>) -> c_int;
    fn cursor_free(c: *mut cursor<'_>);

    #[returns(cstr, copied)]
    safe fn anchored_log() -> *const c_char;
    safe fn anchored_clear_log();
}

type SharedSheet = Anchored<Sheet<'static>, Rc<Owned<Store>>>;

/// What a user would write: no lifetime.
struct Report {
    sheet: SharedSheet,
    cursor: Anchored<Cursor<'static>, Rc<SharedSheet>>,
}

fn sheet(store: &Rc<Owned<Store>>, rows: c_int) -> Result<SharedSheet, Error> {
    Sheet::anchored(Rc::clone(store), |store| store.sheet(rows))
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
    let mut sheet = sheet(&store, 2).expect("two rows are not negative");
    sheet.grow(3);
    assert_eq!(sheet.rows(), 5);
    assert_eq!(sheet.label_of(), None);
    assert_eq!(store.sheets(), 1);
    drop(store);
    assert_eq!(ended(), "", "the sheet keeps the store");
    drop(sheet);
    assert_eq!(ended(), "sheet store ", "the child first");
}

#[test]
fn a_failure_drops_the_anchor() {
    clear_log();
    let store = Rc::new(Store::new());
    assert!(sheet(&store, -1).is_err());
    assert_eq!(Rc::strong_count(&store), 1);
}

#[test]
fn closures_see_the_lifetime_and_do_not_keep_it() {
    clear_log();
    let store = Rc::new(Store::new());
    let mut sheet = sheet(&store, 1).expect("one row is not negative");
    assert_eq!(sheet.with(|sheet| sheet.store().sheets()), 1);
    sheet.with_mut(|sheet| sheet.label(c"kept for good"));
    assert_eq!(sheet.label_of(), Some(c"kept for good"));
    // A child for any lifetime may take the place of another.
    sheet.with_mut(|sheet| {
        let other = sheet.store().sheet(7).expect("seven rows are not negative");
        drop(core::mem::replace(sheet, other));
    });
    assert_eq!(ended(), "sheet ");
    assert_eq!(sheet.rows(), 7);
}

#[test]
fn a_child_of_a_child_is_anchored_in_it() {
    clear_log();
    let store = Rc::new(Store::new());
    let sheet = Rc::new(sheet(&store, 2).expect("two rows are not negative"));
    let mut cursor =
        Cursor::anchored(Rc::clone(&sheet), |sheet| Ok::<_, Error>(sheet.cursor())).expect("a cursor is always made");
    drop((store, sheet));
    assert_eq!((cursor.next(), cursor.next(), cursor.next()), (Some(0), Some(1), None));
    let moved = Box::new(cursor);
    drop(moved);
    assert_eq!(ended(), "cursor sheet store ");
}

#[test]
fn fields_may_be_dropped_in_any_order() {
    clear_log();
    let store = Rc::new(Store::new());
    let own = sheet(&store, 1).expect("one row is not negative");
    let other = Rc::new(sheet(&store, 1).expect("one row is not negative"));
    let cursor = Cursor::anchored(other, |sheet| Ok::<_, Error>(sheet.cursor())).expect("a cursor is always made");
    let report = Report { sheet: own, cursor };
    drop(store);
    let Report { sheet, cursor } = report;
    drop(sheet);
    drop(cursor);
    assert_eq!(ended(), "sheet cursor sheet store ");
}

#[test]
fn it_moves_to_another_thread_if_parent_and_child_may() {
    clear_log();
    let store = Arc::new(Store::new());
    let sheet = Sheet::anchored(Arc::clone(&store), |store| store.sheet(4)).expect("four rows are not negative");
    drop(store);
    let rows = std::thread::spawn(move || {
        let rows = sheet.rows();
        drop(sheet);
        (rows, ended())
    });
    assert_eq!(rows.join().expect("the thread does not panic"), (4, "sheet store ".to_owned()));
}

#[test]
fn it_is_as_large_as_its_two_parts() {
    assert_eq!(size_of::<SharedSheet>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<SharedSheet>>(), 2 * size_of::<usize>());
    assert_eq!(align_of::<SharedSheet>(), align_of::<usize>());
}

#[test]
fn forgetting_it_leaks_the_parent_too() {
    clear_log();
    let store = Rc::new(Store::new());
    let sheet = sheet(&store, 1).expect("one row is not negative");
    // Ends neither: C may go on.
    let sheet = core::mem::ManuallyDrop::new(sheet);
    drop(store);
    assert_eq!(ended(), "");
    drop(core::mem::ManuallyDrop::into_inner(sheet));
}

#[test]
fn text_of_it_is_borrowed_from_it() {
    let store = Rc::new(Store::new());
    let mut sheet = sheet(&store, 1).expect("one row is not negative");
    sheet.with_mut(|sheet| sheet.label(c"label"));
    let label: &CStr = sheet.label_of().expect("it has a label");
    assert_eq!(label, c"label");
}

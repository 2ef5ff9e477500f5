//! What Rust hands over to live beside an object: boxed once, read by C until the object is gone, dropped after that.

use core::ffi::{CStr, c_char, c_int, c_uchar};
use std::cell::{Cell, RefCell};
use std::ffi::CString;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ffi_contract::contract;

/// The struct that C has its bead in.
#[repr(C)]
pub struct RawBead {
    weight: c_int,
}

#[contract(strip = ["chest_", "gem_", "urn_"])]
unsafe extern "C" {
    #[owned_by_c(free = gem_free)]
    #[rust_name = "Gem"]
    type gem;
    #[returns(owned)]
    #[rust_name = "Gem::new"]
    fn gem_new(weight: c_int) -> *mut gem;
    #[returns(owned(free = gem_crush))]
    #[rust_name = "Gem::glass"]
    #[link_name = "gem_new"]
    fn gem_new_of_glass(weight: c_int) -> *mut gem;
    fn gem_crush(gem: *mut gem);
    fn gem_weight(gem: &gem) -> c_int;
    fn gem_free(gem: *mut gem);
    #[rust_name = "gems_in_the_world"]
    safe fn gems_in_the_world() -> c_int;

    #[initialized_by_c(clear = bead_clear)]
    #[rust_name = "Bead"]
    type bead = RawBead;
    #[rust_name = "Bead::new"]
    fn bead_init(#[out(owned)] bead: *mut bead, weight: c_int);
    fn bead_clear(bead: *mut bead);

    #[owned_by_c(free = chest_close, keeps = 'data)]
    #[rust_name = "Chest"]
    type chest<'data>;
    #[returns(owned)]
    #[rust_name = "Chest::new"]
    fn chest_new<'data>() -> *mut chest<'data>;
    fn chest_label(
        c: &mut chest<'_>,
        #[cstr]
        #[nullable]
        #[retained(by = c, owned)]
        label: *const c_char,
    );
    #[fails(negative)]
    #[returns(status)]
    fn chest_numbers(
        c: &mut chest<'_>,
        #[buffer(len = count)]
        #[retained(by = c, owned)]
        numbers: *const c_int,
        count: usize,
    ) -> c_int;
    fn chest_scratch(
        c: &mut chest<'_>,
        #[buffer(len = room)]
        #[retained(by = c, owned)]
        scratch: *mut c_uchar,
        room: usize,
    );
    fn chest_gem(c: &mut chest<'_>, #[retained(by = c, owned)] gem: *mut gem);
    fn chest_bead(c: &mut chest<'_>, #[retained(by = c, owned)] bead: &bead);
    fn chest_bytes(
        c: &mut chest<'_>,
        #[buffer(len = count)]
        #[retained(by = c, owned)]
        bytes: *const c_uchar,
        count: c_uchar,
    );
    #[returns(borrowed(from = c), nullable)]
    fn chest_gem_in(c: &chest<'_>) -> *const gem;
    #[returns(owned)]
    #[rust_name = "Chest::labelled"]
    fn chest_labelled(
        #[cstr]
        #[retained(by = return, owned)]
        label: *const c_char,
    ) -> *mut chest<'_>;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Chest::try_labelled"]
    fn chest_try(
        #[cstr]
        #[retained(by = return, owned)]
        label: *const c_char,
    ) -> *mut chest<'static>;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Chest::make"]
    fn chest_make(
        #[cstr]
        #[retained(by = made, owned)]
        label: *const c_char,
        #[out(owned, valid = always)] made: *mut *mut chest<'static>,
    ) -> c_int;
    /// Ended in another way than a chest usually is.
    #[returns(owned(free = chest_burn))]
    #[rust_name = "Chest::of_wood"]
    #[link_name = "chest_new"]
    fn chest_new_of_wood<'data>() -> *mut chest<'data>;
    #[link_name = "chest_try"]
    #[returns(owned(free = chest_burn))]
    #[rust_name = "Chest::labelled_wood"]
    fn chest_try_wood(
        #[cstr]
        #[retained(by = return, owned)]
        label: *const c_char,
    ) -> *mut chest<'_>;
    fn chest_burn(c: *mut chest<'_>);
    fn chest_sum(c: &chest<'_>) -> c_int;
    fn chest_refuse(c: &mut chest<'_>, times: c_int);
    #[rust_name = "last_sum"]
    safe fn chest_last_sum() -> c_int;
    #[fails(nonzero)]
    fn chest_close(#[consumed(on = success)] c: *mut chest<'_>) -> c_int;

    #[owned_by_c(free = urn_close)]
    #[rust_name = "Urn"]
    #[thread(send)]
    type urn;
    #[returns(owned)]
    #[rust_name = "Urn::new"]
    fn urn_new() -> *mut urn;
    fn urn_label(
        u: &mut urn,
        #[cstr]
        #[retained(by = u, owned)]
        label: *const c_char,
    );
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Urn::end"]
    fn urn_close(#[consumed(on = always)] u: *mut urn) -> c_int;
    #[rust_name = "museum_take"]
    fn museum_take(#[consumed] u: *mut urn);
    #[rust_name = "museum_sum"]
    safe fn museum_sum() -> c_int;
}

/// Bytes that note when they are dropped, and what the chest read last by then.
struct Noted<'n, T> {
    value: T,
    notes: &'n RefCell<Vec<c_int>>,
}

impl<T> Drop for Noted<'_, T> {
    fn drop(&mut self) {
        self.notes.borrow_mut().push(last_sum());
    }
}

impl AsRef<CStr> for Noted<'_, CString> {
    fn as_ref(&self) -> &CStr {
        &self.value
    }
}

impl<const N: usize> AsRef<[c_int]> for Noted<'_, [c_int; N]> {
    fn as_ref(&self) -> &[c_int] {
        &self.value
    }
}

#[test]
fn what_is_handed_over_is_read_until_the_object_is_freed_and_dropped_after_that() {
    let notes = RefCell::default();
    {
        let mut chest = Chest::new();
        Chest::label(&mut chest, Some(Noted { value: CString::from(c"seven c"), notes: &notes }));
        Chest::numbers(&mut chest, Noted { value: [10, 20], notes: &notes }).expect("an even number of them");
        let moved = Box::new(chest);
        assert_eq!(moved.sum(), 37);
        assert!(notes.borrow().is_empty());
    }
    assert_eq!(*notes.borrow(), [37, 37]);
}

#[test]
fn a_value_is_kept_even_if_the_call_fails() {
    let notes = RefCell::default();
    let mut chest = Chest::new();
    assert!(Chest::numbers(&mut chest, Noted { value: [1, 2, 3], notes: &notes }).is_err());
    assert!(notes.borrow().is_empty());
    assert_eq!(chest.sum(), 6);
    drop(chest);
    assert_eq!(*notes.borrow(), [6]);
}

#[test]
fn a_value_is_dropped_where_c_is_not_called() {
    let mut chest = Chest::new();
    let bytes = Rc::<[u8]>::from(vec![0_u8; 300]);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Chest::bytes(&mut chest, Rc::clone(&bytes)); // 300 does not fit `c_uchar`
    }));
    assert!(panicked.is_err());
    assert_eq!((Rc::strong_count(&bytes), chest.sum()), (1, 0));
}

#[test]
fn every_value_stays_until_the_end_though_c_has_the_last_one_only() {
    let text = Rc::new(CString::from(c"a"));
    struct Shared(Rc<CString>);
    impl AsRef<CStr> for Shared {
        fn as_ref(&self) -> &CStr {
            &self.0
        }
    }
    let mut chest = Chest::new();
    for _ in 0..100 {
        Chest::label(&mut chest, Some(Shared(Rc::clone(&text))));
    }
    Chest::label(&mut chest, None::<CString>);
    assert_eq!((Rc::strong_count(&text), chest.sum()), (101, 0));
    chest.close().expect("it does not refuse");
    assert_eq!(Rc::strong_count(&text), 1);
}

#[test]
fn c_writes_to_a_buffer_that_was_handed_over() {
    let mut chest = Chest::new();
    Chest::scratch(&mut chest, vec![0_u8; 9]);
    Chest::scratch(&mut chest, Box::new([0_u8; 5]) as Box<[u8]>);
    assert_eq!(chest.sum(), 5);
}

#[test]
fn an_owner_that_was_handed_over_is_freed_after_the_object() {
    let before = gems_in_the_world();
    let mut chest = Chest::new();
    Chest::gem(&mut chest, Gem::new(4));
    assert_eq!(chest.gem_in().map(Gem::weight), Some(4));
    assert_eq!((chest.sum(), gems_in_the_world() - before), (4, 1));
    drop(chest);
    assert_eq!((last_sum(), gems_in_the_world() - before), (4, 0));
}

#[test]
fn an_owner_that_was_handed_over_is_freed_by_the_function_that_it_names() {
    let before = gems_in_the_world();
    let mut chest = Chest::new();
    Chest::gem(&mut chest, Gem::glass(4));
    assert_eq!((chest.sum(), gems_in_the_world() - before), (4, 1));
    drop(chest);
    assert_eq!((last_sum(), gems_in_the_world() - before), (4, 0));
}

#[test]
fn a_struct_of_the_callers_that_was_handed_over_is_cleared_after_the_object() {
    let mut chest = Chest::new();
    Chest::bead(&mut chest, Bead::new(9));
    assert_eq!(chest.sum(), 9);
    drop(chest);
    assert_eq!(last_sum(), 9);
}

#[test]
fn values_live_beside_an_object_whichever_function_frees_it() {
    let notes = RefCell::default();
    let mut chest = Chest::of_wood();
    Chest::label(&mut chest, Some(Noted { value: CString::from(c"seven c"), notes: &notes }));
    Chest::numbers(&mut chest, Noted { value: [10, 20], notes: &notes }).expect("an even number of them");
    assert_eq!(chest.sum(), 37);
    drop(chest);
    assert_eq!(*notes.borrow(), [-37, -37]);
    let chest = Chest::labelled_wood(Noted { value: CString::from(c"ten"), notes: &notes });
    assert_eq!(chest.sum(), 3);
    drop(chest);
    assert_eq!(*notes.borrow(), [-37, -37, -3]);
}

#[test]
fn a_value_may_borrow_for_as_long_as_the_type_keeps() {
    let numbers = [1, 2, 3, 4];
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, &numbers[..2]).expect("an even number of them");
    assert_eq!(chest.sum(), 3);
}

#[test]
fn what_a_call_makes_keeps_what_it_was_made_with() {
    let notes = RefCell::default();
    let chest = Chest::labelled(Noted { value: CString::from(c"four"), notes: &notes });
    assert_eq!((chest.sum(), notes.borrow().len()), (4, 0));
    drop(chest);
    assert_eq!(*notes.borrow(), [4]);

    let made = Chest::make(CString::from(c"three")).expect("not empty");
    assert_eq!(made.sum(), 5);
    let rejected = Chest::make(CString::default()).expect_err("empty");
    assert_eq!(rejected.value().map(|chest| chest.sum()), Some(0));
    assert_eq!(Chest::try_labelled(CString::from(c"x")).map(|chest| chest.sum()).ok(), Some(1));
}

#[test]
fn what_is_kept_comes_back_with_the_owner_of_an_object_that_refuses_to_close() {
    let notes = RefCell::default();
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, Noted { value: [3, 4], notes: &notes }).expect("an even number of them");
    chest.refuse(1);
    let rejected = chest.close().expect_err("it refuses once");
    assert!(notes.borrow().is_empty());
    let chest = rejected.value();
    assert_eq!(chest.sum(), 7);
    chest.close().expect("it refuses no more");
    assert_eq!(*notes.borrow(), [7]);
}

#[test]
fn what_is_kept_leaks_with_an_object_that_refuses_when_its_owner_is_dropped() {
    let notes = RefCell::default();
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, Noted { value: [5, 6], notes: &notes }).expect("an even number of them");
    chest.refuse(1);
    drop(chest);
    assert_eq!(last_sum(), 11);
    assert!(notes.borrow().is_empty());
}

/// Text that notes when it is dropped.
struct Counted(Arc<AtomicU32>);

impl AsRef<CStr> for Counted {
    fn as_ref(&self) -> &CStr {
        c"longer than four"
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// Text within the value itself: where that is moved to, the text is.
struct Inline([u8; 12]);

impl AsRef<CStr> for Inline {
    fn as_ref(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.0).expect("it has a NUL")
    }
}

struct Flag(Rc<Cell<bool>>);

impl AsRef<[c_int]> for Flag {
    fn as_ref(&self) -> &[c_int] {
        &[]
    }
}

impl Drop for Flag {
    fn drop(&mut self) {
        self.0.set(true);
    }
}

#[test]
fn what_is_kept_is_dropped_when_closing_fails_and_the_object_is_gone_all_the_same() {
    let dropped = Arc::new(AtomicU32::new(0));
    let full = || {
        let mut urn = Urn::new();
        Urn::label(&mut urn, Counted(Arc::clone(&dropped)));
        urn
    };
    assert!(full().close().is_err());
    assert_eq!(dropped.load(Ordering::SeqCst), 1);
    assert!(Urn::end(full()).is_err());
    assert_eq!(dropped.load(Ordering::SeqCst), 2);
    drop(full());
    assert_eq!(dropped.load(Ordering::SeqCst), 3);
}

/// Text that notes its number when it is dropped, and what the chest read last by then.
struct Numbered<'n>(c_int, &'n RefCell<Vec<(c_int, c_int)>>);

impl AsRef<CStr> for Numbered<'_> {
    fn as_ref(&self) -> &CStr {
        c"text"
    }
}

impl Drop for Numbered<'_> {
    fn drop(&mut self) {
        self.1.borrow_mut().push((self.0, last_sum()));
    }
}

#[test]
fn what_is_kept_is_dropped_in_the_order_in_which_it_came() {
    let notes = RefCell::default();
    let filled = || {
        let mut chest = Chest::new();
        (1..=3).for_each(|number| Chest::label(&mut chest, Some(Numbered(number, &notes))));
        chest
    };
    let in_order = [(1, 4), (2, 4), (3, 4)];
    drop(filled());
    assert_eq!(notes.take(), in_order, "after the free");

    let mut chest = filled();
    chest.refuse(1);
    let mut chest = chest.close().expect_err("it refuses once").value();
    assert_eq!(notes.take(), [], "the object lives");
    Chest::label(&mut chest, Some(Numbered(4, &notes)));
    chest.close().expect("it refuses no more");
    assert_eq!(notes.take(), [(1, 4), (2, 4), (3, 4), (4, 4)], "whenever they came");
}

#[test]
fn what_is_kept_goes_to_another_thread_with_its_object() {
    let mut urn = Urn::new();
    Urn::label(&mut urn, CString::from(c"far"));
    std::thread::spawn(move || drop(urn)).join().expect("nothing panics");
}

#[test]
fn what_is_kept_leaks_with_an_owner_that_c_takes_over() {
    let mut urn = Urn::new();
    Urn::label(&mut urn, Inline(*b"in a museum\0"));
    museum_take(urn);
    assert_eq!(museum_sum(), 11);
}

#[test]
fn an_empty_slice_has_an_address_too() {
    let dropped = Rc::new(Cell::new(false));
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, Flag(Rc::clone(&dropped))).expect("none of them");
    assert_eq!((chest.sum(), dropped.get()), (0, false));
    drop(chest);
    assert!(dropped.get());
}

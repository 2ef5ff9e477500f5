//! What C keeps: text, buffers, numbers and objects, for as long as the object that they are kept in.

use core::ffi::{CStr, c_char, c_int, c_uchar};

use ffi_contract::{Cause, Owned, contract};

#[contract(strip = ["scroll_", "page_"])]
unsafe extern "C" {
    #[owned_by_c(free = scroll_free, keeps = 'data)]
    #[rust_name = "Scroll"]
    type scroll<'data>;
    #[returns(owned)]
    #[rust_name = "Scroll::new"]
    fn scroll_new<'data>() -> *mut scroll<'data>;
    fn scroll_title(
        s: &mut scroll<'_>,
        #[cstr]
        #[nullable]
        #[retained(by = s)]
        title: *const c_char,
    );
    #[fails(negative)]
    #[returns(status)]
    fn scroll_numbers(
        s: &mut scroll<'_>,
        #[buffer(len = count)]
        #[retained(by = s)]
        numbers: *const c_int,
        count: usize,
    ) -> c_int;
    fn scroll_extra(s: &mut scroll<'_>, #[retained(by = s)] extra: *const c_int);
    fn scroll_scratch(
        s: &mut scroll<'_>,
        #[buffer(len = room)]
        #[retained(by = s)]
        scratch: *mut c_uchar,
        room: usize,
    );
    fn scroll_write(s: &mut scroll<'_>, byte: c_uchar);
    fn scroll_follow(s: &mut scroll<'_>, #[retained(by = s)] next: &scroll<'_>);
    #[returns(owned)]
    #[rust_name = "Scroll::titled"]
    fn scroll_titled(
        #[cstr]
        #[retained(by = return)]
        title: *const c_char,
    ) -> *mut scroll<'_>;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Scroll::make"]
    fn scroll_make(
        #[cstr]
        #[retained(by = made)]
        title: *const c_char,
        #[out(owned)] made: *mut *mut scroll<'_>,
    ) -> c_int;
    fn scroll_sum(s: &scroll<'_>) -> c_int;
    #[rust_name = "last_sum"]
    safe fn scroll_last_sum() -> c_int;
    fn scroll_free(s: *mut scroll<'_>);

    #[owned_by_c(free = page_free, keeps = 'note)]
    #[rust_name = "Page"]
    type page<'scroll, 'note>;
    #[returns(owned)]
    #[rust_name = "Scroll::page"]
    fn page_new<'scroll, 'note>(of: &'scroll scroll<'_>) -> *mut page<'scroll, 'note>;
    fn page_note(
        p: &mut page<'_, '_>,
        #[cstr]
        #[retained(by = p, as = 'note)]
        note: *const c_char,
    );
    fn page_sum(p: &page<'_, '_>) -> c_int;
    fn page_free(p: *mut page<'_, '_>);

    fn sign_with(
        #[cstr]
        #[retained(forever)]
        name: *const c_char,
    );
    safe fn signature_length() -> usize;
}

#[test]
fn text_is_read_until_the_object_is_freed() {
    let title = CStr::to_owned(c"four");
    let mut scroll = Scroll::new();
    scroll.title(Some(&title));
    assert_eq!(scroll.sum(), 4);
    drop(scroll);
    assert_eq!(last_sum(), 4);
}

#[test]
fn nothing_may_take_the_place_of_text() {
    let title = CStr::to_owned(c"four");
    let mut scroll = Scroll::new();
    scroll.title(Some(&title));
    scroll.title(None);
    assert_eq!(scroll.sum(), 0);
}

#[test]
fn buffers_and_numbers_are_kept_in_place() {
    let (numbers, extra) = (vec![1, 2, 3], Box::new(10));
    let mut scroll = Scroll::new();
    scroll.numbers(&numbers).expect("there is room");
    scroll.extra(&extra);
    assert_eq!(scroll.sum(), 16);
    assert_eq!(scroll.numbers(&[0; 5]).expect_err("there is no room").cause(), Cause::Code(-1));
    assert_eq!((scroll.sum(), numbers.len(), *extra), (16, 3, 10));
}

#[test]
fn an_empty_buffer_is_kept_too() {
    let mut scroll = Scroll::new();
    scroll.numbers(&[]).expect("there is room");
    assert_eq!(scroll.sum(), 0);
}

#[test]
fn what_c_writes_is_the_callers_again_afterwards() {
    let mut scratch = vec![0; 8];
    {
        let mut scroll = Scroll::new();
        scroll.scratch(&mut scratch);
        scroll.write(3);
        assert_eq!(scroll.sum(), 24);
    }
    assert_eq!(scratch, [3; 8]);
}

#[test]
fn objects_are_kept_in_objects() {
    let title = CStr::to_owned(c"inner");
    let inner = Scroll::titled(&title);
    let mut outer = Scroll::new();
    outer.follow(&inner);
    assert_eq!(outer.sum(), 5);
    drop(outer);
    assert_eq!((last_sum(), inner.sum()), (5, 5));
}

#[test]
fn a_constructor_keeps_its_argument() {
    let title = CStr::to_owned(c"three");
    let made: Owned<Scroll<'_>> = Scroll::make(&title).expect("it works");
    assert_eq!(made.sum(), 5);
    assert!(Scroll::make(c"").is_err());
}

#[test]
fn each_lifetime_bounds_its_own() {
    let scroll = Scroll::titled(c"abc");
    let note = CStr::to_owned(c"note");
    let mut page = scroll.page();
    page.note(&note);
    assert_eq!(page.sum(), 7);
    drop(page);
    assert_eq!(last_sum(), 7);
}

#[test]
fn what_is_kept_for_good_is_static() {
    sign_with(c"signed");
    assert_eq!(signature_length(), 6);
}

#[test]
fn a_forgotten_object_is_no_longer_used() {
    let title = CStr::to_owned(c"gone soon");
    let mut scroll = Scroll::new();
    scroll.title(Some(&title));
    let raw: *mut Scroll<'static> = Owned::into_raw(scroll).cast();
    drop(title);
    // SAFETY: it is owned by nobody else, and its text is taken away from it before it is used.
    let mut scroll: Owned<Scroll<'static>> = unsafe { Owned::from_raw(raw) };
    scroll.title(None);
    assert_eq!(scroll.sum(), 0);
}

//! What functions return besides owners: the argument, its replacement, something inside it.

use core::ffi::{c_int, c_void};

use ffi_contract::{Cause, Error, Owned, contract};

#[contract(strip = ["list_"])]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    #[rust_name = "List"]
    type list;
    fn list_free(l: *mut list);
    #[rust_name = "List::append"]
    #[fails(null)]
    #[returns(replaces(l))]
    fn list_append(#[nullable] l: *mut list, value: c_int) -> *mut list;
    #[link_name = "list_append"]
    #[rust_name = "List::start"]
    #[returns(owned)]
    fn list_append_to_nothing(#[null] l: *mut list, value: c_int) -> *mut list;
    #[link_name = "list_append"]
    #[rust_name = "List::push"]
    #[returns(replaces(l))]
    fn list_append_to_something(l: *mut list, value: c_int) -> *mut list;
    #[rust_name = "List::pop"]
    #[returns(replaces(l), nullable)]
    fn list_rest(l: *mut list) -> *mut list;
    fn list_first(l: &list) -> c_int;
    #[rust_name = "live_cells"]
    safe fn list_live() -> c_int;

    #[returns(same_as(l))]
    fn list_touch(l: &mut list, lie: c_int) -> *mut list;
    #[fails(null)]
    #[returns(same_as(l))]
    fn list_look(l: &list, lie: c_int) -> *const list;
    #[rust_name = "List::adopt"]
    #[returns(same_as(l))]
    fn list_adopt(#[consumed] l: *mut list, refuse: c_int) -> *mut list;
    #[link_name = "list_adopt"]
    #[rust_name = "List::try_adopt"]
    #[fails(null)]
    #[returns(same_as(l))]
    fn list_try_adopt(#[consumed(on = success)] l: *mut list, refuse: c_int) -> *mut list;

    #[returns(borrowed(exclusive, from = l), nullable)]
    fn list_next(l: &mut list) -> *mut list;
    fn list_value<'l>(l: &'l list) -> &'l c_int;
    fn list_value_mut<'l>(l: &'l mut list) -> &'l mut c_int;
    #[link_name = "list_value"]
    #[rust_name = "List::copied_value"]
    #[returns(copied)]
    fn list_value_copied(l: &list) -> *const c_int;
    #[returns(status)]
    fn list_status(l: &mut list) -> i32;
    #[unchecked]
    unsafe fn list_unknown(l: &mut list) -> *mut c_void;
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = house_free)]
    #[thread(send, sync)]
    type house;
    #[rust_name = "house::new"]
    #[returns(owned)]
    fn house_new(rooms: c_int) -> *mut house;
    fn house_free(h: *mut house);
    #[rust_name = "house::rooms"]
    fn house_rooms(h: &house) -> c_int;

    #[owned_by_c(free = room_free)]
    type room<'h>;
    #[rust_name = "room::new"]
    #[returns(owned)]
    fn room_new<'h>(inside: &'h house, number: c_int) -> *mut room<'h>;
    fn room_free(r: *mut room<'_>);
    #[rust_name = "room::house"]
    fn room_house<'h>(r: &room<'h>) -> &'h house;
    #[rust_name = "room::next"]
    #[returns(owned, nullable)]
    fn room_next<'h>(r: &room<'h>) -> *mut room<'h>;
    #[rust_name = "room::number"]
    fn room_number(r: &room<'_>) -> c_int;

    #[returns(borrowed(forever))]
    fn house_palace() -> *mut house;
    fn answer() -> &'static c_int;
}

fn a_list(values: &[c_int]) -> Owned<List> {
    let mut list = List::start(values[0]);
    for value in &values[1..] {
        List::push(&mut list, *value);
    }
    list
}

#[test]
fn the_result_takes_the_place_of_the_argument() {
    let mut list = None;
    List::append(&mut list, 1).expect("it works");
    List::append(&mut list, 2).expect("it works");
    assert_eq!((list.as_ref().map(|list| list.first()), live_cells()), (Some(2), 2));
    let error = List::append(&mut list, 99).expect_err("it fails");
    assert_eq!((error.cause(), list.as_ref().map(|list| list.first())), (Cause::Null, Some(2)));
    List::pop(&mut list);
    assert_eq!(list.as_ref().map(|list| list.first()), Some(1));
    List::pop(&mut list);
    List::pop(&mut list);
    assert!(list.is_none());
    assert_eq!(live_cells(), 0);
}

#[test]
fn the_argument_keeps_its_place_if_c_breaks_its_word() {
    let mut list = a_list(&[1]);
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| List::push(&mut list, 99)));
    assert!(result.is_err());
    assert_eq!((list.first(), live_cells()), (1, 1));
}

#[test]
fn the_argument_itself_comes_back() {
    let mut list = a_list(&[1]);
    let same: &mut List = list.touch(0);
    assert_eq!(same.touch(0).first(), 3);
    assert_eq!(list.look(0).expect("it does not fail").first(), 3);
    let list: Owned<List> = List::adopt(list, 0);
    assert_eq!((list.first(), live_cells()), (103, 1));
    let list = List::try_adopt(list, 0).expect("it works");
    let list = List::try_adopt(list, 1).expect_err("it refuses").value();
    assert_eq!((list.first(), live_cells()), (303, 1));
}

#[test]
fn another_address_than_that_of_the_argument_is_noticed() {
    let mut list = a_list(&[1]);
    let error: Error = list.look(2).map(|_| ()).expect_err("it lies");
    assert_eq!(error.cause(), Cause::Address { parameter: "l" });
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| list.touch(1).first()));
    assert!(result.is_err());
}

#[test]
fn references_into_an_argument_live_as_long_as_it_is_lent() {
    let mut list = a_list(&[1, 2]);
    *list.value_mut() += 10;
    assert_eq!((*list.value(), list.copied_value()), (12, 12));
    let next = list.next().expect("there is one");
    *next.value_mut() = 5;
    assert!(next.next().is_none());
    list.status();
    assert_eq!(list.first(), 0);
    // SAFETY: the result is not used.
    let unknown: *mut c_void = unsafe { list.unknown() };
    assert_eq!(unknown.cast(), Owned::as_ptr(&list));
}

#[test]
fn a_grandparent_outlives_the_child() {
    let house = house::new(3);
    let number = {
        let first = room::new(&house, 2);
        let second = first.next().expect("there are three");
        drop(first);
        assert!(second.next().is_none());
        let outside: &house = second.house();
        drop(second);
        outside.rooms()
    };
    assert_eq!(number, 3);
}

#[test]
fn what_lives_forever_is_static() {
    let palace: &'static house = house_palace();
    assert_eq!(std::thread::spawn(move || palace.rooms()).join().expect("no panic"), 1000);
    assert_eq!(answer(), &42);
}

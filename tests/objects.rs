//! Arrays of objects that C has, and lends.

use core::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Owned, Pointers, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = crowd_member_free)]
    #[rust_name = "Member"]
    #[thread(send, sync)]
    pub type crowd_member;
    fn crowd_member_free(member: *mut crowd_member);
    #[rust_name = "Member::value"]
    fn crowd_member_value(member: &crowd_member) -> c_int;
    safe fn crowd_alive() -> c_int;

    #[owned_by_c(free = crowd_free)]
    #[rust_name = "Crowd"]
    pub type crowd;
    fn crowd_free(crowd: *mut crowd);
    #[returns(owned)]
    fn crowd_new(count: c_int) -> *mut crowd;
    fn crowd_count(crowd: &crowd) -> c_int;

    #[returns(borrowed(from = crowd), buffer(len = nul, each = borrowed))]
    #[rust_name = "Crowd::all"]
    fn crowd_all(crowd: &crowd) -> *const *mut crowd_member;
    #[link_name = "crowd_all"]
    #[returns(borrowed(from = crowd), buffer(len = crowd_count(crowd), each = borrowed(shared)))]
    #[rust_name = "Crowd::asked"]
    fn crowd_asked(crowd: &crowd) -> *const *mut crowd_member;
    #[returns(borrowed(from = crowd), buffer(len = *count, each = borrowed))]
    #[rust_name = "Crowd::counted"]
    fn crowd_counted(crowd: &crowd, how: c_int, count: *mut c_int) -> *mut *mut crowd_member;
    #[link_name = "crowd_counted"]
    #[returns(borrowed(from = crowd), buffer(len = *count, each = borrowed), nullable)]
    #[rust_name = "Crowd::perhaps"]
    fn crowd_perhaps(crowd: &crowd, how: c_int, count: *mut c_int) -> *mut *mut crowd_member;
    #[rust_name = "Crowd::list"]
    fn crowd_list(
        crowd: &crowd,
        how: c_int,
        #[out(borrowed(from = crowd), buffer(len = return, each = borrowed))] members: *mut *const *mut crowd_member,
    ) -> c_int;
    #[link_name = "crowd_list"]
    #[fails(negative)]
    #[rust_name = "Crowd::try_list"]
    fn crowd_try_list(
        crowd: &crowd,
        how: c_int,
        #[out(borrowed(from = crowd), buffer(len = return, each = borrowed))] members: *mut *const *mut crowd_member,
    ) -> c_int;
    #[returns(borrowed(forever), buffer(len = nul, each = borrowed))]
    safe fn crowd_founders() -> *mut *mut crowd_member;
}

fn values(members: Pointers<'_, Member>) -> Vec<c_int> {
    members.iter().map(Member::value).collect()
}

fn panics<T>(call: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(call)).is_err()
}

#[test]
fn an_array_of_objects_is_lent_up_to_its_null() {
    let crowd = crowd_new(3);
    let all = crowd.all();
    assert_eq!(values(all), [0, 10, 20]);
    assert_eq!(all.get(1).map(Member::value), Some(10));
    assert!(all.get(3).is_none());
    assert!(crowd_new(0).all().is_empty());
}

#[test]
fn its_length_is_what_c_says() {
    let crowd = crowd_new(3);
    assert_eq!(values(crowd.asked()), [0, 10, 20]);
    assert_eq!(values(crowd.counted(0)), [0, 10, 20]);
    assert_eq!(values(crowd.list(0)), [0, 10, 20]);
    assert_eq!(values(crowd.try_list(0).expect("there are some")), [0, 10, 20]);
    assert_eq!(values(crowd.perhaps(0).expect("there are some")), [0, 10, 20]);
}

#[test]
fn nothing_and_no_length_is_an_empty_array() {
    let crowd = crowd_new(3);
    assert!(crowd.counted(4).is_empty());
    assert!(crowd.list(4).is_empty());
    assert!(crowd.perhaps(4).is_none());
    assert!(crowd.perhaps(1).is_none());
}

#[test]
fn what_breaks_the_promise_is_never_lent() {
    let crowd = crowd_new(3);
    for how in 1..=3 {
        assert!(panics(|| crowd.counted(how)), "{how}");
        assert!(panics(|| crowd.list(how)), "{how}");
        assert!(crowd.try_list(how).is_err(), "{how}");
    }
    assert!(panics(|| crowd.perhaps(2)));
    assert!(panics(|| crowd.perhaps(3)));
}

#[test]
fn what_lives_forever_is_lent_forever_and_to_every_thread() {
    let founders: Pointers<'static, Member> = crowd_founders();
    let sum: c_int = std::thread::spawn(move || values(founders).iter().sum()).join().expect("it adds");
    assert_eq!(sum, 3);
}

#[test]
fn what_is_lent_is_freed_by_its_lender_alone() {
    let before = crowd_alive();
    let crowd: Owned<Crowd> = crowd_new(4);
    assert_eq!(crowd.all().len(), 4);
    assert_eq!(crowd_alive() - before, 4);
    drop(crowd);
    assert_eq!(crowd_alive(), before);
}

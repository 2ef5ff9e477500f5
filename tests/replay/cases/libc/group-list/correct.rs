//! RUSTSEC-2021-0119, RUSTSEC-2025-0040: the number C gave back was taken for the room there is, or the room for the number.
//!
//! Made to fail: with `written = room` for `written = return` the result is the number beside five groups, two of which C never wrote,
//! and the second test does not compile.

#[path = "contract.rs"]
mod contract;

use core::mem::MaybeUninit;

use contract::{group_list, groups};

#[test]
fn the_room_is_what_there_is_and_the_list_what_was_written() {
    let mut room = [MaybeUninit::new(0xdead_beef); 2];
    let [ref mut first, ref mut canary] = room;
    let error = group_list(c"u", 7, core::slice::from_mut(first)).expect_err("there are three");
    assert_eq!(error.function(), "replay_getgrouplist");
    // SAFETY:
    // - it was initialised above
    assert_eq!(unsafe { canary.assume_init() }, 0xdead_beef, "C has not gone past the end");

    let mut room = Vec::with_capacity(1);
    let groups = loop {
        match group_list(c"u", 7, room.spare_capacity_mut()) {
            Ok(groups) => break groups.to_vec(),
            Err(_) => room.reserve(2 * room.capacity()),
        }
    };
    assert_eq!(groups, [7, 8, 9]);
}

#[test]
fn the_number_is_what_c_says() {
    let mut room = [MaybeUninit::uninit(); 5];
    assert_eq!(groups(&mut room).expect("they fit"), [7, 8, 9]);
}

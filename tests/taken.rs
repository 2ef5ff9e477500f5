//! Fields of structs that are taken out, or copied: who frees what, and what is left behind.

use core::ffi::{c_char, c_int, c_void};
use std::ffi::CString;

use ffi_contract::{Owned, OwnedBox, OwnedBuffer, OwnedCStr, OwnedTexts, contract};

/// An answer whose parts anybody may take.
#[contract]
#[repr(C)]
#[rust_name = "Reply"]
pub struct taken_reply {
    /// What it says.
    #[cstr]
    #[owned(free = taken_memory_free)]
    text: *mut c_char,
    #[buffer(len = count)]
    #[owned(free = taken_memory_free)]
    numbers: *mut i32,
    count: u16,
    #[buffer(len = nul, each = cstr)]
    #[owned(free = taken_names_free)]
    names: *mut *mut c_char,
    #[owned]
    seal: *mut Seal,
    #[owned(free = taken_seal_break)]
    #[nullable]
    stamp: *const Seal,
    #[owned(free = taken_memory_free)]
    level: *mut i32,
    #[buffer]
    #[owned(free = taken_memory_free)]
    id: *mut [u8; 4],
    #[cstr]
    #[copied]
    line: *mut c_char,
    #[buffer(len = digit_count)]
    #[copied]
    digits: *mut i32,
    digit_count: c_int,
    #[buffer(len = nul, each = cstr)]
    #[copied]
    words: [*const c_char; 2],
    #[cstr]
    #[copied]
    place: [c_char; 8],
}

#[contract(strip = ["taken_reply_", "taken_seal_"])]
unsafe extern "C" {
    #[declared]
    type taken_reply = self::Reply;

    #[owned_by_c(free = taken_seal_free)]
    #[rust_name = "Seal"]
    pub type taken_seal;
    fn taken_seal_free(seal: *mut taken_seal);
    fn taken_seal_break(#[consumed(free = taken_seal_break)] seal: *mut taken_seal);
    fn taken_seal_number(seal: &taken_seal) -> c_int;

    #[returns(owned(free = taken_reply_free))]
    #[rust_name = "reply"]
    fn taken_reply_new(#[cstr] text: *const c_char, is_bare: c_int) -> *mut taken_reply;
    #[returns(owned(free = taken_shell_free))]
    #[rust_name = "shell"]
    #[link_name = "taken_reply_new"]
    fn taken_shell_new(#[cstr] text: *const c_char, is_bare: c_int) -> *mut taken_reply;
    fn taken_reply_free(reply: *mut taken_reply);
    fn taken_shell_free(reply: *mut taken_reply);
    #[rust_name = "taken_reply::renew"]
    fn taken_reply_next(reply: &mut taken_reply);

    // Named by the struct alone: each says itself that it frees.
    fn taken_memory_free(#[consumed(free = taken_memory_free)] memory: *mut c_void);
    fn taken_names_free(
        #[consumed(free = taken_names_free)]
        #[buffer(len = nul, each = cstr)]
        names: *mut *mut c_char,
    );

    #[rust_name = "alive"]
    safe fn taken_alive() -> c_int;
    #[rust_name = "broken"]
    safe fn taken_broken() -> c_int;
}

#[test]
fn what_is_not_taken_is_freed_with_the_struct() {
    let reply = reply(c"yes", 0);
    assert_eq!((reply.text(), reply.numbers()), (Some(c"yes"), Some(&[7, 8, 9][..])));
    assert_eq!(reply.names().expect("two").iter().collect::<Vec<_>>(), [c"Ada", c"Bob"]);
    assert_eq!(reply.seal().map(Seal::number), Some(4));
    assert_eq!(reply.stamp().map(Seal::number), Some(5));
    assert_eq!((reply.level(), reply.id()), (Some(&40), Some(&[1, 2, 3, 4])));
    assert!(alive() > 0);
    drop(reply);
    assert_eq!(alive(), 0);
}

#[test]
fn what_is_taken_outlives_the_struct() {
    let mut reply = reply(c"yes", 0);
    let text: OwnedCStr<taken_memory_free> = reply.take_text().expect("it says something");
    let numbers: OwnedBuffer<i32, taken_memory_free> = reply.take_numbers().expect("three");
    let names: OwnedTexts<taken_names_free> = reply.take_names().expect("two");
    let seal: Owned<Seal> = reply.take_seal().expect("one");
    let stamp: Owned<Seal, taken_seal_break> = reply.take_stamp().expect("another");
    let level: OwnedBox<i32, taken_memory_free> = reply.take_level().expect("a number");
    let id: OwnedBox<[u8; 4], taken_memory_free> = reply.take_id().expect("four bytes");
    assert_eq!((reply.text(), reply.numbers(), reply.count()), (None, None, 0));
    assert!(reply.names().is_none() && reply.seal().is_none() && reply.stamp().is_none());
    assert!(reply.take_text().is_none() && reply.take_numbers().is_none() && reply.take_names().is_none());
    drop(reply);
    assert_eq!((&*text, &*numbers, *level, *id), (c"yes", &[7, 8, 9][..], 40, [1, 2, 3, 4]));
    assert_eq!(*names, [c"Ada", c"Bob"]);
    assert_eq!((seal.number(), stamp.number()), (4, 5));
    let before = broken();
    drop((text, numbers, names, seal, stamp, level, id));
    assert_eq!((alive(), broken() - before), (0, 5));
}

#[test]
fn what_the_free_function_of_the_struct_leaves_alone_is_freed_once_it_is_taken() {
    let mut reply = shell(c"yes", 1);
    let text = reply.take_text();
    drop(reply);
    assert_eq!(text.as_deref(), Some(c"yes"));
    drop(text);
    assert_eq!(alive(), 0);
}

#[test]
fn what_is_not_there_is_not_taken() {
    let mut reply = reply(c"", 1);
    assert_eq!(reply.text(), Some(c""));
    assert!(reply.take_numbers().is_none() && reply.take_names().is_none() && reply.take_seal().is_none());
    assert!(reply.take_level().is_none() && reply.take_id().is_none() && reply.take_stamp().is_none());
}

#[test]
fn what_is_copied_stays_as_it_was() {
    let mut reply = reply(c"yes", 1);
    let (line, digits, words, place): (CString, Vec<i32>, Vec<CString>, CString) =
        (reply.line(), reply.digits(), reply.words(), reply.place());
    reply.renew();
    assert_eq!((line.as_c_str(), digits, place.as_c_str()), (c"first", vec![1, 1, 1], c"here"));
    assert_eq!(words, [c"first".to_owned(), c"word".to_owned()]);
    assert_eq!(
        (reply.line().as_c_str(), reply.digits(), reply.place().as_c_str()),
        (c"second", vec![2, 1, 1], c"there")
    );
}

//! Calls everything in `bindings`, and checks what comes back.

use ::core::assert_eq;
use ::core::clone::Clone;
use ::core::iter::Iterator;
use ::core::mem::{MaybeUninit, drop};
use ::core::option::Option::{None, Some};
use ::core::result::Result::{Err, Ok};

use super::bindings::{
    Color, Copied, Cursor, Hose, Item, List, Meter, Pump, Store, advance, append, banner, color, copied_bytes,
    count_numbers, count_texts, count_to_null, datum_sum, double, each, fill, find, hy_meter_about, hy_meter_forget,
    hy_meter_larger, length, pack, put_byte, raw, repeat, seen_bytes, set_meter, static_words, sum, sum_of_pumps,
    sum_or_panic, sum_raw, take_byte, total, version, words,
};

/// Runs all of it.
pub fn run() {
    objects();
    lists();
    memory();
    structs();
    exports();
}

fn objects() {
    let mut fresh = Item::new(3);
    fresh.set_weight(4);
    let item = fresh.share();
    let rejected = Store::open(c"", 1).expect_err("it has no name");
    let failure = rejected.error();
    assert_eq!((failure.error.code(), failure.detailed), (Some(3), true));
    let mut store = Store::open(c"shop", 1).expect("it has one");
    assert_eq!((store.name(), store.note()), (c"shop", None));
    store.set_note(Some(repeat(c"open"))).expect("it is taken");
    assert_eq!(store.note(), Some(c"open"));
    assert_eq!((store.step(4).expect("on"), store.step(6).expect("at the end")), (Some(4), None));

    let rejected = store.put(item.try_clone().ok(), 1).expect_err("it refuses");
    assert_eq!((rejected.as_error().detailed, rejected.value().map(|back| back.weight())), (true, Some(4)));
    store.put(Some(Item::new(5).share()), 0).expect("it is taken");
    assert_eq!(store.item().map(Item::weight), Some(5));
    store.share(&item);
    assert_eq!(store.item_owned().expect("it is there").weight(), 4);

    *store.cells_mut().last_mut().expect("there are four") = 9;
    assert_eq!(store.cells(), [1, 0, 0, 9]);
    let pair = store.pair();
    assert_eq!((pair.first, pair.second), (1, 10));
    assert_eq!(store.part().expect("it works"), (c"shop", 10));

    let mut cursor = Cursor::new(&store);
    assert_eq!(cursor.advance(), Some(1));
    assert_eq!(cursor.store().name(), c"shop");
    cursor.set_tag(7_u32).expect("it does not refuse");
    assert_eq!((cursor.tag::<u32>(), cursor.tag::<i32>()), (Some(&7), None));
    assert_eq!(cursor.swallow(::core::default::Default::default()), 1);
    Cursor::annotate(&mut cursor, ::core::option::Option::Some(c"kept"));
    assert_eq!(cursor.note_length(), 4);
    cursor.rewind();
    assert_eq!(::core::iter::from_fn(|| cursor.advance()).count(), 4);
    drop(cursor);
    drop(store.close());

    let copied = Copied::new(6);
    let other = copied.clone();
    assert_eq!((copied.size(None), copied.size(Some(&*other))), (6, 12));
}

fn lists() {
    let mut list = Some(List::start(1));
    List::push(&mut list, 2);
    let mut list = list.expect("it is not empty");
    assert_eq!(list.touch().first(), 3);
    assert_eq!(list.rest().map(|rest| rest.first()), Some(1));
}

fn memory() {
    assert_eq!(sum(Some(&[1, 2, 3])).expect("not negative"), 6);
    assert_eq!((sum(None).expect("not negative"), sum_or_panic(&[])), (0, 0));
    let mut numbers = [1, 2];
    double(&mut numbers);
    assert_eq!(numbers, [2, 4]);
    let mut space = [MaybeUninit::uninit(); 3];
    assert_eq!(fill(&mut space).expect("there is room"), b"xxx");
    assert_eq!(fill(&mut []).expect_err("there is none").error.errno(), Some(22));
    let mut space = [MaybeUninit::uninit(); 3];
    assert_eq!(pack(&mut space).expect("there is room"), [1, 2]);
    assert_eq!(find(c"haystack", 115), Some(c"stack"));
    assert_eq!(length(Some(c"four")).expect("it is positive"), 4);
    assert_eq!(length(None).expect_err("it is not").error.code(), Some(-1));
    assert_eq!((color(Color::Green), version()), (2, 7));
    let mut at = 4;
    advance(&mut at);
    assert_eq!(at, 5);
    let mut text = None;
    append(&mut text, c"one").expect("it works");
    append(&mut text, c"two").expect("it works");
    assert_eq!(text.as_deref(), Some(c"onetwo"));
    assert_eq!(banner(), c"hygiene");
    assert_eq!(seen_bytes(c"abc").expect("it has three"), Some(&b"abc"[..]));
    assert_eq!(copied_bytes(c"abc"), b"abc");
    assert_eq!((count_texts(&[c"a", c"b"]), count_to_null(Some(&[c"a", c"b"])), count_to_null(None)), (2, 2, -1));
    assert!(sum_of_pumps(&[]).is_err());
    let mut rest: &[u8] = b"ab";
    assert_eq!((take_byte(&mut rest).expect("it is there"), rest), (97, &b"b"[..]));
    let mut room: &mut [u8] = &mut [0; 2];
    put_byte(&mut room, 1);
    assert_eq!(room.len(), 1);
    assert_eq!(*words(), [c"to", c"be"]);
    assert_eq!(static_words(), [c"to", c"be"]);
    let mut visited = 0;
    let sum = each(3, |name, number| {
        assert_eq!(name, c"name");
        visited += 1;
        number
    });
    assert_eq!((sum, visited, count_numbers(3, |number| number)), (3, 3, 3));
    // SAFETY: two numbers follow.
    assert_eq!(unsafe { total(2, 3, 4) }, 7);
    // SAFETY: a pointer to two bytes.
    assert_eq!(unsafe { sum_raw([1, 2].as_ptr(), 2) }, 3);
    // SAFETY: it takes nothing.
    assert_eq!(unsafe { raw::hy_version() }, 7);
}

fn structs() {
    let store = Store::open(c"parcels", 1).expect("it has a name");
    let parcel = store.parcel();
    assert_eq!((parcel.count(), parcel.weights(), parcel.id()), (2, Some(&[3, 4][..]), &[9, 9, 9, 9]));
    assert_eq!(parcel.letters().iter().nth(1), Some(c"two"));
    assert_eq!(parcel.stamps().len(), 2);
    assert_eq!((parcel.first().time(), parcel.own().time(), parcel.last().place()), (1, 2, c"here"));
    // SAFETY: it is not called.
    assert!(unsafe { parcel.r#fn() }.is_none());
    assert_eq!(parcel.iter().count(), 2);
    assert_eq!(store.iter().last(), Some(0));
    let mut pump = Pump::new().expect("it works");
    let mut space = [MaybeUninit::uninit(); 3];
    let (left, used, filled) = pump.run(b"ab", &mut space).expect("there is room");
    assert_eq!((left, used, &*filled), (0, 2, &b"ab"[..]));
    assert_eq!(pump.run(b"ab", &mut []).expect("it is not negative").1, 0);
    pump.close().expect("nothing is left");
    let (_, hose) = Hose::new();
    drop(hose);
    assert_eq!(datum_sum(&[1, 2]), 3);
}

fn exports() {
    let mut meter = Meter { value: 1 };
    assert_eq!(set_meter(&mut meter, &[4], None), Ok(1));
    assert_eq!(set_meter(&mut meter, &[], None), Err(3));
    assert_eq!(hy_meter_larger(&meter, None).value, 4);
    assert_eq!(hy_meter_about(), c"length");
    hy_meter_forget(None);
}

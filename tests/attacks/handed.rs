//! What C owns: values that use C while they are ended, that lie about their type, and that end on another thread.
#![forbid(unsafe_code)]

use std::cell::Cell;
use std::ffi::CString;
use std::sync::Arc;

use ffi_contract::Owned;

use crate::trays::Tray;

fn put(tray: &mut Tray, value: impl Send + 'static) {
    tray.put_or_leave(0, value).expect("it does not refuse");
}

/// Owns a tray that owns a tray: each is freed while the outer one is.
#[test]
fn a_value_frees_objects_of_c_while_c_ends_it() {
    let count = Arc::new(());
    let mut outer = Tray::new();
    for _ in 0..20 {
        let mut next = Tray::new();
        put(&mut next, (outer, Arc::clone(&count)));
        outer = next;
    }
    assert_eq!(Arc::strong_count(&count), 21);
    assert!(outer.value::<(Owned<Tray>, Arc<()>)>().is_some());
    drop(outer);
    assert_eq!(Arc::strong_count(&count), 1);
}

/// Asks for a type of the same size, for a wrapper of the type, and for an array of it.
#[test]
fn a_value_is_no_other_type_of_the_same_bytes() {
    #[derive(Debug, PartialEq)]
    #[repr(transparent)]
    struct Wrapper(&'static str);
    let mut tray = Tray::new();
    put(&mut tray, "text");
    assert_eq!(tray.value::<(usize, usize)>(), None);
    assert_eq!(tray.value::<Wrapper>(), None);
    assert_eq!(tray.value::<[&'static str; 1]>(), None);
    assert_eq!(tray.value::<&'static str>(), Some(&"text"));
}

/// Lets two trays change places while one lends what it owns: the views are what changes places, and they are empty.
#[test]
fn values_go_with_their_tray() {
    let (mut one, mut other) = (Tray::new(), Tray::new());
    put(&mut one, 1_u8);
    put(&mut other, 2_u8);
    std::mem::swap::<Tray>(&mut one, &mut other);
    assert_eq!((one.value::<u8>(), other.value::<u8>()), (Some(&1), Some(&2)));
    std::mem::swap(&mut one, &mut other);
    assert_eq!((one.value::<u8>(), other.value::<u8>()), (Some(&2), Some(&1)));
}

/// Changes a value through its `Cell` while it is lent: nobody else can have it.
#[test]
fn a_value_with_a_cell_stays_with_one_thread_at_a_time() {
    let mut tray = Tray::new();
    put(&mut tray, Cell::new(1));
    let found = tray.value::<Cell<i32>>().expect("it is one");
    found.set(found.get() + 1);
    let tray = std::thread::spawn(move || {
        tray.value::<Cell<i32>>().expect("it is one").set(40);
        tray
    });
    assert_eq!(tray.join().ok().as_ref().and_then(|tray| tray.value::<Cell<i32>>()).map(Cell::get), Some(40));
}

/// Is refused again and again: each time it is dropped, and C has nothing of it.
#[test]
fn a_value_that_c_leaves_alone_is_gone_once() {
    let count = Arc::new(());
    let mut tray = Tray::new();
    for _ in 0..3 {
        assert!(tray.put_or_leave(1, Arc::clone(&count)).is_err());
        assert_eq!(Arc::strong_count(&count), 1);
    }
    assert_eq!(tray.value::<Arc<()>>(), None);
}

/// Hands over text that C shortens: it is freed as large as it was.
#[test]
fn text_may_be_changed_by_its_new_owner() {
    let mut tray = Tray::new();
    for text in [c"a", c"some text that is longer than the other one"] {
        tray.write(CString::from(text));
        assert!(tray.sum() > 0);
    }
}

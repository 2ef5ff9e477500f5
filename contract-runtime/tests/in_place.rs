//! The laws of structs that the caller allocates: cleared once, never before they are filled, and where they were filled.

use std::cell::Cell;
use std::mem::{self, MaybeUninit};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;

use contract_runtime::private::in_place::{InlineSlot, Slot, cleared};
use contract_runtime::{
    CallerAllocated, Exclusive, ForeignType, Gone, InPlace, Inline, KeptList, Movable, Opaque, Release, Stays,
};

thread_local! {
    static CLEARED: Cell<usize> = const { Cell::new(0) };
}

fn count() -> usize {
    CLEARED.get()
}

/// What the library has in the caller's memory.
#[repr(C, align(32))]
struct GaugeStruct {
    this: *const GaugeStruct,
    value: i32,
}

#[repr(C)]
struct Gauge(Opaque);
#[repr(C)]
struct Token(Opaque);
enum Clear {}

// SAFETY: a view, made of `Opaque` only.
unsafe impl ForeignType for Gauge {
    type Free = Clear;
    type Kept = KeptList<'static, Stays>;
    const NAME: &'static str = "gauge";
}
// SAFETY: as above.
unsafe impl ForeignType for Token {
    type Free = Clear;
    type Kept = ();
    const NAME: &'static str = "token";
}
// SAFETY: not counted.
unsafe impl Exclusive for Gauge {}
// SAFETY: not counted.
unsafe impl Exclusive for Token {}
// SAFETY: the struct of the library, which `Clear` clears.
unsafe impl CallerAllocated for Gauge {
    type Storage = GaugeStruct;
    fn initial() -> MaybeUninit<GaugeStruct> {
        MaybeUninit::zeroed()
    }
}
// SAFETY: an integer, which `Clear` clears.
unsafe impl CallerAllocated for Token {
    type Storage = i32;
    fn initial() -> MaybeUninit<i32> {
        MaybeUninit::new(100)
    }
}
// SAFETY: an integer.
unsafe impl Movable for Token {}

// SAFETY: refuses a value below 0, and touches nothing afterwards.
unsafe impl Release<Gauge> for Clear {
    unsafe fn release(object: NonNull<Gauge>) -> Gone {
        let object = object.cast::<GaugeStruct>();
        // SAFETY: live, by the caller.
        let gauge = unsafe { object.as_ref() };
        assert!(std::ptr::eq(gauge.this, object.as_ptr()), "it is where it was filled");
        if gauge.value < 0 {
            return Gone::No;
        }
        CLEARED.set(CLEARED.get() + 1);
        Gone::Yes
    }
}
// SAFETY: nothing is left of it.
unsafe impl Release<Token> for Clear {
    unsafe fn release(_object: NonNull<Token>) -> Gone {
        CLEARED.set(CLEARED.get() + 1);
        Gone::Yes
    }
}

/// `int gauge_init(gauge *, int)`
fn fill(gauge: *mut Gauge, value: i32) {
    let gauge = gauge.cast::<GaugeStruct>();
    // SAFETY: live, in a slot.
    unsafe { gauge.write(GaugeStruct { this: gauge, value }) };
}

fn gauge(value: i32) -> InPlace<Gauge> {
    let slot = Slot::<Gauge>::new();
    fill(slot.as_ptr(), value);
    // SAFETY: filled.
    unsafe { slot.filled() }
}

fn token() -> Inline<Token> {
    let slot = InlineSlot::<Token>::new();
    // SAFETY: live, initialised by `initial`.
    unsafe { *slot.as_ptr().cast::<i32>() += 1 };
    // SAFETY: filled.
    unsafe { slot.filled() }
}

fn value(gauge: &InPlace<Gauge>) -> i32 {
    // SAFETY: live.
    unsafe { (*InPlace::as_ptr(gauge).cast::<GaugeStruct>()).value }
}

#[test]
fn a_slot_that_was_not_filled_is_not_cleared() {
    drop(Slot::<Gauge>::new());
    drop(InlineSlot::<Token>::new());
    let caught = catch_unwind(AssertUnwindSafe(|| {
        let slot = Slot::<Gauge>::new();
        fill(slot.as_ptr(), 1);
        std::panic::resume_unwind(Box::new(()));
    }));
    assert!(caught.is_err());
    assert_eq!(count(), 0);
}

#[test]
fn a_struct_is_cleared_once_and_where_it_was_filled() {
    let mut one = gauge(1);
    let mut other = Box::new(gauge(2));
    mem::swap(&mut one, &mut other);
    mem::swap::<Gauge>(&mut one, &mut other);
    assert_eq!((value(&one), value(&other)), (2, 1));
    assert_eq!(InPlace::as_ptr(&one).addr() % align_of::<GaugeStruct>(), 0);
    drop((one, other));
    assert_eq!(count(), 2);
}

#[test]
fn a_struct_that_is_not_cleared_keeps_its_memory_and_what_it_keeps() {
    let gauge = gauge(-1);
    let address = InPlace::as_ptr(&gauge);
    drop(gauge);
    assert_eq!(count(), 0);
    // SAFETY: it refused, and so its memory was not given back.
    assert_eq!(unsafe { (*address.cast::<GaugeStruct>()).value }, -1);
    // SAFETY: the memory came from a box of this type, and nobody else has it.
    drop(unsafe { Box::from_raw(address.cast::<MaybeUninit<GaugeStruct>>()) });
}

#[test]
fn a_struct_that_was_cleared_by_name_is_not_cleared_again() {
    let gauge = mem::ManuallyDrop::new(gauge(1));
    // SAFETY: as if it were.
    unsafe { cleared(gauge) };
    let token = mem::ManuallyDrop::new(token());
    // SAFETY: as if it were.
    unsafe { cleared(token) };
    assert_eq!(count(), 0);
}

#[test]
fn a_struct_that_may_move_is_in_its_owner() {
    let token = token();
    let moved = Box::new(token);
    // SAFETY: live, and an integer.
    assert_eq!(unsafe { *Inline::as_ptr(&moved).cast::<i32>() }, 101);
    drop(moved);
    assert_eq!(count(), 1);
}

#[test]
fn owners_are_no_larger_than_they_must_be() {
    assert_eq!(size_of::<InPlace<Token>>(), size_of::<usize>());
    assert_eq!(size_of::<Option<InPlace<Token>>>(), size_of::<usize>());
    assert_eq!(size_of::<InPlace<Gauge>>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Inline<Token>>(), size_of::<i32>());
}

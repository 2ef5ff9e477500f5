//! The laws of values that C owns: ended once, by their own function, and read as what they are.

use std::ffi::CString;
use std::mem::ManuallyDrop;
use std::sync::Arc;

use contract_runtime::private::handed::{Given, bytes, find, text, value};

/// As C ends it.
fn end(given: ManuallyDrop<Given>) {
    // SAFETY: given with this function, and not used again.
    unsafe { (given.destroy())(given.address()) }
}

#[test]
fn a_value_is_dropped_by_the_function_that_goes_with_it() {
    let shared = Arc::new(());
    let given = ManuallyDrop::new(value(Arc::clone(&shared)));
    assert_eq!(Arc::strong_count(&shared), 2);
    end(given);
    assert_eq!(Arc::strong_count(&shared), 1);
}

#[test]
fn a_value_that_does_not_reach_c_is_dropped() {
    let shared = Arc::new(());
    drop(value(Arc::clone(&shared)));
    assert_eq!(Arc::strong_count(&shared), 1);
}

#[test]
fn a_value_is_found_as_what_it_is_and_as_nothing_else() {
    let given = value(7_u64);
    // SAFETY: not destroyed before the end of this function.
    let right = unsafe { find::<u64>(given.address()) };
    // SAFETY: as above.
    let wrong = unsafe { find::<i64>(given.address()) };
    assert_eq!((right, wrong), (Some(&7), None));
    // SAFETY: null is allowed.
    assert_eq!(unsafe { find::<u64>(std::ptr::null()) }, None);
}

#[test]
fn values_of_any_size_and_alignment_are_found() {
    #[repr(align(64))]
    struct Wide([u8; 100]);
    let (wide, nothing) = (value(Wide([3; 100])), value(()));
    // SAFETY: not destroyed before the end of this function.
    let found = unsafe { find::<Wide>(wide.address()) };
    assert_eq!(found.map(|wide| wide.0[99]), Some(3));
    // SAFETY: as above.
    assert_eq!(unsafe { find::<()>(nothing.address()) }, Some(&()));
}

#[test]
fn bytes_of_any_length_and_capacity_are_freed() {
    for len in 0..70_u8 {
        for spare in [0, 1, 5, 100] {
            let mut vector = Vec::with_capacity(usize::from(len) + spare);
            vector.extend((0..len).rev());
            let given = ManuallyDrop::new(bytes(vector));
            assert!(given.bytes().iter().copied().eq((0..len).rev()));
            end(given);
        }
    }
    drop(bytes(vec![1; 1000]));
}

#[test]
fn bytes_with_room_for_a_power_of_two_stay_where_they_are() {
    let mut vector = Vec::with_capacity(64);
    vector.push(1);
    let address = vector.as_ptr();
    assert_eq!(bytes(vector).bytes().as_ptr(), address);
}

#[test]
fn text_has_its_nul() {
    assert_eq!(text(CString::from(c"text")).bytes(), b"text\0");
}

//! Generated code over functions that are written in Rust instead of C, so that Miri sees both sides: run it with
//! `cargo miri test -p ffi-contract-tests --test stand_ins`, also with `MIRIFLAGS=-Zmiri-tree-borrows`.
#![allow(missing_docs)] // the stand-ins have the docs of what they stand in for

use core::ffi::c_int;

use ffi_contract::{Cause, Unique, contract};

#[contract(strip = ["shelf_", "book_", "note_"])]
unsafe extern "C" {
    #[owned_by_c(free = shelf_free)]
    #[rust_name = "Shelf"]
    type shelf;
    #[returns(owned)]
    #[rust_name = "Shelf::new"]
    fn shelf_new(#[buffer(len = n)] items: *const i32, n: usize) -> *mut shelf;
    #[fails(nonzero)]
    #[rust_name = "Shelf::open"]
    fn shelf_open(count: c_int, #[out(owned)] made: *mut *mut shelf) -> c_int;
    #[returns(borrowed(from = s, until = [shelf_push, shelf_free]), buffer(len = *n))]
    fn shelf_items(s: &shelf, #[out] n: *mut usize) -> *const i32;
    #[returns(borrowed(exclusive, from = s), buffer(len = *n))]
    fn shelf_items_mut(s: &mut shelf, #[out] n: *mut usize) -> *mut i32;
    fn shelf_push(s: &mut shelf, item: i32);
    #[returns(replaces(s))]
    #[rust_name = "Shelf::copy_over"]
    fn shelf_copy_over(s: *mut shelf) -> *mut shelf;
    #[returns(same_as(s))]
    fn shelf_touch(s: &mut shelf) -> *mut shelf;
    #[fails(negative)]
    fn shelf_fill(s: &shelf, #[buffer(len = room, uninit, written = return)] items: *mut i32, room: c_int) -> c_int;
    #[fails(nonzero)]
    fn shelf_swallow(s: &mut shelf, #[consumed(on = success)] other: *mut shelf, refuse: c_int) -> c_int;
    fn shelf_free(s: *mut shelf);

    #[owned_by_c(free = book_close)]
    #[rust_name = "Book"]
    type book<'s>;
    #[returns(owned)]
    #[rust_name = "Shelf::book"]
    fn book_new<'s>(shelf: &'s shelf) -> *mut book<'s>;
    fn book_pages(b: &mut book<'_>) -> usize;
    #[returns(borrowed(from = 's))]
    fn book_shelf<'s>(b: &book<'s>) -> *const shelf;
    #[fails(nonzero)]
    fn book_close(#[consumed(on = success)] b: *mut book<'_>) -> c_int;

    #[owned_by_c(free = note_free, up_ref = note_up_ref)]
    #[rust_name = "Note"]
    type note;
    #[returns(owned(unique))]
    #[rust_name = "Note::new"]
    fn note_new(value: c_int) -> *mut note;
    fn note_write(#[unique] n: *mut note, value: c_int);
    fn note_read(n: &note) -> c_int;
    fn note_count(n: &note) -> usize;
    fn note_up_ref(n: *mut note);
    fn note_free(n: *mut note);

    #[rust_name = "swap_numbers"]
    fn shelf_swap_numbers(#[inout] a: *mut i32, b: &mut i32);
}

/// What stands in for C.
// A body is one unsafe block as it is in C; not all need one; references are made where one can see them.
#[allow(clippy::multiple_unsafe_ops_per_block, clippy::needless_borrow, unused_unsafe)]
mod stand_ins {
    use core::ffi::c_int;

    pub(super) struct Shelf(Vec<i32>);
    pub(super) struct Book {
        shelf: *const Shelf,
        open: c_int,
    }
    pub(super) struct Note {
        count: usize,
        value: c_int,
    }

    macro_rules! stand_ins {
        ($(fn $name:ident($($parameter:ident: $ty:ty),*) $(-> $result:ty)? { $($body:tt)* })*) => {
            $(
                // SAFETY: no other function of the program has this name.
                #[unsafe(no_mangle)]
                unsafe extern "C" fn $name($($parameter: $ty),*) $(-> $result)? {
                    // SAFETY: the contract as annotated says what the pointers are, and the tests call it only by that.
                    unsafe { $($body)* }
                }
            )*
        };
    }

    stand_ins! {
        fn shelf_new(items: *const i32, n: usize) -> *mut Shelf {
            Box::into_raw(Box::new(Shelf(core::slice::from_raw_parts(items, n).to_vec())))
        }
        fn shelf_open(count: c_int, made: *mut *mut Shelf) -> c_int {
            if count < 0 {
                return count;
            }
            made.write(Box::into_raw(Box::new(Shelf((0..count).collect()))));
            0
        }
        fn shelf_items(s: *const Shelf, n: *mut usize) -> *const i32 {
            n.write((&(*s).0).len());
            (&(*s).0).as_ptr()
        }
        fn shelf_items_mut(s: *mut Shelf, n: *mut usize) -> *mut i32 {
            n.write((&(*s).0).len());
            (&mut (*s).0).as_mut_ptr()
        }
        fn shelf_push(s: *mut Shelf, item: i32) { (&mut (*s).0).push(item); }
        fn shelf_copy_over(s: *mut Shelf) -> *mut Shelf {
            let copy = Box::new(Shelf((&(*s).0).clone()));
            drop(Box::from_raw(s));
            Box::into_raw(copy)
        }
        fn shelf_touch(s: *mut Shelf) -> *mut Shelf {
            (&mut (*s).0).push(-1);
            s
        }
        fn shelf_fill(s: *const Shelf, items: *mut i32, room: c_int) -> c_int {
            let all = &(*s).0;
            let fits = all.len().min(room as usize);
            core::ptr::copy_nonoverlapping(all.as_ptr(), items, fits);
            fits as c_int
        }
        fn shelf_swallow(s: *mut Shelf, other: *mut Shelf, refuse: c_int) -> c_int {
            if refuse == 0 {
                (&mut (*s).0).extend(Box::from_raw(other).0);
            }
            refuse
        }
        fn shelf_free(s: *mut Shelf) { drop(Box::from_raw(s)); }

        fn book_new(shelf: *const Shelf) -> *mut Book { Box::into_raw(Box::new(Book { shelf, open: 1 })) }
        fn book_pages(b: *mut Book) -> usize {
            (*b).open -= 1;
            (&(*(*b).shelf).0).len()
        }
        fn book_shelf(b: *const Book) -> *const Shelf { (*b).shelf }
        fn book_close(b: *mut Book) -> c_int {
            if (*b).open > 0 {
                return (*b).open;
            }
            drop(Box::from_raw(b));
            0
        }

        fn note_new(value: c_int) -> *mut Note { Box::into_raw(Box::new(Note { count: 1, value })) }
        fn note_write(n: *mut Note, value: c_int) { (*n).value = value; }
        fn note_read(n: *const Note) -> c_int { (*n).value }
        fn note_count(n: *const Note) -> usize { (*n).count }
        fn note_up_ref(n: *mut Note) { (*n).count += 1; }
        fn note_free(n: *mut Note) {
            (*n).count -= 1;
            if (*n).count == 0 {
                drop(Box::from_raw(n));
            }
        }

        fn shelf_swap_numbers(a: *mut i32, b: *mut i32) { core::ptr::swap(a, b); }
    }
}

#[test]
fn an_object_is_lent_written_and_freed() {
    let mut shelf = Shelf::new(&[1, 2, 3]);
    assert_eq!(shelf.items(), [1, 2, 3]);
    shelf.push(4);
    shelf.items_mut()[0] = 10;
    assert_eq!(shelf.items(), [10, 2, 3, 4]);
    shelf.touch().push(5);
    assert_eq!(shelf.items().len(), 6);
    assert_eq!(Shelf::new(&[]).items(), []);
}

#[test]
fn an_owner_is_replaced() {
    let mut shelf = Shelf::new(&[7]);
    Shelf::copy_over(&mut shelf);
    assert_eq!(shelf.items(), [7]);
}

#[test]
fn an_out_parameter_is_an_owner() {
    assert_eq!(Shelf::open(3).expect("it works").items(), [0, 1, 2]);
    assert_eq!(Shelf::open(-2).expect_err("it fails").cause(), Cause::Code(-2));
}

#[test]
fn what_is_refused_comes_back() {
    let mut shelf = Shelf::new(&[1]);
    let back = shelf.swallow(Shelf::new(&[2]), 5).map_err(|rejected| rejected.value()).expect_err("it is refused");
    shelf.swallow(back, 0).map_err(|rejected| rejected.error()).expect("it is taken");
    assert_eq!(shelf.items(), [1, 2]);
}

#[test]
fn an_uninitialized_buffer_is_filled_in_part() {
    let shelf = Shelf::new(&[1, 2]);
    let mut room = [core::mem::MaybeUninit::uninit(); 4];
    let filled = shelf.fill(&mut room).expect("it works");
    filled[0] = 9;
    assert_eq!(filled, [9, 2]);
}

#[test]
fn a_child_reads_its_parent_and_may_refuse_to_close() {
    let shelf = Shelf::new(&[1, 2]);
    let mut book = shelf.book().close().map_err(|rejected| rejected.value()).expect_err("it is open");
    assert_eq!((book.pages(), book.shelf().items().len()), (2, 2));
    book.close().map_err(|rejected| rejected.error()).expect("it is shut");
}

#[test]
fn a_unique_object_is_written_until_it_is_shared() {
    let mut note: Unique<Note> = Note::new(1);
    note.write(2);
    let note = note.share();
    let other = note.clone();
    assert_eq!((other.read(), note.count()), (2, 2));
}

#[test]
fn values_go_in_and_out() {
    let (mut a, mut b) = (1, 2);
    swap_numbers(&mut a, &mut b);
    assert_eq!((a, b), (2, 1));
}

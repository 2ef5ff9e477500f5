//! Objects with one owner, and every way in which C libraries free them.

use core::ffi::{c_int, c_void};
use ffi_contract::{Cause, Owned, Rejected, contract};

#[contract]
unsafe extern "C" {
    /// A box with a number in it.
    #[owned_by_c(free = box_free)]
    #[rust_name = "NumberBox"]
    pub type r#box;

    #[rust_name = "NumberBox::new"]
    #[returns(owned)]
    #[fails(null)]
    fn box_new(value: c_int) -> *mut r#box;
    fn box_free(b: *mut r#box);
    #[rust_name = "live_boxes"]
    safe fn box_live() -> c_int;

    #[rust_name = "NumberBox::get"]
    fn box_get(b: &r#box) -> c_int;
    #[rust_name = "NumberBox::set"]
    #[ends(b)]
    fn box_set(b: &mut r#box, value: c_int);
    #[rust_name = "NumberBox::sum"]
    fn box_sum(a: &r#box, b: Option<&r#box>) -> c_int;
    #[rust_name = "NumberBox::make"]
    #[fails(nonzero)]
    fn box_make(value: c_int, #[out(owned)] out: *mut *mut r#box) -> c_int;

    #[rust_name = "NumberBox::from_cache"]
    #[returns(owned(free = box_return_to_cache))]
    fn box_borrow_from_cache(value: c_int) -> *mut r#box;
    fn box_return_to_cache(b: *mut r#box);
    safe fn box_returned() -> c_int;
}

#[contract(strip = ["frame_"])]
unsafe extern "C" {
    /// Freed by a function that nulls the caller's pointer.
    #[owned_by_c(free = frame_free)]
    #[rust_name = "Frame"]
    pub type frame;

    #[returns(owned)]
    fn frame_alloc() -> *mut frame;
    fn frame_free(f: *mut *mut frame);
    #[rust_name = "live_frames"]
    safe fn frame_live() -> c_int;
}

#[contract(strip = ["blob_"])]
unsafe extern "C" {
    /// Freed with arguments that are always the same.
    #[owned_by_c(free = "blob_free")]
    type blob;

    #[returns(owned)]
    fn blob_new() -> *mut blob;
    fn blob_free(#[null] reserved: *mut c_void, b: *mut blob, #[fixed(FLAGS + 1)] flags: c_int);
    #[rust_name = "live_blobs"]
    safe fn blob_live() -> c_int;
    #[rust_name = "flags_of_last_blob"]
    safe fn blob_flags() -> c_int;
}

const FLAGS: c_int = 41;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = connection_close)]
    type connection;

    #[rust_name = "connection::open"]
    #[returns(owned)]
    fn connection_open() -> *mut connection;
    #[rust_name = "connection::set_busy"]
    fn connection_set_busy(c: &mut connection, busy: c_int);
    #[rust_name = "connection::is_busy"]
    fn connection_is_busy(c: &connection) -> c_int;
    #[fails(nonzero)]
    fn connection_close(#[consumed(on = success)] c: *mut connection) -> c_int;
    safe fn connection_live() -> c_int;
    safe fn connection_forget(count: c_int);

    #[rust_name = "connection::dial"]
    #[returns(owned(free = connection_hang_up))]
    fn connection_dial() -> *mut connection;
    #[fails(negative)]
    #[rust_name = "connection::hang_up"]
    fn connection_hang_up(#[consumed(on = success)] c: *mut *mut connection) -> c_int;
    safe fn connection_dialled() -> c_int;
    safe fn connection_forget_dialled(count: c_int);

    #[owned_by_c(free = stream_close)]
    type stream;

    #[rust_name = "stream::open"]
    #[returns(owned)]
    fn stream_open(full: c_int) -> *mut stream;
    #[fails(negative, errno)]
    fn stream_close(#[consumed(on = always)] s: *mut stream) -> c_int;
    safe fn stream_live() -> c_int;
}

#[contract(strip = ["handle_"])]
unsafe extern "C" {
    #[owned_by_c(free = handle_close)]
    type event;
    #[returns(owned)]
    fn handle_new(stuck: c_int) -> *mut event;
    #[rust_name = "event::unstick"]
    fn handle_unstick(h: &mut event);
    /// Its handle is ended by the function of another type.
    type timer<'e>;
    #[rust_name = "event::timer"]
    #[returns(owned(free = handle_close))]
    fn handle_child<'e>(parent: &'e event) -> *mut timer<'e>;
    #[fails(zero)]
    fn handle_close(#[consumed(on = success)] h: *mut c_void) -> c_int;
    #[rust_name = "live_handles"]
    safe fn handle_live() -> c_int;
}

#[test]
fn one_function_may_close_whatever_void_pointer_it_is_given() {
    let mut event = event::new(0);
    event.timer().close().expect("not stuck");
    assert_eq!(live_handles(), 1);
    event.close().expect("not stuck");
    event = event::new(1);
    let rejected: Rejected<ffi_contract::Error, Owned<event>> = event.close().expect_err("stuck");
    event = rejected.value();
    let stuck: Owned<timer<'_>, handle_close> = event.timer().close().expect_err("stuck").value();
    assert_eq!(live_handles(), 2);
    let raw = Owned::into_raw(stuck);
    // SAFETY: the other type of the same C handles, and owned once.
    let mut unstuck: Owned<event> = unsafe { Owned::from_raw(raw.cast()) };
    unstuck.unstick();
    event.unstick();
    drop((unstuck, event));
    assert_eq!(live_handles(), 0);
}

#[test]
fn an_owner_frees_its_object_once() {
    let b = NumberBox::new(7).expect("not negative");
    assert_eq!(live_boxes(), 1);
    assert_eq!(b.get(), 7);
    drop(b);
    assert_eq!(live_boxes(), 0);
}

#[test]
fn null_from_a_constructor_is_an_error() {
    let error = NumberBox::new(-1).expect_err("negative");
    assert_eq!(error.function(), "box_new");
    assert_eq!(error.cause(), Cause::Null);
}

#[test]
fn an_out_parameter_gives_an_owner() {
    let b = NumberBox::make(3).expect("not negative");
    assert_eq!((b.get(), live_boxes()), (3, 1));
    assert_eq!(NumberBox::make(-3).expect_err("negative").code(), Some(-1));
    drop(b);
    assert_eq!(live_boxes(), 0);
}

#[test]
fn methods_borrow_shared_and_exclusively() {
    let mut b = NumberBox::new(1).expect("not negative");
    b.set(2);
    let other = NumberBox::new(40).expect("not negative");
    assert_eq!(b.sum(Some(&other)), 42);
    assert_eq!(b.sum(None), 2);
}

#[test]
fn raw_pointers_go_out_and_in_again() {
    let b = NumberBox::new(9).expect("not negative");
    let raw = Owned::into_raw(b);
    assert_eq!(live_boxes(), 1);
    // SAFETY: just taken out of its owner.
    let b: Owned<NumberBox> = unsafe { Owned::from_raw(raw) };
    assert_eq!(b.get(), 9);
}

#[test]
fn another_free_function_is_another_owner() {
    let b: Owned<NumberBox, box_return_to_cache> = NumberBox::from_cache(5);
    assert_eq!(b.get(), 5);
    drop(b);
    assert_eq!((box_returned(), live_boxes()), (1, 0));
}

#[test]
fn a_free_function_may_want_the_address_of_the_pointer() {
    let f = Frame::alloc();
    assert_eq!(live_frames(), 1);
    drop(f);
    assert_eq!(live_frames(), 0);
}

#[test]
fn a_free_function_may_want_fixed_arguments() {
    drop(blob::new());
    assert_eq!((live_blobs(), flags_of_last_blob()), (0, 42));
}

#[test]
fn what_a_failed_close_leaves_alive_comes_back() {
    let mut c = connection::open();
    c.set_busy(1);
    let rejected: Rejected<ffi_contract::Error, Owned<connection>> = c.close().expect_err("busy");
    assert_eq!(rejected.as_error().code(), Some(5));
    let mut c = rejected.value();
    assert_eq!((c.is_busy(), connection_live()), (1, 1));
    c.set_busy(0);
    c.close().expect("idle");
    assert_eq!(connection_live(), 0);
}

#[test]
fn what_refuses_to_die_in_drop_is_leaked() {
    let mut c = connection::open();
    c.set_busy(1);
    drop(c);
    assert_eq!(connection_live(), 1);
    connection_forget(1);
}

#[test]
fn another_free_function_has_a_close_of_its_own() {
    connection::dial().close().expect("idle");
    let mut c: Owned<connection, connection_hang_up> = connection::dial();
    c.set_busy(1);
    let rejected = c.close().expect_err("busy");
    assert_eq!((rejected.as_error().function(), rejected.as_error().code()), ("connection_hang_up", Some(-6)));
    let rejected = connection::hang_up(rejected.value()).expect_err("still busy");
    let mut c: Owned<connection, connection_hang_up> = rejected.value();
    assert_eq!((connection_dialled(), connection_live()), (1, 1));
    c.set_busy(0);
    c.close().expect("idle");
    assert_eq!((connection_dialled(), connection_live()), (0, 0));
    let mut c = connection::dial();
    c.set_busy(1);
    drop(c);
    assert_eq!(connection_dialled(), 1);
    connection_forget_dialled(1);
}

#[test]
fn what_a_failed_close_takes_is_gone() {
    let error = stream::open(1).close().expect_err("full");
    assert_eq!(error.errno(), Some(28));
    assert_eq!(stream_live(), 0);
    stream::open(0).close().expect("not full");
    drop(stream::open(1));
    assert_eq!(stream_live(), 0);
}

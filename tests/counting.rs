//! Counted objects, copies, and objects that nobody else holds yet.

use core::ffi::c_int;
use std::borrow::Cow;

use ffi_contract::{Cause, Owned, Unique, contract};

#[contract(strip = ["node_", "ring_"])]
unsafe extern "C" {
    /// Counted: `node_up_ref` returns nothing.
    #[owned_by_c(free = node_unref, up_ref = node_up_ref)]
    #[rust_name = "Node"]
    type node;

    #[returns(owned(unique))]
    fn node_new(value: c_int) -> *mut node;
    fn node_up_ref(n: *mut node);
    fn node_unref(n: *mut node);
    fn node_value(n: &node) -> c_int;
    fn node_count(n: &node) -> c_int;
    #[rust_name = "live_nodes"]
    safe fn node_live() -> c_int;
    #[rust_name = "Node::init"]
    fn node_init(#[unique] n: *mut node, value: c_int);
    #[rust_name = "Node::peek"]
    fn node_peek(#[unique] n: *const node) -> c_int;
    #[link_name = "node_peek"]
    #[rust_name = "peek_from_outside"]
    fn node_peek_outside(#[unique] n: *const node) -> c_int;

    #[owned_by_c(free = ring_free)]
    #[rust_name = "Ring"]
    type ring;

    #[returns(owned)]
    fn ring_new() -> *mut ring;
    fn ring_free(r: *mut ring);
    fn ring_hold(r: &mut ring, #[up_refs] n: Option<&node>);
    #[rust_name = "Ring::held"]
    #[returns(borrowed(from = r, until = [ring_hold, ring_free]), nullable)]
    fn ring_get0(r: &mut ring) -> *mut node;
    #[rust_name = "Ring::take"]
    #[returns(owned, nullable)]
    fn ring_get1(r: &ring) -> *mut node;
    #[link_name = "ring_get0"]
    #[rust_name = "Ring::held_copied"]
    #[returns(copied, nullable)]
    fn ring_get0_copied(r: &ring) -> *mut node;
}

#[contract]
unsafe extern "C" {
    /// Counted: `token_ref` returns its argument.
    #[owned_by_c(free = token_unref, up_ref = token_ref)]
    type token;
    #[rust_name = "token::new"]
    #[returns(owned)]
    fn token_new() -> *mut token;
    fn token_ref(t: *mut token) -> *mut token;
    fn token_unref(t: *mut token);
    safe fn token_live() -> c_int;

    /// Counted: counting up may fail.
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    #[rust_name = "key::new"]
    #[returns(owned)]
    fn key_new(limit: c_int) -> *mut key;
    #[fails(zero)]
    fn key_up_ref(k: *mut key) -> c_int;
    fn key_free(k: *mut key);
    #[rust_name = "key::count"]
    fn key_count(k: &key) -> c_int;
    safe fn key_live() -> c_int;
    #[rust_name = "key::make_current"]
    unsafe fn key_set_current(k: &key);
    #[rust_name = "key::current"]
    #[returns(copied)]
    #[fails(null)]
    fn key_current(any: &key) -> *mut key;

    /// Counted, with no way to count up but a getter.
    #[owned_by_c(free = gate_free, counted)]
    type gate;
    #[rust_name = "gate::new"]
    #[returns(owned)]
    fn gate_new() -> *mut gate;
    #[rust_name = "gate::handle"]
    #[returns(owned)]
    fn gate_handle(g: &gate) -> *mut gate;
    fn gate_free(g: *mut gate);
    safe fn gate_live() -> c_int;

    /// Copied by a function that returns the copy, or NULL.
    #[owned_by_c(free = image_free, dup = image_dup)]
    type image;
    #[rust_name = "image::new"]
    #[returns(owned)]
    fn image_new(size: c_int) -> *mut image;
    #[fails(null)]
    fn image_dup(i: *const image) -> *mut image;
    fn image_free(i: *mut image);
    #[rust_name = "image::size"]
    fn image_size(i: &image) -> c_int;
    safe fn image_live() -> c_int;

    /// Copied by a function that stores the copy.
    #[owned_by_c(free = sheet_free, dup = sheet_copy)]
    type sheet;
    #[rust_name = "sheet::new"]
    #[returns(owned)]
    fn sheet_new(size: c_int) -> *mut sheet;
    #[fails(nonzero)]
    fn sheet_copy(out: *mut *mut sheet, s: *const sheet) -> c_int;
    fn sheet_free(s: *mut sheet);
    #[rust_name = "sheet::size"]
    fn sheet_size(s: &sheet) -> c_int;
    safe fn sheet_live() -> c_int;
}

#[contract(strip = ["box_"])]
unsafe extern "C" {
    /// Copied by a function that always succeeds.
    #[owned_by_c(free = box_free, dup = box_dup)]
    #[rust_name = "Boxed"]
    type r#box;
    #[returns(owned)]
    fn box_new(value: c_int) -> *mut r#box;
    fn box_dup(b: *const r#box) -> *mut r#box;
    fn box_free(b: *mut r#box);
    fn box_get(b: &r#box) -> c_int;
    fn box_set(b: &mut r#box, value: c_int);
    #[rust_name = "live_boxes"]
    safe fn box_live() -> c_int;
}

#[test]
fn a_clone_is_one_more_count() {
    let node = Node::new(3).share();
    let second = node.clone();
    assert_eq!((node.count(), second.value(), live_nodes()), (2, 3, 1));
    assert_eq!(Owned::as_ptr(&node), Owned::as_ptr(&second));
    drop(node);
    assert_eq!((second.count(), live_nodes()), (1, 1));
    drop(second);
    assert_eq!(live_nodes(), 0);
}

#[test]
fn a_lent_object_becomes_owned_by_counting_up() {
    let node = Node::new(3).share();
    let lent: &Node = &node;
    let owned: Owned<Node> = lent.to_owned();
    assert_eq!(node.count(), 2);
    let borrowed = Cow::Borrowed(lent);
    assert_eq!(borrowed.into_owned().value() + owned.value(), 6);
}

#[test]
fn c_takes_a_count_of_its_own() {
    let node = Node::new(7).share();
    let mut ring = Ring::new();
    ring.hold(Some(&node));
    assert_eq!(node.count(), 2);
    drop(node);
    assert_eq!(ring.held().map(Node::value), Some(7));
    let taken = ring.take().expect("it holds one");
    assert_eq!(taken.count(), 2);
    let copied = ring.held_copied().expect("it holds one");
    assert_eq!(copied.count(), 3);
    ring.hold(None);
    assert!(ring.held().is_none() && ring.take().is_none() && ring.held_copied().is_none());
    drop((taken, copied));
    assert_eq!(live_nodes(), 0);
}

#[test]
fn only_a_unique_object_can_be_changed() {
    let mut node: Unique<Node> = Node::new(1);
    node.init(5);
    assert_eq!(node.peek(), 5);
    assert_eq!(peek_from_outside(&node), 5);
    let node = node.share();
    assert_eq!(node.value(), 5);
    drop(node);
    drop(Node::new(2));
    assert_eq!(live_nodes(), 0);
}

#[test]
fn up_ref_may_return_its_argument() {
    let token = token::new();
    drop(token.clone());
    assert_eq!(token_live(), 1);
    drop(token);
    assert_eq!(token_live(), 0);
}

#[test]
fn up_ref_may_fail() {
    let key = key::new(2);
    let second = key.try_clone().expect("below the limit");
    assert_eq!(second.count(), 2);
    let error = key.try_to_owned().expect_err("at the limit");
    assert_eq!((error.function(), error.cause()), ("key_up_ref", Cause::Code(0)));
    drop((key, second));
    assert_eq!(key_live(), 0);
}

#[test]
fn a_copy_by_counting_up_passes_its_failure_on() {
    let key = key::new(2);
    // SAFETY: the key lives as long as it is current.
    unsafe { key.make_current() };
    let second = key.current().expect("below the limit");
    assert_eq!(second.count(), 2);
    assert_eq!(key.current().expect_err("at the limit").function(), "key_up_ref");
}

#[test]
fn a_counted_type_without_up_ref_has_several_owners() {
    let gate = gate::new();
    let other = gate.handle();
    drop(gate);
    assert_eq!(gate_live(), 1);
    drop(other);
    assert_eq!(gate_live(), 0);
}

#[test]
fn a_deep_copy_is_another_object() {
    let mut original = Boxed::new(4);
    let copy = original.clone();
    original.set(5);
    assert_eq!((original.get(), copy.get(), live_boxes()), (5, 4, 2));
    let lent: &Boxed = &copy;
    assert_eq!(lent.to_owned().get(), 4);
    drop((original, copy));
    assert_eq!(live_boxes(), 0);
}

#[test]
fn a_deep_copy_may_fail() {
    let small = image::new(10);
    assert_eq!(small.try_clone().expect("small").size(), 10);
    let large = image::new(1000);
    assert_eq!(large.try_clone().expect_err("large").cause(), Cause::Null);
    drop((small, large));
    assert_eq!(image_live(), 0);

    let small = sheet::new(10);
    assert_eq!(small.try_to_owned().expect("small").size(), 10);
    let large = sheet::new(1000);
    assert_eq!(large.try_clone().expect_err("large").cause(), Cause::Code(12));
    drop((small, large));
    assert_eq!(sheet_live(), 0);
}

mod over_void {
    //! `g_object_ref` and its like count up whatever they are given, and `g_object_unref` drops it.

    use core::ffi::{c_int, c_void};
    use ffi_contract::{Owned, contract};

    #[contract(strip = ["node_", "token_"])]
    unsafe extern "C" {
        #[owned_by_c(free = node_unref, up_ref = node_up_ref)]
        #[rust_name = "AnyNode"]
        type node;
        #[returns(owned)]
        fn node_new(value: c_int) -> *mut node;
        fn node_up_ref(object: *mut c_void);
        fn node_unref(object: *mut c_void);
        fn node_count(n: &node) -> c_int;

        #[owned_by_c(free = token_unref, up_ref = token_ref)]
        #[rust_name = "AnyToken"]
        type token;
        #[returns(owned)]
        fn token_new() -> *mut token;
        fn token_ref(object: *mut c_void) -> *mut c_void;
        fn token_unref(object: *mut c_void);
    }

    #[test]
    fn any_object_is_counted() {
        let node: Owned<AnyNode> = AnyNode::new(3);
        let other = node.clone();
        assert_eq!((node.count(), other.count()), (2, 2));
        drop(other);
        assert_eq!(node.count(), 1);
        let token: Owned<AnyToken> = AnyToken::new();
        let other: Owned<AnyToken> = token.to_owned();
        drop(token);
        drop(other);
    }
}

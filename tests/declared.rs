//! `#[declared] type X = path::X;`: a type of one contract block in another one.
#![allow(missing_docs)]

use core::ffi::{c_int, c_uint};

use ffi_contract::Owned;

/// The block that declares the types.
pub mod db {
    use core::ffi::{c_char, c_int};

    use ffi_contract::contract;

    #[contract(sys = libsqlite3_sys, strip = ["sqlite3_"])]
    unsafe extern "C" {
        #[owned_by_c(free = sqlite3_close)]
        #[thread(send)]
        #[rust_name = "Connection"]
        pub type sqlite3 = libsqlite3_sys::sqlite3;

        #[owned_by_c(free = sqlite3_finalize)]
        #[rust_name = "Statement"]
        pub type sqlite3_stmt<'db> = libsqlite3_sys::sqlite3_stmt;

        #[fails(nonzero)]
        pub fn sqlite3_open(
            #[cstr] filename: *const c_char,
            #[out(owned, valid = always)] db: *mut *mut sqlite3,
        ) -> c_int;
        #[returns(status)]
        fn sqlite3_close(db: *mut sqlite3) -> c_int;
        #[returns(status)]
        fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_>) -> c_int;
        #[fails(not(100))]
        #[end(is(101))]
        pub fn sqlite3_step(stmt: &mut sqlite3_stmt<'_>) -> c_int;
    }
}

/// Another block over the same `-sys` crate, whose functions become methods of types of this crate.
pub mod more {
    use core::ffi::{c_char, c_int, c_uchar, c_uint};

    use ffi_contract::contract;

    #[contract(sys = libsqlite3_sys, strip = ["sqlite3_"])]
    unsafe extern "C" {
        #[declared]
        pub type sqlite3 = super::db::Connection;
        #[declared]
        #[rust_name = "Prepared"]
        pub type sqlite3_stmt<'db> = super::db::Statement<'db>;

        #[fails(nonzero)]
        pub fn sqlite3_prepare_v3<'db>(
            db: &'db sqlite3,
            #[buffer(len = bytes)] sql: *const c_char,
            bytes: c_int,
            flags: c_uint,
            #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db>,
            #[null] tail: *mut *const c_char,
        ) -> c_int;
        pub fn sqlite3_changes(db: &sqlite3) -> c_int;
        #[returns(cstr, borrowed(from = stmt, until = [sqlite3_reset]), nullable)]
        pub fn sqlite3_column_text(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> *const c_uchar;
        #[returns(status)]
        pub fn sqlite3_reset(stmt: &mut sqlite3_stmt<'_>) -> c_int;
    }
}

/// A block that declares the functions itself; its path does not say that the types are of this crate.
pub mod beside {
    use core::ffi::c_int;

    use ffi_contract::contract;
    use libsqlite3_sys as _;

    use super::db;

    #[contract(strip = ["sqlite3_"])]
    unsafe extern "C" {
        #[declared]
        type sqlite3_stmt<'db> = db::Statement<'db>;
        pub fn sqlite3_column_int(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> c_int;
        pub fn sqlite3_data_count(stmt: &sqlite3_stmt<'_>) -> c_int;
    }
}

fn open() -> Owned<db::Connection> {
    db::Connection::open(c":memory:").unwrap_or_else(|rejected| panic!("{:?}", rejected.error()))
}

#[test]
fn three_blocks_share_their_types() {
    let db = open();
    let mut create = db.prepare_v3(b"create table t as select 7 as n", 0).expect("it is SQL");
    assert!(create.step().expect("it runs").is_none());
    drop(create);
    let mut read: Owned<db::Statement<'_>> =
        db.prepare_v3(b"select n, n || '!' from t", 0 as c_uint).expect("it is SQL");
    assert!(read.step().expect("it runs").is_some());
    assert_eq!(beside::column_int(&mut read, 0), 7);
    assert_eq!(beside::data_count(&read), 2 as c_int);
    assert_eq!(read.column_text(1), Some(c"7!"));
    read.reset();
    assert_eq!(beside::data_count(&read), 0);
    drop(read);
    assert_eq!(db.changes(), 0);
    drop(db);
}

/// Counted objects, whose functions are Rust's.
mod count_sys {
    use core::cell::Cell;

    pub(crate) struct Node {
        pub(crate) count: Cell<i32>,
    }

    pub(crate) unsafe extern "C" fn node_new() -> *mut Node {
        Box::into_raw(Box::new(Node { count: Cell::new(1) }))
    }

    pub(crate) unsafe extern "C" fn node_up_ref(node: *mut Node) {
        // SAFETY: live.
        let node = unsafe { &*node };
        node.count.set(node.count.get() + 1);
    }

    pub(crate) unsafe extern "C" fn node_free(node: *mut Node) {
        // SAFETY: live.
        let left = unsafe { &*node }.count.get() - 1;
        if left == 0 {
            // SAFETY: the last count.
            drop(unsafe { Box::from_raw(node) });
        } else {
            // SAFETY: live.
            unsafe { &*node }.count.set(left);
        }
    }

    pub(crate) unsafe extern "C" fn node_count(node: *mut Node) -> i32 {
        // SAFETY: live.
        unsafe { &*node }.count.get()
    }

    pub(crate) struct Holder(*mut Node);

    pub(crate) unsafe extern "C" fn holder_new(node: *mut Node) -> *mut Holder {
        // SAFETY: live.
        unsafe { node_up_ref(node) };
        Box::into_raw(Box::new(Holder(node)))
    }

    pub(crate) unsafe extern "C" fn holder_free(holder: *mut Holder) {
        // SAFETY: freed once.
        let holder = unsafe { Box::from_raw(holder) };
        // SAFETY: its own count.
        unsafe { node_free(holder.0) };
    }

    pub(crate) unsafe extern "C" fn holder_node(holder: *mut Holder) -> *mut Node {
        // SAFETY: live.
        unsafe { &*holder }.0
    }
}

mod node {
    use ffi_contract::contract;

    #[contract(sys = super::count_sys, strip = ["node_"])]
    unsafe extern "C" {
        #[owned_by_c(free = node_free, up_ref = node_up_ref)]
        #[rust_name = "Node"]
        pub(crate) type node = super::count_sys::Node;
        fn node_up_ref(n: *mut node);
        fn node_free(n: *mut node);
        #[returns(owned)]
        pub(crate) fn node_new() -> *mut node;
        pub(crate) fn node_count(n: &node) -> i32;
    }
}

mod holder {
    use ffi_contract::contract;

    #[contract(sys = super::count_sys, strip = ["holder_"])]
    unsafe extern "C" {
        #[declared]
        type node = super::node::Node;
        #[owned_by_c(free = holder_free)]
        #[rust_name = "Holder"]
        pub(crate) type holder = super::count_sys::Holder;
        #[returns(owned)]
        #[rust_name = "Holder::new"]
        pub(crate) fn holder_new(#[up_refs] n: *mut node) -> *mut holder;
        fn holder_free(h: *mut holder);
        #[returns(borrowed(from = h))]
        pub(crate) fn holder_node(h: &holder) -> *mut node;
        #[link_name = "holder_node"]
        #[rust_name = "Holder::owned_node"]
        #[returns(copied)]
        pub(crate) fn holder_node_copied(h: &holder) -> *mut node;
    }
}

#[test]
fn a_declared_type_is_counted_as_it_was_declared() {
    let node = node::Node::new();
    let holder = holder::Holder::new(&node);
    assert_eq!(node.count(), 2);
    assert_eq!(holder.node().count(), 2);
    let again = holder.owned_node();
    assert_eq!(again.count(), 3);
    drop((holder, again));
    assert_eq!(node.count(), 1);
}

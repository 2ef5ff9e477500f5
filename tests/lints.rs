//! Generated code raises no warning, whatever a user's crate denies.
#![deny(warnings)]
#![deny(
    future_incompatible,
    let_underscore,
    missing_docs,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unreachable_pub,
    unused,
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    deprecated_in_future,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unsafe_code,
    unsafe_op_in_unsafe_fn,
    unstable_features,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
// These are about what a user writes in or around a block, or about this file; generated code keeps to all others.
#![allow(
    clippy::blanket_clippy_restriction_lints,
    reason = "that is the point: a lint that clippy gains is denied here as well"
)]
#![allow(clippy::min_ident_chars, reason = "parameters have the names that they have in C")]
#![allow(clippy::arbitrary_source_item_ordering, reason = "declarations have the order that they have in the header")]
#![allow(
    clippy::exhaustive_structs,
    clippy::exhaustive_enums,
    reason = "C structs and enums have the fields that they have"
)]
#![allow(clippy::implicit_return, reason = "as everybody writes")]
#![allow(clippy::separated_literal_suffix, reason = "it contradicts another lint of its group")]
#![allow(clippy::tests_outside_test_module, reason = "this file is one")]

use hygiene_shim as _;

/// A bit of every clause.
#[path = "hygiene/shared/bindings.rs"]
pub mod shared;

/// What a user's crate looks like.
pub mod bindings {
    use core::ffi::{c_char, c_int, c_uchar, c_void};

    use ffi_contract::{Error, OwnedCStr, contract};

    /// The crate's error.
    #[derive(Debug)]
    pub struct Failure(pub Error);

    impl From<Error> for Failure {
        #[inline]
        fn from(error: Error) -> Self {
            Self(error)
        }
    }

    impl From<(Error, OwnedCStr<free>)> for Failure {
        #[inline]
        fn from((error, _why): (Error, OwnedCStr<free>)) -> Self {
            Self(error)
        }
    }

    #[contract(error = Failure, strip = ["Lint_"])]
    unsafe extern "C" {
        /// A counted object.
        #[owned_by_c(free = Lint_Free, up_ref = Lint_Ref)]
        #[thread(send, sync)]
        pub type Lint_Object;
        /// Makes one.
        #[returns(owned(unique))]
        pub fn Lint_New(Value: c_int) -> *mut Lint_Object;
        #[fails(zero)]
        fn Lint_Ref(o: *mut Lint_Object) -> c_int;
        fn Lint_Free(o: *mut Lint_Object) -> c_int;
        /// Reads it.
        pub fn Lint_Value(o: &Lint_Object) -> c_int;
        /// Changes it.
        #[link_name = "Lint_Value"]
        pub fn Lint_Peek(#[unique] o: *mut Lint_Object) -> c_int;
        /// Several of everything.
        #[fails(negative)]
        pub fn Lint_Parse(
            #[cstr] s: *const c_char,
            #[buffer(len = n)] bytes: *const c_uchar,
            n: usize,
            #[out(owned, valid = always)] out: *mut *mut Lint_Object,
            #[out] Rest: *mut c_int,
            #[out(owned(free = free), cstr, valid = failure)] why: *mut *mut c_char,
        ) -> c_int;
        /// Frees anything.
        fn free(p: *mut c_void);
        /// Fills a buffer.
        #[fails(negative, errno)]
        pub fn Lint_Fill(#[buffer(len = n, uninit, written = return)] p: *mut c_char, n: usize) -> c_int;
        /// Takes one over.
        #[fails(nonzero)]
        pub fn Lint_Keep(keeper: &Lint_Object, #[consumed(on = success)] kept: *mut Lint_Object) -> c_int;
        /// Its name.
        #[returns(cstr, borrowed(from = o), nullable)]
        pub fn Lint_Name(o: &Lint_Object) -> *const c_char;
        /// Its name again.
        #[link_name = "Lint_Name"]
        #[returns(cstr, borrowed(from = o))]
        pub fn Lint_SureName(o: &Lint_Object) -> *const c_char;
        /// Grows a text.
        pub fn Lint_Append(#[inout(owned(free = free), cstr, nullable)] text: *mut *mut c_char);
        /// A list, which is its first cell.
        #[owned_by_c(free = Lint_ListFree)]
        pub type Lint_List;
        /// Adds one.
        #[returns(replaces(l))]
        pub fn Lint_ListAdd(#[nullable] l: *mut Lint_List, value: c_int) -> *mut Lint_List;
        /// Takes one away.
        #[fails(null)]
        #[returns(replaces(l))]
        pub fn Lint_ListCut(l: *mut Lint_List, value: c_int) -> *mut Lint_List;
        /// Takes all of some value away.
        #[returns(replaces(l), nullable)]
        pub fn Lint_ListFilter(#[nullable] l: *mut Lint_List, value: c_int) -> *mut Lint_List;
        fn Lint_ListFree(l: *mut Lint_List);
        /// Counts.
        #[end(is(0))]
        pub safe fn Lint_Next(v: c_int) -> c_int;
        /// Visits.
        pub fn Lint_Each(
            count: c_int,
            #[callback(data = User, scope = call, on_panic = return(-1))] Visit: Option<
                unsafe extern "C" fn(#[data] User: *mut c_void, Number: c_int) -> c_int,
            >,
            User: *mut c_void,
        ) -> c_int;
        /// Visits once.
        pub fn Lint_Count(
            count: c_int,
            #[callback(data = none, scope = call, on_panic = return(-1))] Visit: unsafe extern "C" fn(
                Number: c_int,
            )
                -> c_int,
        ) -> c_int;
        /// Visits, and drops the visitor.
        #[fails(is(99))]
        pub fn Lint_Own(
            #[callback(data = User, scope = notified(End, on_failure = called), on_panic = return(-1))] Visit: Option<
                unsafe extern "C" fn(#[data] User: *mut c_void, Number: c_int) -> c_int,
            >,
            User: *mut c_void,
            End: Option<unsafe extern "C" fn(*mut c_void)>,
        ) -> c_int;
        /// Visits whoever is there once.
        #[link_name = "Lint_Each"]
        pub fn Lint_EachOnce(
            #[fixed(1)] count: c_int,
            #[callback(data = User, scope = once, on_panic = return(-1))] Visit: Option<
                unsafe extern "C" fn(#[data] User: *mut c_void, Number: c_int) -> c_int,
            >,
            User: *mut c_void,
        ) -> c_int;
        /// Visits whoever is there, if anybody asks.
        #[link_name = "Lint_Each"]
        pub fn Lint_EachOrNone(
            count: c_int,
            #[callback(data = User, scope = call, on_panic = return(-1))]
            #[nullable]
            Visit: Option<unsafe extern "C" fn(#[data] User: *mut c_void, Number: c_int) -> c_int>,
            User: *mut c_void,
        ) -> c_int;
        /// Visits, and keeps the visitor.
        #[link_name = "Lint_Each"]
        pub fn Lint_EachForever(
            count: c_int,
            #[callback(data = User, scope = forever, thread = registering, on_panic = return(-1))]
            #[nullable]
            Visit: Option<unsafe extern "C" fn(#[data] User: *mut c_void, Number: c_int) -> c_int>,
            User: *mut c_void,
        ) -> c_int;
        /// Counts, and nobody vouches for it.
        ///
        /// # Safety
        ///
        /// None.
        #[link_name = "Lint_Next"]
        pub unsafe fn Lint_NextUnchecked(v: c_int) -> c_int;
    }
}

mod private {
    use core::ffi::{c_int, c_void};

    use ffi_contract::contract;

    #[contract(raw = raw)]
    unsafe extern "C" {
        #[owned_by_c(free = Lint_Free)]
        #[rust_name = "Object"]
        pub(crate) type Lint_Object;
        #[rust_name = "Object::new"]
        #[returns(owned)]
        pub(crate) fn Lint_New(Value: c_int) -> *mut Lint_Object;
        fn Lint_Free(o: *mut Lint_Object) -> c_int;
        #[rust_name = "Object::watch"]
        #[returns(replaced)]
        pub(crate) fn Lint_Watch(
            Object: &mut Lint_Object,
            #[callback(data = User, scope = until_freed(Object, slot), on_panic = return(-1))] Visit: Option<
                unsafe extern "C" fn(#[data] User: *mut c_void) -> c_int,
            >,
            User: *mut c_void,
        ) -> *mut c_void;
    }
}

#[test]
fn a_crate_that_denies_everything_may_use_it() {
    let mut object = private::Object::new(1);
    private::Object::watch(&mut object, || 1_i32);
    private::Object::remove_watch(&mut object);
    drop(object);
    assert_eq!(bindings::each(3, |number| number), 3_i32);
    assert_eq!(bindings::count(3, |number| number), 3_i32);
    assert!(matches!(bindings::own(|number| number), Ok(1_i32)));
    assert_eq!(bindings::each_once(|number| number), 0_i32);
    assert_eq!(bindings::each_or_none(0, None), 0_i32);
    assert_eq!(bindings::each_or_none(3, Some(&mut |number| number)), 3_i32);
    assert_eq!(bindings::remove_each_forever(0), 0_i32);
    // Compiled, and not run: it leaks its closure on purpose, which a leak checker reports.
    let forever = || bindings::each_forever(0, |number| number);
    assert_eq!(size_of_val(&forever), 0);
    assert_eq!(bindings::next(3), Some(3_i32));
    let (mut list, mut text) = (None, None);
    bindings::Lint_List::list_add(&mut list, 1);
    bindings::Lint_List::list_filter(&mut list, 1);
    assert!(list.is_none());
    bindings::append(&mut text);
    assert_eq!(text.as_deref(), Some(c"x"));
}

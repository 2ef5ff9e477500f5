//! Generated code names everything by its path: no prelude, no imports, and names of a user's that shadow the usual
//! ones.
#![no_implicit_prelude]
#![allow(missing_docs, dead_code, unused_macros)]

mod bindings {
    #[derive(::core::fmt::Debug)]
    pub(crate) struct Failure(pub(crate) ::ffi_contract::Error);

    impl ::core::convert::From<::ffi_contract::Error> for Failure {
        fn from(error: ::ffi_contract::Error) -> Self {
            Self(error)
        }
    }

    impl ::core::convert::From<(::ffi_contract::Error, ::ffi_contract::OwnedCStr<free>)> for Failure {
        fn from((error, _): (::ffi_contract::Error, ::ffi_contract::OwnedCStr<free>)) -> Self {
            Self(error)
        }
    }

    // What is declared here must not be mistaken for what it is called like.
    struct Option;
    struct Result;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Box;
    struct CStr;
    struct CString;
    struct Unique;
    struct Owned;
    struct OwnedCStr;
    struct Error;
    struct Rejected;
    struct ManuallyDrop;
    struct MaybeUninit;
    struct PhantomData;
    struct PhantomPinned;
    struct UnsafeCell;
    struct Target;
    struct View;
    trait Clone {}
    trait Copy {}
    trait Deref {}
    trait Drop {}
    trait Fn {}
    trait From {}
    trait Into {}
    trait Release {}
    trait Send {}
    trait Sized {}
    trait Sync {}
    trait ToOwned {}
    trait Debug {}
    mod core {}
    mod std {}
    mod alloc {}
    mod contract_runtime {}
    mod ffi_contract {}
    mod __private {}
    mod private {}
    fn drop() {}
    fn forget() {}
    const RESULT: () = ();
    static VALUE: () = ();
    macro_rules! panic {
        () => {};
    }
    macro_rules! assert {
        () => {};
    }
    macro_rules! matches {
        () => {};
    }
    macro_rules! concat {
        () => {};
    }
    macro_rules! write {
        () => {};
    }

    #[::ffi_contract::contract(error = Failure, strip = ["Lint_"])]
    unsafe extern "C" {
        /// A counted object.
        #[owned_by_c(free = Lint_Free, up_ref = Lint_Ref)]
        #[thread(send, sync)]
        pub(crate) type Lint_Object;
        /// Makes one.
        #[returns(owned(unique))]
        pub(crate) fn Lint_New(Value: ::core::ffi::c_int) -> *mut Lint_Object;
        #[fails(zero)]
        fn Lint_Ref(o: *mut Lint_Object) -> ::core::ffi::c_int;
        fn Lint_Free(o: *mut Lint_Object) -> ::core::ffi::c_int;
        /// Reads it.
        pub(crate) fn Lint_Value(o: &Lint_Object) -> ::core::ffi::c_int;
        /// Changes it.
        #[link_name = "Lint_Value"]
        pub(crate) fn Lint_Peek(#[unique] o: *mut Lint_Object) -> ::core::ffi::c_int;
        /// Several of everything.
        #[fails(negative)]
        pub(crate) fn Lint_Parse(
            #[cstr] s: *const ::core::ffi::c_char,
            #[buffer(len = n)] bytes: *const ::core::ffi::c_uchar,
            n: usize,
            #[out(owned, valid = always)] out: *mut *mut Lint_Object,
            #[out] Rest: *mut ::core::ffi::c_int,
            #[out(owned(free = free), cstr, valid = failure)] why: *mut *mut ::core::ffi::c_char,
        ) -> ::core::ffi::c_int;
        /// Frees anything.
        fn free(p: *mut ::core::ffi::c_void);
        /// Fills a buffer.
        #[fails(negative, errno)]
        pub(crate) fn Lint_Fill(
            #[buffer(len = n, uninit, written = return)] p: *mut ::core::ffi::c_char,
            n: usize,
        ) -> ::core::ffi::c_int;
        /// Takes one over.
        #[fails(nonzero)]
        pub(crate) fn Lint_Keep(
            keeper: &Lint_Object,
            #[consumed(on = success)] kept: *mut Lint_Object,
        ) -> ::core::ffi::c_int;
        /// Its name.
        #[returns(cstr, borrowed(from = o), nullable)]
        pub(crate) fn Lint_Name(o: &Lint_Object) -> *const ::core::ffi::c_char;
        /// Its name again.
        #[link_name = "Lint_Name"]
        #[returns(cstr, borrowed(from = o))]
        pub(crate) fn Lint_SureName(o: &Lint_Object) -> *const ::core::ffi::c_char;
        /// Counts.
        #[end(is(0))]
        pub(crate) safe fn Lint_Next(v: ::core::ffi::c_int) -> ::core::ffi::c_int;
        /// Counts, and nobody vouches for it.
        ///
        /// # Safety
        ///
        /// None.
        #[link_name = "Lint_Next"]
        pub(crate) unsafe fn Lint_NextUnchecked(v: ::core::ffi::c_int) -> ::core::ffi::c_int;
    }
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::ffi_contract::Plain)]
#[repr(C)]
struct Pair {
    first: i32,
    second: [u8; 4],
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::ffi_contract::ToC)]
#[repr(C)]
enum Choice {
    One,
    Two,
}

#[::core::prelude::v1::test]
fn it_runs_without_a_prelude() {
    let object = bindings::Lint_Object::new(5).share();
    ::core::assert_eq!((object.value(), object.name()), (5, ::core::option::Option::Some(c"lint")));
    let parsed = bindings::Lint_Object::parse(c"a", b"b");
    let (status, parsed, rest) = parsed.expect("not empty");
    ::core::assert_eq!((status, parsed.value(), rest), (0, 97, 98));
    ::core::assert_eq!(
        bindings::Lint_Object::parse(c"", b"").expect_err("empty").error().0.code(),
        ::core::option::Option::Some(-1)
    );
}

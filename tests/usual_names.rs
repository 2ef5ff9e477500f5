//! A C library may call its things as Rust calls its own.
#![deny(warnings)]

use core::ffi::c_int;

use hygiene_shim as _;

/// Everything here has the name of something that generated code uses.
mod bindings {
    use core::ffi::{c_char, c_int};

    use ffi_contract::contract;

    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = drop, up_ref = forget)]
        #[thread(send, sync)]
        pub(crate) type Owned;
        #[link_name = "hy_item_new"]
        #[returns(owned(unique))]
        pub(crate) fn new(some: c_int) -> *mut Owned;
        #[link_name = "hy_item_free"]
        fn drop(this: *mut Owned);
        #[link_name = "hy_item_ref"]
        #[fails(zero)]
        fn forget(this: *mut Owned) -> c_int;
        #[link_name = "hy_item_weight"]
        pub(crate) fn core(std: &Owned) -> c_int;

        pub(crate) type Result;
        pub(crate) type Option;
        pub(crate) type CStr;
        pub(crate) type PhantomData<'a>;
        #[link_name = "hy_store_share"]
        pub(crate) fn Some(result: &mut Result, value: &PhantomData<'_>);
        #[link_name = "hy_copy_size"]
        pub(crate) fn Ok(this: &Option, private: Option<&Option>) -> c_int;

        #[owned_by_c(free = Err)]
        #[rust_name = "str"]
        pub(crate) type r#str;
        #[link_name = "hy_store_open"]
        #[fails(nonzero)]
        pub(crate) fn r#try(
            #[cstr] r#type: *const c_char,
            r#fn: c_int,
            #[out(owned)] ok: *mut *mut r#str,
            #[null] err: *mut *mut c_char,
        ) -> c_int;
        #[link_name = "hy_store_free"]
        fn Err(r#mut: *mut r#str) -> c_int;
        #[link_name = "hy_store_step"]
        #[fails(is(-1), errno)]
        #[end(is(10))]
        pub(crate) fn r#match(error: &mut r#str, result: c_int) -> c_int;
        #[link_name = "hy_store_name"]
        #[returns(cstr, borrowed(from = value), nullable)]
        pub(crate) fn errno(value: &r#str) -> *const c_char;
    }
}

#[test]
fn names_of_generated_code_are_no_names_of_the_library() {
    let owned = bindings::new(3).share();
    assert_eq!(bindings::core(&owned), 3);
    let mut store = bindings::r#try(c"shop", 1).expect("it has a name");
    assert_eq!(bindings::r#match(&mut store, 4).expect("it goes on"), Some(4));
    assert_eq!(bindings::errno(&store), Some(c"shop"));
    // Never called: there are no such objects.
    let _: fn(&bindings::Option, Option<&bindings::Option>) -> c_int = bindings::Ok;
    let _: fn(&mut bindings::Result, &bindings::PhantomData<'_>) = bindings::Some;
    let _: fn(&bindings::CStr) = |_| {};
}

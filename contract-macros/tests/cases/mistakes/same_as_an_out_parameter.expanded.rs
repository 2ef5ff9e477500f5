::core::compile_error! {
    "the result of `list_find` cannot be the same as `found`, which is filled by the call [lender]\nhelp: name a parameter that is a reference, a buffer, a text, or consumed"
}
#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_87c81684;
/**A `list` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&list`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct list {
    __contract_opaque: __contract_87c81684::Opaque,
}
/**A `item` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&item`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct item {
    __contract_opaque: __contract_87c81684::Opaque,
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_87c81684::ForeignType for list {
        type Free = __contract_87c81684::Unknown;
        type Kept = ();
        const NAME: &'static __contract_87c81684::core::primitive::str = "list";
    }
    #[automatically_derived]
    impl __contract_87c81684::core::fmt::Debug for list {
        fn fmt(
            &self,
            f: &mut __contract_87c81684::core::fmt::Formatter<'_>,
        ) -> __contract_87c81684::core::fmt::Result {
            __contract_87c81684::debug_view("list", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_87c81684::declared::Facts for list {
        type Lifetimes = ();
        type Memory = __contract_87c81684::declared::OfC;
        type Count = __contract_87c81684::declared::Single;
        type Holding = __contract_87c81684::declared::Nothing;
        type Threads = __contract_87c81684::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_87c81684::ForeignType for item {
        type Free = __contract_87c81684::Unknown;
        type Kept = ();
        const NAME: &'static __contract_87c81684::core::primitive::str = "item";
    }
    #[automatically_derived]
    impl __contract_87c81684::core::fmt::Debug for item {
        fn fmt(
            &self,
            f: &mut __contract_87c81684::core::fmt::Formatter<'_>,
        ) -> __contract_87c81684::core::fmt::Result {
            __contract_87c81684::debug_view("item", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_87c81684::declared::Facts for item {
        type Lifetimes = ();
        type Memory = __contract_87c81684::declared::OfC;
        type Count = __contract_87c81684::declared::Single;
        type Holding = __contract_87c81684::declared::Nothing;
        type Threads = __contract_87c81684::declared::Stays;
    }
};
/**Calls the C function `list_find`.

# Contract

```c
const list *list_find(list *list, const item **found);
```

- ✅ The result is `found` itself, not a second object.
- ⚠️ `*found` lives in `list`: it may be kept as long as `list`.
- ❌ `*found` is C's: never freed by the caller.

# Panics

If

- C returns another address than that of `found`, which its contract rules out.
- C leaves `found` `NULL` after a success, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(unused_variables)]
#[inline]
#[track_caller]
fn list_find<'lender>(list: &'lender list) -> &'lender item {
    loop {}
}
#[allow(
    clashing_extern_declarations,
    dead_code,
    deprecated,
    improper_ctypes,
    non_snake_case,
    single_use_lifetimes
)]
unsafe extern "C" {
    #[link_name = "list_find"]
    fn __contract_87c81684_list_find(
        list: *const list,
        found: *mut *const item,
    ) -> *const list;
}

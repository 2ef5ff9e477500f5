#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_209b52f4;
/**A `handle` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&handle`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct handle {
    __contract_opaque: __contract_209b52f4::Opaque,
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
    unsafe impl __contract_209b52f4::ForeignType for handle {
        type Free = __contract_209b52f4::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_209b52f4::core::primitive::str = "handle";
    }
    #[automatically_derived]
    impl __contract_209b52f4::core::fmt::Debug for handle {
        fn fmt(
            &self,
            f: &mut __contract_209b52f4::core::fmt::Formatter<'_>,
        ) -> __contract_209b52f4::core::fmt::Result {
            __contract_209b52f4::debug_view("handle", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_209b52f4::declared::Facts for handle {
        type Lifetimes = ();
        type Memory = __contract_209b52f4::declared::OfC;
        type Count = __contract_209b52f4::declared::Single;
        type Holding = __contract_209b52f4::declared::Nothing;
        type Threads = __contract_209b52f4::declared::Stays;
    }
};
/**Calls the C function `handle_set`.

# Contract

```c
int handle_set(handle *h, int option, ...);
```

- ✅ `h` is lent to C for the call, exclusively: C may change what is there.
- ✅ C finds `seconds` in its `...`, and reads nothing after.
- ✅ C always gets `1` for `option`.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn set_timeout(
    h: &mut handle,
    seconds: c_long,
) -> __contract_209b52f4::Result<(), __contract_209b52f4::Error> {
    let h: *mut handle = __contract_209b52f4::core::ptr::from_mut(h);
    let option: c_int = 1;
    let __contract_result = unsafe {
        __contract_209b52f4_set_timeout(h, option, seconds)
    };
    if __contract_result != 0 {
        return __contract_209b52f4::Err(
            __contract_209b52f4::error::code(&"handle_set", __contract_result),
        );
    }
    __contract_209b52f4::Ok(())
}
/**Calls the C function `handle_set`.

# Contract

```c
int handle_set(handle *h, int option, ...);
```

- ✅ `url` is lent to C for the call.
- ✅ `h` is lent to C for the call, exclusively: C may change what is there.
- ✅ C finds `url` in its `...`, and reads nothing after.
- ✅ C always gets `2` for `option`.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn set_url(
    h: &mut handle,
    url: &__contract_209b52f4::core::ffi::CStr,
) -> __contract_209b52f4::Result<(), __contract_209b52f4::Error> {
    let h: *mut handle = __contract_209b52f4::core::ptr::from_mut(h);
    let url: *const c_char = __contract_209b52f4::text::address(url);
    let option: c_int = 2;
    let __contract_result = unsafe { __contract_209b52f4_set_timeout(h, option, url) };
    if __contract_result != 0 {
        return __contract_209b52f4::Err(
            __contract_209b52f4::error::code(&"handle_set", __contract_result),
        );
    }
    __contract_209b52f4::Ok(())
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
    #[link_name = "handle_set"]
    fn __contract_209b52f4_set_timeout(h: *mut handle, option: c_int, ...) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_209b52f4::proof::is_variadic::<c_long>;
    let _ = __contract_209b52f4::proof::goes_to_c::<c_long>;
    let _ = __contract_209b52f4::proof::is_plain::<c_int>;
    let _ = __contract_209b52f4::proof::is_integer::<c_int>;
};

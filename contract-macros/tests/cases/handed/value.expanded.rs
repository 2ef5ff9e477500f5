#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_15b37965;
/**A `tray` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&tray`.
- ✅ It may move to another thread, and several may use it at once.
- ❌ It is never freed from Rust.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct tray {
    __contract_opaque: __contract_15b37965::Opaque,
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
    unsafe impl __contract_15b37965::ForeignType for tray {
        type Free = __contract_15b37965::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_15b37965::core::primitive::str = "tray";
    }
    #[automatically_derived]
    impl __contract_15b37965::core::fmt::Debug for tray {
        fn fmt(
            &self,
            f: &mut __contract_15b37965::core::fmt::Formatter<'_>,
        ) -> __contract_15b37965::core::fmt::Result {
            __contract_15b37965::debug_view("tray", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_15b37965::core::marker::Send for tray {}
    #[automatically_derived]
    unsafe impl __contract_15b37965::core::marker::Sync for tray {}
    #[automatically_derived]
    unsafe impl __contract_15b37965::declared::Facts for tray {
        type Lifetimes = ();
        type Memory = __contract_15b37965::declared::OfC;
        type Count = __contract_15b37965::declared::Single;
        type Holding = __contract_15b37965::declared::Nothing;
        type Threads = __contract_15b37965::declared::Shared;
    }
};
/**Calls the C function `tray_put`.

# Contract

```c
int tray_put(tray *t, void *value, void (*end)(void *));
```

- ✅ `t` is lent to C for the call, exclusively: C may change what is there.
- ✅ C owns `value` from then on, and ends it by one call of `end`, which the wrapper passes.
- ✅ After a failure C has not taken `value`: it is dropped.
- ⚠️ `value` may be dropped on any thread; if that panics, the process aborts.
- ❌ `value` is never used or dropped by the caller after the call.

Fails when it returns less than `0`.

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
#[allow(clippy::impl_trait_in_params)]
#[inline]
fn tray_put(
    t: &mut tray,
    value: impl __contract_15b37965::core::marker::Send + 'static,
) -> __contract_15b37965::Result<(), __contract_15b37965::Error> {
    let __contract_handed_value = __contract_15b37965::handed::value(value);
    let value: *mut c_void = __contract_15b37965::handed::Given::address(
        &__contract_handed_value,
    );
    let end: Option<unsafe extern "C" fn(*mut c_void)> = __contract_15b37965::From::from(
        __contract_15b37965::handed::Given::destroy(&__contract_handed_value),
    );
    let __contract_handed_value = __contract_15b37965::ManuallyDrop::new(
        __contract_handed_value,
    );
    let __contract_result = unsafe { __contract_15b37965_tray_put(t, value, end) };
    if __contract_result < 0 {
        let __contract_handed_value = __contract_15b37965::ManuallyDrop::into_inner(
            __contract_handed_value,
        );
        return __contract_15b37965::Err(
            __contract_15b37965::error::code(&"tray_put", __contract_result),
        );
    }
    __contract_15b37965::Ok(())
}
/**Calls the C function `tray_fill`.

# Contract

```c
void tray_fill(
    tray *t,
    const unsigned char *bytes,
    uint16_t count,
    void (*end)(void *)
);
```

- ✅ `t` is lent to C for the call.
- ✅ C owns `bytes` from then on, and ends it by one call of `end`, which the wrapper passes.
- ✅ `count` is the length of `bytes`.
- ✅ Several threads may call it at once.
- ⚠️ `bytes` may be dropped on any thread; if that panics, the process aborts.
- ❌ `bytes` is never used or dropped by the caller after the call.

# Panics

If `bytes` is longer than a `uint16_t` can say; C is not called.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(clippy::impl_trait_in_params)]
#[inline]
#[track_caller]
fn tray_fill(
    t: &tray,
    bytes: __contract_15b37965::alloc::vec::Vec<__contract_15b37965::core::primitive::u8>,
) {
    let __contract_handed_bytes = __contract_15b37965::handed::bytes(bytes);
    let bytes = __contract_15b37965::handed::Given::bytes(&__contract_handed_bytes);
    let __contract_15b37965::Some(count) = __contract_15b37965::buffer::length::<
        u16,
    >(<[_]>::len(&bytes)) else {
        __contract_15b37965::panic::length("tray_fill", "bytes")
    };
    let bytes: *const c_uchar = __contract_15b37965::handed::Given::address(
            &__contract_handed_bytes,
        )
        .cast();
    let end: unsafe extern "C" fn(*mut c_void) = __contract_15b37965::From::from(
        __contract_15b37965::handed::Given::destroy(&__contract_handed_bytes),
    );
    let __contract_handed_bytes = __contract_15b37965::ManuallyDrop::new(
        __contract_handed_bytes,
    );
    unsafe { __contract_15b37965_tray_fill(t, bytes, count, end) };
}
/**Calls the C function `tray_value`.

# Contract

```c
void *tray_value(tray *t);
```

- ✅ The result is what [`tray_put`](fn@tray_put) handed to C, if it is a `T`; it is `None` for a value of another type, and for `NULL`.
- ✅ Several threads may call it at once.
- ⚠️ The result lives in `t`: it may be kept as long as `t`.
- ❌ The result is C's: never freed by the caller, and never written to.*/
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
fn tray_value<'lender, T: 'static + __contract_15b37965::core::marker::Sync>(
    t: &'lender tray,
) -> __contract_15b37965::Option<&'lender T> {
    let __contract_result = unsafe { __contract_15b37965_tray_value(t) };
    unsafe { __contract_15b37965::handed::find::<T>(__contract_result) }
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
    #[link_name = "tray_put"]
    fn __contract_15b37965_tray_put(
        t: *mut tray,
        value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[link_name = "tray_fill"]
    fn __contract_15b37965_tray_fill(
        t: *const tray,
        bytes: *const c_uchar,
        count: u16,
        end: unsafe extern "C" fn(*mut c_void),
    );
    #[link_name = "tray_value"]
    fn __contract_15b37965_tray_value(t: *const tray) -> *mut c_void;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_15b37965::proof::is_plain::<c_int>;
    let _ = __contract_15b37965::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_15b37965::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_15b37965::proof::goes_to_c::<u8>;
    let _ = __contract_15b37965::proof::is_byte::<u8>;
    let _ = __contract_15b37965::proof::is_byte::<c_uchar>;
    let _ = __contract_15b37965::proof::is_integer::<u16>;
};

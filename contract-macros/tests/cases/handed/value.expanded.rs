/**A `tray` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&tray`.
- ✅ It may move to another thread, and several may use it at once.
- ❌ It is never freed from Rust.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct tray {
    __contract_opaque: ::ffi_contract::__private::Opaque,
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
    unsafe impl ::ffi_contract::__private::ForeignType for tray {
        type Free = ::ffi_contract::__private::NotOwned;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "tray";
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for tray {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("tray", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::core::marker::Send for tray {}
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::core::marker::Sync for tray {}
};
/**Calls the C function `tray_put`.

# Contract

```c
int tray_put(tray *t, void *value, void (*end)(void *));
```

- ✅ `t` is lent to C for the call.
- ✅ C owns `value` from then on, and ends it by one call of `end`, which the wrapper passes.
- ✅ After a failure C has not taken `value`: it is dropped.
- ✅ Several threads may call it at once.
- ⚠️ `value` may be dropped on any thread; if that panics, the process aborts.
- ❌ `value` is never used or dropped by the caller after the call.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn tray_put(
    t: &tray,
    value: impl ::ffi_contract::__private::core::marker::Send + 'static,
) -> ::ffi_contract::__private::Result<(), ::ffi_contract::Error> {
    let __contract_handed_value = ::ffi_contract::__private::handed::value(value);
    let t: *const tray = ::ffi_contract::__private::core::ptr::from_ref(t);
    let value: *mut c_void = ::ffi_contract::__private::handed::Given::address(
        &__contract_handed_value,
    );
    let end: Option<unsafe extern "C" fn(*mut c_void)> = ::ffi_contract::__private::From::from(
        ::ffi_contract::__private::handed::Given::destroy(&__contract_handed_value),
    );
    let __contract_handed_value = ::ffi_contract::__private::ManuallyDrop::new(
        __contract_handed_value,
    );
    let __contract_result = unsafe { __contract_b87d1e1f_tray_put(t, value, end) };
    if __contract_result < 0 {
        let __contract_handed_value = ::ffi_contract::__private::ManuallyDrop::into_inner(
            __contract_handed_value,
        );
        return ::ffi_contract::__private::Err(
            ::ffi_contract::__private::error::code(&"tray_put", __contract_result),
        );
    }
    ::ffi_contract::__private::Ok(())
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
fn tray_fill(
    t: &tray,
    bytes: ::ffi_contract::__private::alloc::vec::Vec<
        ::ffi_contract::__private::core::primitive::u8,
    >,
) {
    let __contract_handed_bytes = ::ffi_contract::__private::handed::bytes(bytes);
    let bytes = ::ffi_contract::__private::handed::Given::bytes(
        &__contract_handed_bytes,
    );
    let ::ffi_contract::__private::Some(count) = ::ffi_contract::__private::buffer::length::<
        u16,
    >(<[_]>::len(&bytes)) else {
        ::ffi_contract::__private::panic::length("tray_fill", "bytes")
    };
    let t: *const tray = ::ffi_contract::__private::core::ptr::from_ref(t);
    let bytes: *const c_uchar = ::ffi_contract::__private::handed::Given::address(
            &__contract_handed_bytes,
        )
        .cast();
    let end: unsafe extern "C" fn(*mut c_void) = ::ffi_contract::__private::From::from(
        ::ffi_contract::__private::handed::Given::destroy(&__contract_handed_bytes),
    );
    let __contract_handed_bytes = ::ffi_contract::__private::ManuallyDrop::new(
        __contract_handed_bytes,
    );
    unsafe { __contract_b87d1e1f_tray_fill(t, bytes, count, end) };
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn tray_value<'lender, T: 'static + ::ffi_contract::__private::core::marker::Sync>(
    t: &'lender tray,
) -> ::ffi_contract::__private::Option<&'lender T> {
    let t: *const tray = ::ffi_contract::__private::core::ptr::from_ref(t);
    let __contract_result = unsafe { __contract_b87d1e1f_tray_value(t) };
    unsafe { ::ffi_contract::__private::handed::find::<T>(__contract_result) }
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
    fn __contract_b87d1e1f_tray_put(
        t: *const tray,
        value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[link_name = "tray_fill"]
    fn __contract_b87d1e1f_tray_fill(
        t: *const tray,
        bytes: *const c_uchar,
        count: u16,
        end: unsafe extern "C" fn(*mut c_void),
    );
    #[link_name = "tray_value"]
    fn __contract_b87d1e1f_tray_value(t: *const tray) -> *mut c_void;
}
#[allow(deprecated)]
const _: () = {
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<c_int>;
    let _ = <c_int as ::ffi_contract::Integer>::CAN_BE_NEGATIVE;
    let _ = ::ffi_contract::__private::proof::goes_to_c::<u8>;
    let _ = ::ffi_contract::__private::proof::is_byte::<u8>;
    let _ = ::ffi_contract::__private::proof::is_byte::<c_uchar>;
    let _ = ::ffi_contract::__private::proof::is_integer::<u16>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_98f21734;
/// Knows its own address, and keeps its label.
/**
# Contract

```c
int gauge_clear(gauge *gauge);
```

- ✅ Allocated by Rust, behind an [`InPlace<Gauge>`](::ffi_contract::InPlace); filled by C; ended by exactly one call of [`gauge_clear`](struct@gauge_clear), when that is dropped.
- ✅ C finds zeros in it.
- ✅ Made by [`gauge_init`](Gauge::new).
- ✅ `close()` calls `gauge_clear` too, and tells whether that went well.
- ✅ An object that could not be ended comes back in the error of `close()`.
- ✅ `gauge_clear`: fails when it returns anything but `0`.
- ⚠️ If it cannot be ended while it is dropped, it stays with C: a leak, which only `close()` would tell.
- ⚠️ `'label`: what C keeps in it lives at least as long as it.
- ❌ Never moved: C may know its address.
- ❌ Never cleared if C could not fill it, never used after [`gauge_clear`](struct@gauge_clear), never cleared twice.
- ❌ Never used on another thread than the one that made it.

In C it is a `gauge`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Gauge<'label> {
    __contract_opaque: __contract_98f21734::Opaque,
    __contract_lifetimes: __contract_98f21734::core::marker::PhantomData<
        (__contract_98f21734::core::cell::Cell<&'label ()>,),
    >,
}
/// May move.
/**
# Contract

```c
void token_clear(token *token);
```

- ✅ Allocated by Rust, in an [`Inline<Token>`](::ffi_contract::Inline); filled by C; ended by exactly one call of [`token_clear`](struct@token_clear), when that is dropped.
- ✅ C finds `sys::TOKEN` in it.
- ✅ Made by [`token_init`](Token::new).
- ✅ It may move between two calls, as C documents.
- ❌ Never cleared if C could not fill it, never used after [`token_clear`](struct@token_clear), never cleared twice.
- ❌ Never used on another thread than the one that made it.

In C it is a `token`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Token {
    __contract_opaque: __contract_98f21734::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_98f21734_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `gauge_clear`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
int gauge_clear(gauge *gauge);
```

- ✅ Ends a [`Gauge`](struct@Gauge).
- ✅ It is called once for each [`InPlace<Gauge>`](::ffi_contract::InPlace), when that is dropped.
- ✅ `close()` on such an owner calls it too, and tells whether that went well.
- ⚠️ What it could not end stays alive.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.

Fails when it returns anything but `0`.*/
    #[repr(C)]
    pub struct gauge_clear {
        __contract_private: [*mut (); 0],
    }
    /**The free function `token_clear`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void token_clear(token *token);
```

- ✅ Ends a [`Token`](struct@Token).
- ✅ It is called once for each [`Inline<Token>`](::ffi_contract::Inline), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct token_clear {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_98f21734_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_98f21734::ForeignType for Gauge<'_> {
        type Free = __contract_98f21734_free0::gauge_clear;
        type Kept = ();
        const NAME: &'static __contract_98f21734::core::primitive::str = "gauge";
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::Exclusive for Gauge<'_> {}
    #[automatically_derived]
    impl __contract_98f21734::core::fmt::Debug for Gauge<'_> {
        fn fmt(
            &self,
            f: &mut __contract_98f21734::core::fmt::Formatter<'_>,
        ) -> __contract_98f21734::core::fmt::Result {
            __contract_98f21734::debug_view("Gauge", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'label> __contract_98f21734::in_place::CallerAllocated
    for Gauge<'label> {
        type Storage = sys::gauge;
        #[inline]
        fn initial() -> __contract_98f21734::core::mem::MaybeUninit<sys::gauge> {
            __contract_98f21734::core::mem::MaybeUninit::zeroed()
        }
    }
    #[automatically_derived]
    impl __contract_98f21734::in_place::CloseInPlace<__contract_98f21734::InPlace<Self>>
    for Gauge<'_> {
        type Failed = __contract_98f21734::Rejected<
            __contract_98f21734::Error,
            __contract_98f21734::InPlace<Self>,
        >;
        #[inline]
        fn close(
            __contract_owner: __contract_98f21734::InPlace<Self>,
        ) -> __contract_98f21734::Result<
            (),
            __contract_98f21734::Rejected<
                __contract_98f21734::Error,
                __contract_98f21734::InPlace<Self>,
            >,
        > {
            #[inline]
            fn __contract_close<'__contract_gauge_0>(
                gauge: __contract_98f21734::InPlace<Gauge<'__contract_gauge_0>>,
            ) -> __contract_98f21734::Result<
                (),
                __contract_98f21734::Rejected<
                    __contract_98f21734::Error,
                    __contract_98f21734::InPlace<Gauge<'__contract_gauge_0>>,
                >,
            > {
                let __contract_given_gauge = gauge;
                let gauge: *mut Gauge<'_> = __contract_98f21734::InPlace::as_ptr(
                    &__contract_given_gauge,
                );
                let __contract_given_gauge = __contract_98f21734::ManuallyDrop::new(
                    __contract_given_gauge,
                );
                let __contract_result = unsafe {
                    __contract_98f21734_gauge_clear(gauge)
                };
                if __contract_result != 0 {
                    return __contract_98f21734::Err(
                        __contract_98f21734::reject(
                            __contract_98f21734::error::code(
                                &"gauge_clear",
                                __contract_result,
                            ),
                            __contract_98f21734::ManuallyDrop::into_inner(
                                __contract_given_gauge,
                            ),
                        ),
                    );
                }
                unsafe {
                    __contract_98f21734::in_place::cleared(__contract_given_gauge)
                };
                __contract_98f21734::Ok(())
            }
            __contract_close(__contract_owner)
        }
    }
    #[automatically_derived]
    impl __contract_98f21734::sys::OverSys for Gauge<'_> {
        type C = sys::gauge;
    }
    #[automatically_derived]
    unsafe impl<'label> __contract_98f21734::declared::Facts for Gauge<'label> {
        type Lifetimes = (__contract_98f21734::declared::Lifetime<'label>,);
        type Memory = __contract_98f21734::declared::OfTheCaller;
        type Count = __contract_98f21734::declared::Single;
        type Holding = __contract_98f21734::declared::Data;
        type Threads = __contract_98f21734::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::ForeignType for Token {
        type Free = __contract_98f21734_free0::token_clear;
        type Kept = ();
        const NAME: &'static __contract_98f21734::core::primitive::str = "token";
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::Exclusive for Token {}
    #[automatically_derived]
    impl __contract_98f21734::core::fmt::Debug for Token {
        fn fmt(
            &self,
            f: &mut __contract_98f21734::core::fmt::Formatter<'_>,
        ) -> __contract_98f21734::core::fmt::Result {
            __contract_98f21734::debug_view("Token", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::in_place::CallerAllocated for Token {
        type Storage = sys::token;
        #[inline]
        fn initial() -> __contract_98f21734::core::mem::MaybeUninit<sys::token> {
            __contract_98f21734::core::mem::MaybeUninit::new(sys::TOKEN)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::in_place::Movable for Token {}
    #[automatically_derived]
    impl __contract_98f21734::sys::OverSys for Token {
        type C = sys::token;
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::declared::Facts for Token {
        type Lifetimes = ();
        type Memory = __contract_98f21734::declared::OfTheCaller;
        type Count = __contract_98f21734::declared::Single;
        type Holding = __contract_98f21734::declared::Nothing;
        type Threads = __contract_98f21734::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::Release<Gauge<'_>>
    for __contract_98f21734_free0::gauge_clear {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_98f21734::core::ptr::NonNull<Gauge<'_>>,
        ) -> __contract_98f21734::Gone {
            let gauge: *mut Gauge<'_> = __contract_object.as_ptr().cast();
            let __contract_result = unsafe { __contract_98f21734_gauge_clear(gauge) };
            if __contract_result != 0 {
                __contract_98f21734::Gone::No
            } else {
                __contract_98f21734::Gone::Yes
            }
        }
    }
    #[automatically_derived]
    unsafe impl __contract_98f21734::Release<Token>
    for __contract_98f21734_free0::token_clear {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_98f21734::core::ptr::NonNull<Token>,
        ) -> __contract_98f21734::Gone {
            let token: *mut Token = __contract_object.as_ptr().cast();
            unsafe { __contract_98f21734_token_clear(token) };
            __contract_98f21734::Gone::Yes
        }
    }
};
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl Gauge<'_> {
    /**Calls the C function `gauge_init`.

# Contract

```c
int gauge_init(gauge *gauge, const char *label);
```

- ✅ `*gauge` is the caller's: an [`InPlace<Gauge>`](::ffi_contract::InPlace). Dropping it calls [`gauge_clear`](struct@gauge_clear) once.
- ✅ Several threads may call it at once.
- ⚠️ C keeps `label` in what it makes as `gauge`, until that is freed: it lives longer than that, and it is not changed.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
    #[inline]
    pub fn new<'kept>(
        label: &'kept __contract_98f21734::core::ffi::CStr,
    ) -> __contract_98f21734::Result<
        __contract_98f21734::InPlace<Gauge<'kept>>,
        __contract_98f21734::Error,
    > {
        let __contract_slot_gauge = __contract_98f21734::in_place::Slot::<
            Gauge<'kept>,
        >::new();
        let gauge: *mut Gauge<'kept> = __contract_98f21734::in_place::Slot::as_ptr(
            &__contract_slot_gauge,
        );
        let label: *const c_char = __contract_98f21734::text::address(label);
        let __contract_result = unsafe { __contract_98f21734_gauge_init(gauge, label) };
        if __contract_result != 0 {
            return __contract_98f21734::Err(
                __contract_98f21734::error::code(&"gauge_init", __contract_result),
            );
        }
        __contract_98f21734::Ok(unsafe { __contract_slot_gauge.filled() })
    }
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl Token {
    /**Calls the C function `token_init`.

# Contract

```c
int token_init(token *token);
```

- ✅ `*token` is the caller's: an [`Inline<Token>`](::ffi_contract::Inline). Dropping it calls [`token_clear`](struct@token_clear) once.
- ✅ Several threads may call it at once.*/
    #[inline]
    pub fn new() -> (c_int, __contract_98f21734::Inline<Token>) {
        let __contract_slot_token = __contract_98f21734::in_place::InlineSlot::<
            Token,
        >::new();
        let token: *mut Token = __contract_98f21734::in_place::InlineSlot::as_ptr(
            &__contract_slot_token,
        );
        let __contract_result = unsafe { __contract_98f21734_token_init(token) };
        let __contract_part_token = unsafe { __contract_slot_token.filled() };
        let __contract_value = __contract_result;
        (__contract_value, __contract_part_token)
    }
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
    #[link_name = "gauge_init"]
    fn __contract_98f21734_gauge_init<'kept>(
        gauge: *mut Gauge<'kept>,
        label: *const c_char,
    ) -> c_int;
    #[link_name = "gauge_clear"]
    fn __contract_98f21734_gauge_clear(gauge: *mut Gauge<'_>) -> c_int;
    #[link_name = "token_init"]
    fn __contract_98f21734_token_init(token: *mut Token) -> c_int;
    #[link_name = "token_clear"]
    fn __contract_98f21734_token_clear(token: *mut Token);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_98f21734::core::marker::PhantomData::<*const sys::gauge>;
    let _ = __contract_98f21734::proof::has_bytes::<sys::gauge>();
    let _ = __contract_98f21734::core::marker::PhantomData::<*const sys::token>;
    let _ = __contract_98f21734::proof::has_bytes::<sys::token>();
    let _ = __contract_98f21734::proof::is_plain::<c_int>;
    let _ = __contract_98f21734::proof::is_integer::<c_int>;
};

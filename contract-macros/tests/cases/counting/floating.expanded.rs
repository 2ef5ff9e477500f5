#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_db4df1f1;
/**A `GVariant` of C.

# Contract

```c
void g_variant_unref(GVariant *value);
GVariant *g_variant_ref(GVariant *value);
```

- ✅ Allocated and counted by C: each [`Owned<GVariant>`](::ffi_contract::Owned) has one count, and drops it with [`g_variant_unref`](struct@g_variant_unref).
- ✅ Made by [`g_variant_new_int32`](fn@g_variant_new_int32), [`g_variant_get_maybe`](fn@g_variant_get_maybe) and [`parse`](fn@parse).
- ✅ `clone()` on an owner, or `to_owned()` on what is lent, makes another owner of the same object with `g_variant_ref`.
- ❌ Never `&mut`: the object may have other owners.
- ❌ Never used after [`g_variant_unref`](struct@g_variant_unref), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct GVariant {
    __contract_opaque: __contract_db4df1f1::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_db4df1f1_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `g_variant_unref`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void g_variant_unref(GVariant *value);
```

- ✅ Drops one count of a [`GVariant`](struct@GVariant); the last one ends it.
- ✅ It is called once for each [`Owned<GVariant>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct g_variant_unref {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_db4df1f1_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_db4df1f1::ForeignType for GVariant {
        type Free = __contract_db4df1f1_free0::g_variant_unref;
        type Kept = ();
        const NAME: &'static __contract_db4df1f1::core::primitive::str = "GVariant";
    }
    #[automatically_derived]
    impl __contract_db4df1f1::core::fmt::Debug for GVariant {
        fn fmt(
            &self,
            f: &mut __contract_db4df1f1::core::fmt::Formatter<'_>,
        ) -> __contract_db4df1f1::core::fmt::Result {
            __contract_db4df1f1::debug_view("GVariant", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_db4df1f1::CountUp for GVariant {
        #[inline]
        unsafe fn duplicate(
            __contract_object: __contract_db4df1f1::core::ptr::NonNull<Self>,
        ) -> __contract_db4df1f1::core::ptr::NonNull<Self> {
            let _ = unsafe {
                __contract_db4df1f1_g_variant_ref(__contract_object.as_ptr().cast())
            };
            __contract_object
        }
    }
    #[automatically_derived]
    impl __contract_db4df1f1::alloc::borrow::ToOwned for GVariant {
        type Owned = __contract_db4df1f1::Owned<Self>;
        #[inline]
        fn to_owned(&self) -> __contract_db4df1f1::Owned<Self> {
            __contract_db4df1f1::Owned::duplicate(self)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_db4df1f1::declared::Facts for GVariant {
        type Lifetimes = ();
        type Memory = __contract_db4df1f1::declared::OfC;
        type Count = __contract_db4df1f1::declared::Several;
        type Holding = __contract_db4df1f1::declared::Nothing;
        type Threads = __contract_db4df1f1::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_db4df1f1::Release<GVariant>
    for __contract_db4df1f1_free0::g_variant_unref {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_db4df1f1::core::ptr::NonNull<GVariant>,
        ) -> __contract_db4df1f1::Gone {
            let value: *mut GVariant = __contract_object.as_ptr().cast();
            unsafe { __contract_db4df1f1_g_variant_unref(value) };
            __contract_db4df1f1::Gone::Yes
        }
    }
};
/**Calls the C function `g_variant_new_int32`.

# Contract

```c
GVariant *g_variant_new_int32(int value);
```

- ✅ The result is a count of the caller's own: an [`Owned<GVariant>`](::ffi_contract::Owned). Dropping it calls [`g_variant_unref`](struct@g_variant_unref).
- ✅ C gives it as a floating reference: `g_variant_ref_sink` sinks it before anything else can happen.
- ✅ Several threads may call it at once.

# Panics

If C returns `NULL`, which its contract rules out.*/
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
#[track_caller]
fn g_variant_new_int32(value: c_int) -> __contract_db4df1f1::Owned<GVariant> {
    let __contract_result = unsafe { __contract_db4df1f1_g_variant_new_int32(value) };
    let __contract_value = {
        let __contract_object = __contract_result;
        if !__contract_object.is_null() {
            let _ = unsafe { __contract_db4df1f1_g_variant_ref_sink(__contract_object) };
        }
        unsafe {
            <__contract_db4df1f1::Owned<GVariant>>::from_nullable(__contract_object)
        }
    };
    let __contract_db4df1f1::Some(__contract_value) = __contract_value else {
        __contract_db4df1f1::panic::null("g_variant_new_int32")
    };
    __contract_value
}
/**Calls the C function `g_variant_get_maybe`.

# Contract

```c
GVariant *g_variant_get_maybe(GVariant *value);
```

- ✅ `value` is lent to C for the call.
- ✅ The result is a count of the caller's own: an [`Owned<GVariant>`](::ffi_contract::Owned). Dropping it calls [`g_variant_unref`](struct@g_variant_unref).
- ✅ C gives it as a floating reference: `g_variant_ref_sink` sinks it before anything else can happen.

Fails when it returns `NULL`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Null`](::ffi_contract::Cause::Null): the call failed.*/
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
fn g_variant_get_maybe(
    value: &GVariant,
) -> __contract_db4df1f1::Result<
    __contract_db4df1f1::Owned<GVariant>,
    __contract_db4df1f1::Error,
> {
    let __contract_result = unsafe { __contract_db4df1f1_g_variant_get_maybe(value) };
    if __contract_result.is_null() {
        return __contract_db4df1f1::Err(
            __contract_db4df1f1::error::null(&"g_variant_get_maybe"),
        );
    }
    __contract_db4df1f1::Ok({
        let __contract_object = __contract_result;
        let _ = unsafe { __contract_db4df1f1_g_variant_ref_sink(__contract_object) };
        unsafe { <__contract_db4df1f1::Owned<GVariant>>::from_raw(__contract_object) }
    })
}
/**Calls the C function `parse`.

# Contract

```c
int parse(GVariant **made);
```

- ✅ `*made` is a count of the caller's own: an [`Owned<GVariant>`](::ffi_contract::Owned). Dropping it calls [`g_variant_unref`](struct@g_variant_unref).
- ✅ C gives it as a floating reference: `g_variant_ref_sink` sinks it before anything else can happen.
- ✅ Several threads may call it at once.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `made` `NULL` after a success, which its contract rules out.*/
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
fn parse() -> __contract_db4df1f1::Result<
    __contract_db4df1f1::Owned<GVariant>,
    __contract_db4df1f1::Error,
> {
    let mut __contract_slot_made: *mut GVariant = __contract_db4df1f1::core::ptr::null_mut();
    let made: *mut *mut GVariant = &raw mut __contract_slot_made;
    let __contract_result = unsafe { __contract_db4df1f1_parse(made) };
    if __contract_result != 0 {
        return __contract_db4df1f1::Err(
            __contract_db4df1f1::error::code(&"parse", __contract_result),
        );
    }
    let __contract_part_made = {
        let __contract_object = __contract_slot_made;
        if !__contract_object.is_null() {
            let _ = unsafe { __contract_db4df1f1_g_variant_ref_sink(__contract_object) };
        }
        unsafe {
            <__contract_db4df1f1::Owned<GVariant>>::from_nullable(__contract_object)
        }
    };
    let __contract_db4df1f1::Some(__contract_part_made) = __contract_part_made else {
        return __contract_db4df1f1::Err(
            __contract_db4df1f1::error::null_out(&"parse", &"made"),
        )
    };
    __contract_db4df1f1::Ok(__contract_part_made)
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
    #[link_name = "g_variant_unref"]
    fn __contract_db4df1f1_g_variant_unref(value: *mut GVariant);
    #[link_name = "g_variant_ref"]
    fn __contract_db4df1f1_g_variant_ref(value: *mut GVariant) -> *mut GVariant;
    #[link_name = "g_variant_ref_sink"]
    fn __contract_db4df1f1_g_variant_ref_sink(value: *mut GVariant) -> *mut GVariant;
    #[link_name = "g_variant_new_int32"]
    fn __contract_db4df1f1_g_variant_new_int32(value: c_int) -> *mut GVariant;
    #[link_name = "g_variant_get_maybe"]
    fn __contract_db4df1f1_g_variant_get_maybe(value: *const GVariant) -> *mut GVariant;
    #[link_name = "parse"]
    fn __contract_db4df1f1_parse(made: *mut *mut GVariant) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_db4df1f1::proof::goes_to_c::<c_int>;
    let _ = __contract_db4df1f1::proof::is_plain::<c_int>;
    let _ = __contract_db4df1f1::proof::is_integer::<c_int>;
};

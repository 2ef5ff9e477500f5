#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_71d89b17;
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_71d89b17_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void free(void *memory);
```

- ✅ Ends what C allocated.
- ✅ It is called once for each [`OwnedCStr<free>`](::ffi_contract::OwnedCStr), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct free {
        __contract_private: [*mut (); 0],
    }
    impl free {
        #[doc(hidden)]
        #[inline]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_71d89b17_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    impl __contract_71d89b17::core::default::Default
    for __contract_71d89b17_free0::free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl<
        __ContractObject: __contract_71d89b17::ForeignType,
    > __contract_71d89b17::Release<__ContractObject>
    for __contract_71d89b17_free0::free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_71d89b17::core::ptr::NonNull<__ContractObject>,
        ) -> __contract_71d89b17::Gone {
            let memory: *mut c_void = __contract_object.as_ptr().cast();
            unsafe { __contract_71d89b17_free(memory) };
            __contract_71d89b17::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl<__ContractElement> __contract_71d89b17::ReleaseMemory<__ContractElement>
    for __contract_71d89b17_free0::free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_71d89b17::core::ptr::NonNull<__ContractElement>,
            __contract_len: __contract_71d89b17::core::primitive::usize,
        ) {
            let _ = __contract_len;
            let memory: *mut c_void = __contract_start.as_ptr().cast();
            unsafe { __contract_71d89b17_free(memory) };
        }
    }
};
/**Calls the C function `title`.

# Contract

```c
void title(const char *s);
```

- ✅ `s` is lent to C for the call.
- ✅ Several threads may call it at once.*/
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
fn title(s: &__contract_71d89b17::core::ffi::CStr) {
    let s: *const c_char = __contract_71d89b17::text::address(s);
    unsafe { __contract_71d89b17_title(s) };
}
/**Calls the C function `subtitle`.

# Contract

```c
void subtitle(const unsigned char *s);
```

- ✅ `s` is lent to C for the call.
- ✅ `s` may be `NULL`, which is `None` here.
- ✅ Several threads may call it at once.*/
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
fn subtitle(s: __contract_71d89b17::Option<&__contract_71d89b17::core::ffi::CStr>) {
    let s: *const c_uchar = __contract_71d89b17::text::nullable_address(s).cast();
    unsafe { __contract_71d89b17_subtitle(s) };
}
/**Calls the C function `strdup`.

# Contract

```c
char *strdup(const char *s);
```

- ✅ `s` is lent to C for the call.
- ✅ The result is the caller's: an [`OwnedCStr<free>`](::ffi_contract::OwnedCStr). Dropping it calls [`free`](struct@free) once.
- ✅ Several threads may call it at once.

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
fn strdup(
    s: &__contract_71d89b17::core::ffi::CStr,
) -> __contract_71d89b17::Result<
    __contract_71d89b17::OwnedCStr<__contract_71d89b17_free0::free>,
    __contract_71d89b17::Error,
> {
    let s: *const c_char = __contract_71d89b17::text::address(s);
    let __contract_result = unsafe { __contract_71d89b17_strdup(s) };
    if __contract_result.is_null() {
        return __contract_71d89b17::Err(__contract_71d89b17::error::null(&"strdup"));
    }
    __contract_71d89b17::Ok(unsafe {
        __contract_71d89b17::OwnedCStr::from_parts(
            __contract_result.cast(),
            __contract_71d89b17_free0::free::__contract_new(),
        )
    })
}
/**Calls the C function `strerror`.

# Contract

```c
char *strerror(int code);
```

- ✅ The result is a copy, made before anything else can change what C has.
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
fn strerror(code: c_int) -> __contract_71d89b17::alloc::ffi::CString {
    let __contract_result = unsafe { __contract_71d89b17_strerror(code) };
    let __contract_value = unsafe {
        __contract_71d89b17::text::copy(__contract_result.cast())
    };
    let __contract_71d89b17::Some(__contract_value) = __contract_value else {
        __contract_71d89b17::panic::null("strerror")
    };
    __contract_value
}
/**Calls the C function `version`.

# Contract

```c
const char *version(void);
```

- ✅ The result stays valid and unchanged for as long as the program runs.
- ✅ Several threads may call it at once.
- ❌ The result is never freed, and never written to.

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
fn version() -> &'static __contract_71d89b17::core::ffi::CStr {
    let __contract_result = unsafe { __contract_71d89b17_version() };
    let __contract_value = unsafe {
        __contract_71d89b17::text::borrow(__contract_result.cast())
    };
    let __contract_71d89b17::Some(__contract_value) = __contract_value else {
        __contract_71d89b17::panic::null("version")
    };
    __contract_value
}
/**Calls the C function `strchr`.

# Contract

```c
char *strchr(const char *s, int c);
```

- ✅ The result may be `NULL`, which is `None` here.
- ✅ Several threads may call it at once.
- ⚠️ The result lives in `s`: it may be kept as long as `s`.*/
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
fn strchr<'lender>(
    s: &'lender __contract_71d89b17::core::ffi::CStr,
    c: c_int,
) -> __contract_71d89b17::Option<&'lender __contract_71d89b17::core::ffi::CStr> {
    let s: *const c_char = __contract_71d89b17::text::address(s);
    let __contract_result = unsafe { __contract_71d89b17_strchr(s, c) };
    unsafe { __contract_71d89b17::text::borrow(__contract_result.cast()) }
}
/**Calls the C function `set_name`.

# Contract

```c
int set_name(char *name);
```

- ✅ A success takes `name`, which C owns from then on; after a failure it comes back in the [`Rejected`](::ffi_contract::Rejected).
- ❌ `name` is never used or freed after the call.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error), inside a [`Rejected`](::ffi_contract::Rejected) that gives `name` back. Its cause says what went wrong:

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
fn set_name(
    name: __contract_71d89b17::OwnedCStr<__contract_71d89b17_free0::free>,
) -> __contract_71d89b17::Result<
    (),
    __contract_71d89b17::Rejected<
        __contract_71d89b17::Error,
        __contract_71d89b17::OwnedCStr<__contract_71d89b17_free0::free>,
    >,
> {
    let __contract_given_name = name;
    let name: *mut c_char = __contract_71d89b17::text::owned_address(
            &__contract_given_name,
        )
        .cast();
    let __contract_given_name = __contract_71d89b17::ManuallyDrop::new(
        __contract_given_name,
    );
    let __contract_result = unsafe { __contract_71d89b17_set_name(name) };
    if __contract_result != 0 {
        return __contract_71d89b17::Err(
            __contract_71d89b17::reject(
                __contract_71d89b17::error::code(&"set_name", __contract_result),
                __contract_71d89b17::ManuallyDrop::into_inner(__contract_given_name),
            ),
        );
    }
    __contract_71d89b17::Ok(())
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
    #[link_name = "title"]
    fn __contract_71d89b17_title(s: *const c_char);
    #[link_name = "subtitle"]
    fn __contract_71d89b17_subtitle(s: *const c_uchar);
    #[link_name = "strdup"]
    fn __contract_71d89b17_strdup(s: *const c_char) -> *mut c_char;
    #[link_name = "free"]
    fn __contract_71d89b17_free(memory: *mut c_void);
    #[link_name = "strerror"]
    fn __contract_71d89b17_strerror(code: c_int) -> *mut c_char;
    #[link_name = "version"]
    fn __contract_71d89b17_version() -> *const c_char;
    #[link_name = "strchr"]
    fn __contract_71d89b17_strchr(s: *const c_char, c: c_int) -> *mut c_char;
    #[link_name = "set_name"]
    fn __contract_71d89b17_set_name(name: *mut c_char) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_71d89b17::proof::goes_to_c::<c_int>;
    let _ = __contract_71d89b17::proof::is_plain::<c_int>;
    let _ = __contract_71d89b17::proof::is_integer::<c_int>;
};

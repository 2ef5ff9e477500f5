mod __contract_71d89b17_free {
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct free {
        __contract_private: [*mut (); 0],
    }
    impl free {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_71d89b17_free::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    impl ::ffi_contract::__private::core::default::Default
    for __contract_71d89b17_free::free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl<
        __ContractObject: ::ffi_contract::__private::ForeignType,
    > ::ffi_contract::__private::Release<__ContractObject>
    for __contract_71d89b17_free::free {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<
                __ContractObject,
            >,
        ) -> ::ffi_contract::__private::Gone {
            let memory: *mut c_void = __contract_object.as_ptr().cast();
            unsafe { __contract_71d89b17_free(memory) };
            ::ffi_contract::__private::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl<
        __ContractElement,
    > ::ffi_contract::__private::ReleaseMemory<__ContractElement>
    for __contract_71d89b17_free::free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: ::ffi_contract::__private::core::ptr::NonNull<
                __ContractElement,
            >,
            __contract_len: ::ffi_contract::__private::core::primitive::usize,
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn title(s: &::ffi_contract::__private::core::ffi::CStr) {
    let s: *const c_char = ::ffi_contract::__private::text::address(s);
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn subtitle(
    s: ::ffi_contract::__private::Option<&::ffi_contract::__private::core::ffi::CStr>,
) {
    let s: *const c_uchar = ::ffi_contract::__private::text::nullable_address(s).cast();
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn strdup(
    s: &::ffi_contract::__private::core::ffi::CStr,
) -> ::ffi_contract::__private::Result<
    ::ffi_contract::OwnedCStr<__contract_71d89b17_free::free>,
    ::ffi_contract::Error,
> {
    let s: *const c_char = ::ffi_contract::__private::text::address(s);
    let __contract_result = unsafe { __contract_71d89b17_strdup(s) };
    if __contract_result.is_null() {
        return ::ffi_contract::__private::Err(
            ::ffi_contract::__private::error::null(&"strdup"),
        );
    }
    ::ffi_contract::__private::Ok(unsafe {
        ::ffi_contract::OwnedCStr::from_parts(
            __contract_result.cast(),
            __contract_71d89b17_free::free::__contract_new(),
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
fn strerror(code: c_int) -> ::ffi_contract::__private::alloc::ffi::CString {
    let __contract_result = unsafe { __contract_71d89b17_strerror(code) };
    let __contract_value = unsafe {
        ::ffi_contract::__private::text::copy(__contract_result.cast())
    };
    let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
        ::ffi_contract::__private::panic::null("strerror")
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
fn version() -> &'static ::ffi_contract::__private::core::ffi::CStr {
    let __contract_result = unsafe { __contract_71d89b17_version() };
    let __contract_value = unsafe {
        ::ffi_contract::__private::text::borrow(__contract_result.cast())
    };
    let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
        ::ffi_contract::__private::panic::null("version")
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn strchr<'lender>(
    s: &'lender ::ffi_contract::__private::core::ffi::CStr,
    c: c_int,
) -> ::ffi_contract::__private::Option<
    &'lender ::ffi_contract::__private::core::ffi::CStr,
> {
    let s: *const c_char = ::ffi_contract::__private::text::address(s);
    let __contract_result = unsafe { __contract_71d89b17_strchr(s, c) };
    unsafe { ::ffi_contract::__private::text::borrow(__contract_result.cast()) }
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
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn set_name(
    name: ::ffi_contract::OwnedCStr<__contract_71d89b17_free::free>,
) -> ::ffi_contract::__private::Result<
    (),
    ::ffi_contract::Rejected<
        ::ffi_contract::Error,
        ::ffi_contract::OwnedCStr<__contract_71d89b17_free::free>,
    >,
> {
    let __contract_given_name = name;
    let name: *mut c_char = ::ffi_contract::__private::text::owned_address(
            &__contract_given_name,
        )
        .cast();
    let __contract_given_name = ::ffi_contract::__private::ManuallyDrop::new(
        __contract_given_name,
    );
    let __contract_result = unsafe { __contract_71d89b17_set_name(name) };
    if __contract_result != 0 {
        return ::ffi_contract::__private::Err(
            ::ffi_contract::__private::reject(
                ::ffi_contract::__private::error::code(&"set_name", __contract_result),
                ::ffi_contract::__private::ManuallyDrop::into_inner(
                    __contract_given_name,
                ),
            ),
        );
    }
    ::ffi_contract::__private::Ok(())
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
    let _ = ::ffi_contract::__private::proof::goes_to_c::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<c_int>;
};

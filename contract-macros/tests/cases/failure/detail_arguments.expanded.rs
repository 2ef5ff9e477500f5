/**A `file` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&file`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct file {
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
    unsafe impl ::ffi_contract::__private::ForeignType for file {
        type Free = ::ffi_contract::__private::NotOwned;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "file";
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for file {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("file", self, f)
        }
    }
};
/**Calls the C function `file_read`.

# Contract

```c
int file_read(file *other);
```

- ✅ `other` is lent to C for the call, exclusively: C may change what is there.

Fails when it returns less than `0`; then `file_error(other, NULL, !file.is_null())` says why.

# Errors

[`MyError`](MyError) made of an [`ffi_contract::Error`](::ffi_contract::Error), and of what `file_error(other, NULL, !file.is_null())` says after a failure. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
pub fn file_read(other: &mut file) -> ::ffi_contract::__private::Result<c_int, MyError> {
    let other: *mut file = ::ffi_contract::__private::core::ptr::from_mut(other);
    let __contract_result = unsafe { __contract_a93e628b_file_read(other) };
    if __contract_result < 0 {
        let __contract_error = ::ffi_contract::__private::error::code(
            &"file_read",
            __contract_result,
        );
        let __contract_detail = unsafe {
            {
                let (file,) = (other,);
                let verbose: bool = !file.is_null();
                __contract_a93e628b_file_error(
                    file.cast_const().cast::<file>(),
                    ::ffi_contract::__private::core::ptr::null_mut(),
                    verbose,
                )
            }
        };
        let __contract_detail = unsafe {
            ::ffi_contract::__private::text::copy(__contract_detail.cast())
        };
        return ::ffi_contract::__private::Err(
            match __contract_detail {
                ::ffi_contract::__private::Some(__contract_detail) => {
                    ::ffi_contract::__private::From::from((
                        __contract_error,
                        __contract_detail,
                    ))
                }
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::From::from(__contract_error)
                }
            },
        );
    }
    ::ffi_contract::__private::Ok(__contract_result)
}
/**Calls the C function `file_error`.

# Contract

```c
const char *file_error(file *file, int *code, bool verbose);
```

- ✅ `file` is lent to C for the call.
- ✅ C always gets `NULL` for `code` and `!file.is_null()` for `verbose`.
- ✅ The result is a copy, made before anything else can change what C has.

# Panics

If C returns `NULL`, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(dead_code)]
#[inline]
#[track_caller]
fn file_error(file: &file) -> ::ffi_contract::__private::alloc::ffi::CString {
    let file: *const file = ::ffi_contract::__private::core::ptr::from_ref(file);
    let code: *mut c_int = ::ffi_contract::__private::core::ptr::null_mut();
    let verbose: bool = !file.is_null();
    let __contract_result = unsafe {
        __contract_a93e628b_file_error(file, code, verbose)
    };
    let __contract_value = unsafe {
        ::ffi_contract::__private::text::copy(__contract_result.cast())
    };
    let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
        ::ffi_contract::__private::panic::null("file_error")
    };
    __contract_value
}
/**Calls the C function `file_flush`.

# Contract

```c
int file_flush(file *file);
```

- ✅ `file` is lent to C for the call, exclusively: C may change what is there.

Fails when it returns anything but `0`; then `file_state(file, NULL)` says why.

# Errors

[`MyError`](MyError) made of an [`ffi_contract::Error`](::ffi_contract::Error), and of what `file_state(file, NULL)` says after a failure. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
pub fn file_flush(file: &mut file) -> ::ffi_contract::__private::Result<(), MyError> {
    let file: *mut file = ::ffi_contract::__private::core::ptr::from_mut(file);
    let __contract_result = unsafe { __contract_a93e628b_file_flush(file) };
    if __contract_result != 0 {
        let __contract_error = ::ffi_contract::__private::error::code(
            &"file_flush",
            __contract_result,
        );
        let __contract_detail = unsafe {
            __contract_a93e628b_file_state(
                file.cast_const().cast::<file>(),
                ::ffi_contract::__private::core::ptr::null_mut(),
            )
        };
        let __contract_detail = unsafe {
            ::ffi_contract::__private::text::copy(__contract_detail.cast())
        };
        return ::ffi_contract::__private::Err(
            match __contract_detail {
                ::ffi_contract::__private::Some(__contract_detail) => {
                    ::ffi_contract::__private::From::from((
                        __contract_error,
                        __contract_detail,
                    ))
                }
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::From::from(__contract_error)
                }
            },
        );
    }
    ::ffi_contract::__private::Ok(())
}
/**Calls the C function `file_state`.

# Contract

```c
const char *file_state(file *file, int *code);
```

- ✅ `file` is lent to C for the call.
- ✅ C always gets `NULL` for `code`.
- ✅ The result is a copy, made before anything else can change what C has.

# Panics

If C returns `NULL`, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(dead_code)]
#[inline]
#[track_caller]
fn file_state(file: &file) -> ::ffi_contract::__private::alloc::ffi::CString {
    let file: *const file = ::ffi_contract::__private::core::ptr::from_ref(file);
    let code: *mut c_int = ::ffi_contract::__private::core::ptr::null_mut();
    let __contract_result = unsafe { __contract_a93e628b_file_state(file, code) };
    let __contract_value = unsafe {
        ::ffi_contract::__private::text::copy(__contract_result.cast())
    };
    let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
        ::ffi_contract::__private::panic::null("file_state")
    };
    __contract_value
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
    #[link_name = "file_read"]
    fn __contract_a93e628b_file_read(other: *mut file) -> c_int;
    #[link_name = "file_error"]
    fn __contract_a93e628b_file_error(
        file: *const file,
        code: *mut c_int,
        verbose: bool,
    ) -> *const c_char;
    #[link_name = "file_flush"]
    fn __contract_a93e628b_file_flush(file: *mut file) -> c_int;
    #[link_name = "file_state"]
    fn __contract_a93e628b_file_state(
        file: *const file,
        code: *mut c_int,
    ) -> *const c_char;
}
#[allow(deprecated)]
const _: () = {
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<c_int>;
    let _ = <c_int as ::ffi_contract::Integer>::CAN_BE_NEGATIVE;
};

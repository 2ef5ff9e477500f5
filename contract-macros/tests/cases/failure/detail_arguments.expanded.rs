#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_a93e628b;
/**A `file` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&file`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct file {
    __contract_opaque: __contract_a93e628b::Opaque,
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
    unsafe impl __contract_a93e628b::ForeignType for file {
        type Free = __contract_a93e628b::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_a93e628b::core::primitive::str = "file";
    }
    #[automatically_derived]
    impl __contract_a93e628b::core::fmt::Debug for file {
        fn fmt(
            &self,
            f: &mut __contract_a93e628b::core::fmt::Formatter<'_>,
        ) -> __contract_a93e628b::core::fmt::Result {
            __contract_a93e628b::debug_view("file", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_a93e628b::declared::Facts for file {
        type Lifetimes = ();
        type Memory = __contract_a93e628b::declared::OfC;
        type Count = __contract_a93e628b::declared::Single;
        type Holding = __contract_a93e628b::declared::Nothing;
        type Threads = __contract_a93e628b::declared::Stays;
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
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
pub fn file_read(other: &mut file) -> __contract_a93e628b::Result<c_int, MyError> {
    let other: *mut file = __contract_a93e628b::core::ptr::from_mut(other);
    let __contract_result = unsafe { __contract_a93e628b_file_read(other) };
    if __contract_result < 0 {
        let __contract_error = __contract_a93e628b::error::code(
            &"file_read",
            __contract_result,
        );
        let __contract_detail = unsafe {
            {
                let (file,) = (other,);
                let verbose: bool = !file.is_null();
                __contract_a93e628b_file_error(
                    file.cast_const().cast::<file>(),
                    __contract_a93e628b::core::ptr::null_mut(),
                    verbose,
                )
            }
        };
        let __contract_detail = unsafe {
            __contract_a93e628b::text::copy(__contract_detail.cast())
        };
        return __contract_a93e628b::Err(
            match __contract_detail {
                __contract_a93e628b::Some(__contract_detail) => {
                    __contract_a93e628b::From::from((
                        __contract_error,
                        __contract_detail,
                    ))
                }
                __contract_a93e628b::None => {
                    __contract_a93e628b::From::from(__contract_error)
                }
            },
        );
    }
    __contract_a93e628b::Ok(__contract_result)
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
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(dead_code)]
#[inline]
#[track_caller]
fn file_error(file: &file) -> __contract_a93e628b::alloc::ffi::CString {
    let file: *const file = __contract_a93e628b::core::ptr::from_ref(file);
    let code: *mut c_int = __contract_a93e628b::core::ptr::null_mut();
    let verbose: bool = !file.is_null();
    let __contract_result = unsafe {
        __contract_a93e628b_file_error(file, code, verbose)
    };
    let __contract_value = unsafe {
        __contract_a93e628b::text::copy(__contract_result.cast())
    };
    let __contract_a93e628b::Some(__contract_value) = __contract_value else {
        __contract_a93e628b::panic::null("file_error")
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
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
pub fn file_flush(file: &mut file) -> __contract_a93e628b::Result<(), MyError> {
    let file: *mut file = __contract_a93e628b::core::ptr::from_mut(file);
    let __contract_result = unsafe { __contract_a93e628b_file_flush(file) };
    if __contract_result != 0 {
        let __contract_error = __contract_a93e628b::error::code(
            &"file_flush",
            __contract_result,
        );
        let __contract_detail = unsafe {
            __contract_a93e628b_file_state(
                file.cast_const().cast::<file>(),
                __contract_a93e628b::core::ptr::null_mut(),
            )
        };
        let __contract_detail = unsafe {
            __contract_a93e628b::text::copy(__contract_detail.cast())
        };
        return __contract_a93e628b::Err(
            match __contract_detail {
                __contract_a93e628b::Some(__contract_detail) => {
                    __contract_a93e628b::From::from((
                        __contract_error,
                        __contract_detail,
                    ))
                }
                __contract_a93e628b::None => {
                    __contract_a93e628b::From::from(__contract_error)
                }
            },
        );
    }
    __contract_a93e628b::Ok(())
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
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(dead_code)]
#[inline]
#[track_caller]
fn file_state(file: &file) -> __contract_a93e628b::alloc::ffi::CString {
    let code: *mut c_int = __contract_a93e628b::core::ptr::null_mut();
    let __contract_result = unsafe { __contract_a93e628b_file_state(file, code) };
    let __contract_value = unsafe {
        __contract_a93e628b::text::copy(__contract_result.cast())
    };
    let __contract_a93e628b::Some(__contract_value) = __contract_value else {
        __contract_a93e628b::panic::null("file_state")
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
    let _ = __contract_a93e628b::proof::is_plain::<c_int>;
    let _ = __contract_a93e628b::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_a93e628b::Integer>::CAN_BE_NEGATIVE;
};

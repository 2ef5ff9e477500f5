#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_846746a3;
/**Calls the C function `dup`.

# Contract

```c
int dup(int fd);
```

- ✅ `fd` is lent to C for the call.
- ✅ The result is the caller's: an `OwnedFd`.
- ✅ Several threads may call it at once.

Fails when it returns less than `0`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.*/
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
pub fn dup(
    fd: __contract_846746a3::fd::BorrowedFd<'_>,
) -> __contract_846746a3::Result<
    __contract_846746a3::fd::OwnedFd,
    __contract_846746a3::Error,
> {
    let fd: c_int = __contract_846746a3::fd::lent(fd);
    __contract_846746a3::errno::clear();
    let __contract_result = unsafe { __contract_846746a3_dup(fd) };
    let __contract_errno = __contract_846746a3::errno::get();
    if __contract_result < 0 {
        return __contract_846746a3::Err(
            __contract_846746a3::error::errno(&"dup", __contract_errno),
        );
    }
    let __contract_value = unsafe { __contract_846746a3::fd::own(__contract_result) };
    let __contract_846746a3::Some(__contract_value) = __contract_value else {
        return __contract_846746a3::Err(__contract_846746a3::error::null(&"dup"))
    };
    __contract_846746a3::Ok(__contract_value)
}
/**Calls the C function `close`.

# Contract

```c
int close(int fd);
```

- ✅ C takes `fd` and owns it from then on.
- ⚠️ `fd` is gone even if the call fails.
- ❌ `fd` is never used or freed after the call.

Fails when it returns anything but `0`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.*/
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
pub fn close(
    fd: __contract_846746a3::fd::OwnedFd,
) -> __contract_846746a3::Result<(), __contract_846746a3::Error> {
    let __contract_given_fd = fd;
    let fd: c_int = __contract_846746a3::fd::owned(&__contract_given_fd);
    let __contract_given_fd = __contract_846746a3::ManuallyDrop::new(
        __contract_given_fd,
    );
    __contract_846746a3::errno::clear();
    let __contract_result = unsafe { __contract_846746a3_close(fd) };
    let __contract_errno = __contract_846746a3::errno::get();
    if __contract_result != 0 {
        return __contract_846746a3::Err(
            __contract_846746a3::error::errno(&"close", __contract_errno),
        );
    }
    __contract_846746a3::Ok(())
}
/**Calls the C function `pipe`.

# Contract

```c
int pipe(int (*ends)[2]);
```

- ✅ `*ends` is the caller's: a `[OwnedFd; 2]`.
- ✅ Several threads may call it at once.

Fails when it returns anything but `0`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `ends` without a file descriptor after a success, which its contract rules out.*/
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
pub fn pipe() -> __contract_846746a3::Result<
    [__contract_846746a3::fd::OwnedFd; 2],
    __contract_846746a3::Error,
> {
    let mut __contract_slot_ends: [c_int; 2] = [__contract_846746a3::fd::NONE; 2];
    let ends: *mut [c_int; 2] = &raw mut __contract_slot_ends;
    __contract_846746a3::errno::clear();
    let __contract_result = unsafe { __contract_846746a3_pipe(ends) };
    let __contract_errno = __contract_846746a3::errno::get();
    if __contract_result != 0 {
        return __contract_846746a3::Err(
            __contract_846746a3::error::errno(&"pipe", __contract_errno),
        );
    }
    let __contract_part_ends = unsafe {
        __contract_846746a3::fd::own_all(__contract_slot_ends)
    };
    let __contract_846746a3::Some(__contract_part_ends) = __contract_part_ends else {
        return __contract_846746a3::Err(
            __contract_846746a3::error::null_out(&"pipe", &"ends"),
        )
    };
    __contract_846746a3::Ok(__contract_part_ends)
}
/**Calls the C function `write`.

# Contract

```c
ptrdiff_t write(int fd, const void *bytes, size_t count);
```

- ✅ `fd` and `bytes` are lent to C for the call.
- ✅ `count` is the length of `bytes`.
- ✅ Several threads may call it at once.

Fails when it returns less than `0`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.*/
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
pub fn write(
    fd: __contract_846746a3::fd::BorrowedFd<'_>,
    bytes: &[u8],
) -> __contract_846746a3::Result<isize, __contract_846746a3::Error> {
    let __contract_846746a3::Some(count) = __contract_846746a3::buffer::length::<
        usize,
    >(<[_]>::len(&bytes)) else {
        return __contract_846746a3::Err(
            __contract_846746a3::error::length(&"write", &"bytes"),
        )
    };
    let fd: c_int = __contract_846746a3::fd::lent(fd);
    let bytes: *const c_void = __contract_846746a3::buffer::address(bytes).cast();
    __contract_846746a3::errno::clear();
    let __contract_result = unsafe { __contract_846746a3_write(fd, bytes, count) };
    let __contract_errno = __contract_846746a3::errno::get();
    if __contract_result < 0 {
        return __contract_846746a3::Err(
            __contract_846746a3::error::errno(&"write", __contract_errno),
        );
    }
    __contract_846746a3::Ok(__contract_result)
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
    #[link_name = "dup"]
    fn __contract_846746a3_dup(fd: c_int) -> c_int;
    #[link_name = "close"]
    fn __contract_846746a3_close(fd: c_int) -> c_int;
    #[link_name = "pipe"]
    fn __contract_846746a3_pipe(ends: *mut [c_int; 2]) -> c_int;
    #[link_name = "write"]
    fn __contract_846746a3_write(fd: c_int, bytes: *const c_void, count: usize) -> isize;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_846746a3::proof::is_fd::<c_int>;
    let _ = __contract_846746a3::proof::is_plain::<c_int>;
    let _ = __contract_846746a3::proof::is_integer::<c_int>;
    let _ = __contract_846746a3::proof::goes_to_c::<u8>;
    let _ = __contract_846746a3::proof::is_byte::<u8>;
    let _ = __contract_846746a3::proof::is_integer::<usize>;
    let _ = __contract_846746a3::proof::is_plain::<isize>;
    let _ = __contract_846746a3::proof::is_integer::<isize>;
    let _ = <isize as __contract_846746a3::Integer>::CAN_BE_NEGATIVE;
};

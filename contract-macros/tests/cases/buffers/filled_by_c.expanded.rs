#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_382b0f85;
/**Calls the C function `read`.

# Contract

```c
ptrdiff_t read(int fd, void *p, size_t n);
```

- ✅ `n` is the length of `p`.
- ✅ C fills `p` and returns how much; that part comes back, within its length.
- ✅ Several threads may call it at once.

Fails when it returns less than `0`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.
- [`Cause::Truncated`](::ffi_contract::Cause::Truncated): C says that it wrote more than there was room for in `p`, which its contract rules out.*/
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
fn read<'buffer>(
    fd: c_int,
    p: &'buffer mut [__contract_382b0f85::core::mem::MaybeUninit<u8>],
) -> __contract_382b0f85::Result<&'buffer mut [u8], __contract_382b0f85::Error> {
    let __contract_382b0f85::Some(n) = __contract_382b0f85::buffer::length::<
        usize,
    >(<[_]>::len(&p)) else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::length(&"read", &"p"),
        )
    };
    let __contract_given_p = p;
    let p: *mut c_void = __contract_382b0f85::buffer::address_uninit(
            &mut *__contract_given_p,
        )
        .cast();
    __contract_382b0f85::errno::clear();
    let __contract_result = unsafe { __contract_382b0f85_read(fd, p, n) };
    let __contract_errno = __contract_382b0f85::errno::get();
    if __contract_result < 0 {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::errno(&"read", __contract_errno),
        );
    }
    let __contract_part_p = __contract_382b0f85::Integer::to_usize(__contract_result)
        .and_then(|__contract_count| unsafe {
            __contract_382b0f85::buffer::written(
                &mut *__contract_given_p,
                __contract_count,
            )
        });
    let __contract_382b0f85::Some(__contract_part_p) = __contract_part_p else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::truncated(&"read", &"p"),
        )
    };
    __contract_382b0f85::Ok(__contract_part_p)
}
/**Calls the C function `compress`.

# Contract

```c
int compress(
    uint8_t *to,
    unsigned long *to_len,
    const uint8_t *from,
    unsigned long len
);
```

- ✅ `from` is lent to C for the call.
- ✅ `to_len` is the length of `to`, and C leaves there how much it has written.
- ✅ C fills `to` and says how much in `to_len`; that part comes back, within its length.
- ✅ `len` is the length of `from`.
- ✅ An empty `from` is `NULL` to C.
- ✅ Several threads may call it at once.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Length`](::ffi_contract::Cause::Length): `to` is longer than an `unsigned long` can say; C is not called.
- [`Cause::Length`](::ffi_contract::Cause::Length): `from` is longer than an `unsigned long` can say; C is not called.
- [`Cause::Truncated`](::ffi_contract::Cause::Truncated): C says that it wrote more than there was room for in `to`, which its contract rules out.*/
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
fn compress<'buffer>(
    to: &'buffer mut [__contract_382b0f85::core::mem::MaybeUninit<u8>],
    from: &[u8],
) -> __contract_382b0f85::Result<&'buffer mut [u8], __contract_382b0f85::Error> {
    let __contract_382b0f85::Some(mut __contract_slot_to_len) = __contract_382b0f85::buffer::length::<
        c_ulong,
    >(<[_]>::len(&to)) else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::length(&"compress", &"to"),
        )
    };
    let to_len: *mut c_ulong = &raw mut __contract_slot_to_len;
    let __contract_382b0f85::Some(len) = __contract_382b0f85::buffer::length::<
        c_ulong,
    >(<[_]>::len(&from)) else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::length(&"compress", &"from"),
        )
    };
    let __contract_given_to = to;
    let to: *mut u8 = __contract_382b0f85::buffer::address_uninit(
        &mut *__contract_given_to,
    );
    let from: *const u8 = __contract_382b0f85::buffer::address_or_null(from);
    let __contract_result = unsafe {
        __contract_382b0f85_compress(to, to_len, from, len)
    };
    if __contract_result != 0 {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::code(&"compress", __contract_result),
        );
    }
    let __contract_part_to = __contract_382b0f85::Integer::to_usize(
            __contract_slot_to_len,
        )
        .and_then(|__contract_count| unsafe {
            __contract_382b0f85::buffer::written(
                &mut *__contract_given_to,
                __contract_count,
            )
        });
    let __contract_382b0f85::Some(__contract_part_to) = __contract_part_to else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::truncated(&"compress", &"to"),
        )
    };
    __contract_382b0f85::Ok(__contract_part_to)
}
/**Calls the C function `getcwd`.

# Contract

```c
char *getcwd(char *p, size_t n);
```

- ✅ `n` is the length of `p`.
- ✅ C fills `p` up to a zero; that part comes back, within its length.
- ✅ The result is `p` itself, not a second object.
- ✅ Several threads may call it at once.

Fails when it returns `NULL`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.
- [`Cause::Address`](::ffi_contract::Cause::Address): C returns another address than that of `p`, which its contract rules out.
- [`Cause::Unterminated`](::ffi_contract::Cause::Unterminated): C leaves `p` without a zero, which its contract rules out.*/
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
fn getcwd<'buffer>(
    p: &'buffer mut [__contract_382b0f85::core::mem::MaybeUninit<u8>],
) -> __contract_382b0f85::Result<
    &'buffer __contract_382b0f85::core::ffi::CStr,
    __contract_382b0f85::Error,
> {
    let __contract_382b0f85::Some(n) = __contract_382b0f85::buffer::length::<
        usize,
    >(<[_]>::len(&p)) else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::length(&"getcwd", &"p"),
        )
    };
    let __contract_given_p = p;
    let p: *mut c_char = __contract_382b0f85::buffer::address_uninit(
            &mut *__contract_given_p,
        )
        .cast();
    __contract_382b0f85::errno::clear();
    let __contract_result = unsafe { __contract_382b0f85_getcwd(p, n) };
    let __contract_errno = __contract_382b0f85::errno::get();
    if __contract_result.is_null() {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::errno(&"getcwd", __contract_errno),
        );
    }
    if !__contract_382b0f85::core::ptr::addr_eq(__contract_result, p) {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::address(&"getcwd", &"p"),
        );
    }
    let __contract_part_p = unsafe {
        __contract_382b0f85::buffer::written_text(&mut *__contract_given_p)
    };
    let __contract_382b0f85::Some(__contract_part_p) = __contract_part_p else {
        return __contract_382b0f85::Err(
            __contract_382b0f85::error::unterminated(&"getcwd", &"p"),
        )
    };
    __contract_382b0f85::Ok(__contract_part_p)
}
/**Calls the C function `digest`.

# Contract

```c
void digest(const uint8_t *p, size_t n, uint8_t (*to)[20]);
```

- ✅ `p` is lent to C for the call.
- ✅ `n` is the length of `p`.
- ✅ `to` has exactly `20` elements.
- ✅ C fills `to` to its end, within its length.
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
#[track_caller]
fn digest<'buffer>(
    p: &[u8],
    to: &'buffer mut [__contract_382b0f85::core::mem::MaybeUninit<u8>; 20],
) -> &'buffer mut [u8; 20] {
    let __contract_382b0f85::Some(n) = __contract_382b0f85::buffer::length::<
        usize,
    >(<[_]>::len(&p)) else { __contract_382b0f85::panic::length("digest", "p") };
    let p: *const u8 = __contract_382b0f85::buffer::address(p);
    let __contract_given_to = to;
    let to: *mut [u8; 20] = __contract_382b0f85::core::ptr::from_mut(
            &mut *__contract_given_to,
        )
        .cast();
    unsafe { __contract_382b0f85_digest(p, n, to) };
    unsafe { __contract_382b0f85::buffer::filled_array(&mut *__contract_given_to) }
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
    #[link_name = "read"]
    fn __contract_382b0f85_read(fd: c_int, p: *mut c_void, n: usize) -> isize;
    #[link_name = "compress"]
    fn __contract_382b0f85_compress(
        to: *mut u8,
        to_len: *mut c_ulong,
        from: *const u8,
        len: c_ulong,
    ) -> c_int;
    #[link_name = "getcwd"]
    fn __contract_382b0f85_getcwd(p: *mut c_char, n: usize) -> *mut c_char;
    #[link_name = "digest"]
    fn __contract_382b0f85_digest(p: *const u8, n: usize, to: *mut [u8; 20]);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_382b0f85::proof::goes_to_c::<c_int>;
    let _ = __contract_382b0f85::proof::is_plain::<u8>;
    let _ = __contract_382b0f85::proof::is_byte::<u8>;
    let _ = __contract_382b0f85::proof::is_integer::<usize>;
    let _ = __contract_382b0f85::proof::is_plain::<isize>;
    let _ = __contract_382b0f85::proof::is_integer::<isize>;
    let _ = <isize as __contract_382b0f85::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_382b0f85::proof::is_integer::<c_ulong>;
    let _ = __contract_382b0f85::proof::goes_to_c::<u8>;
    let _ = __contract_382b0f85::proof::is_plain::<c_int>;
    let _ = __contract_382b0f85::proof::is_integer::<c_int>;
    let _ = __contract_382b0f85::proof::is_byte::<c_char>;
};

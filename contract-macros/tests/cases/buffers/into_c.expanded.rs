#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_c1bb628e;
/**Calls the C function `hash`.

# Contract

```c
int hash(const void *p, int n);
```

- ✅ `p` is lent to C for the call.
- ✅ `n` is the length of `p`.
- ✅ Several threads may call it at once.

# Panics

If `p` is longer than an `int` can say; C is not called.*/
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
fn hash(p: &[u8]) -> c_int {
    let __contract_c1bb628e::Some(n) = __contract_c1bb628e::buffer::length::<
        c_int,
    >(<[_]>::len(&p)) else { __contract_c1bb628e::panic::length("hash", "p") };
    let p: *const c_void = __contract_c1bb628e::buffer::address(p).cast();
    unsafe { __contract_c1bb628e_hash(p, n) }
}
/**Calls the C function `send`.

# Contract

```c
int send(const uint32_t *p, uint16_t n);
```

- ✅ `p` is lent to C for the call.
- ✅ `n` is the length of `p`.
- ✅ `p` may be `NULL`, which is `None` here.
- ✅ Several threads may call it at once.
- ❌ `p` is never empty: C is not called then.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Empty`](::ffi_contract::Cause::Empty): `p` is empty; C is not called.
- [`Cause::Length`](::ffi_contract::Cause::Length): `p` is longer than a `uint16_t` can say; C is not called.*/
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
fn send(
    p: __contract_c1bb628e::Option<&[u32]>,
) -> __contract_c1bb628e::Result<c_int, __contract_c1bb628e::Error> {
    if p.is_some_and(<[_]>::is_empty) {
        return __contract_c1bb628e::Err(
            __contract_c1bb628e::error::empty(&"send", &"p"),
        );
    }
    let __contract_c1bb628e::Some(n) = __contract_c1bb628e::buffer::length::<
        u16,
    >(<[_]>::len(&p.unwrap_or_default())) else {
        return __contract_c1bb628e::Err(
            __contract_c1bb628e::error::length(&"send", &"p"),
        )
    };
    let p: *const u32 = p
        .map_or(
            __contract_c1bb628e::core::ptr::null(),
            __contract_c1bb628e::buffer::address,
        );
    let __contract_result = unsafe { __contract_c1bb628e_send(p, n) };
    if __contract_result < 0 {
        return __contract_c1bb628e::Err(
            __contract_c1bb628e::error::code(&"send", __contract_result),
        );
    }
    __contract_c1bb628e::Ok(__contract_result)
}
/**Calls the C function `checksum`.

# Contract

```c
unsigned long checksum(const uint16_t *p);
```

- ✅ `p` is lent to C for the call.
- ✅ `p` ends in a zero, which is how C finds its end.
- ✅ Several threads may call it at once.

# Panics

If `p` has no zero at its end; C is not called.*/
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
fn checksum(p: &[u16]) -> c_ulong {
    if __contract_c1bb628e::buffer::is_unterminated(&p) {
        __contract_c1bb628e::panic::unterminated("checksum", "p")
    }
    let p: *const u16 = __contract_c1bb628e::buffer::address(p);
    unsafe { __contract_c1bb628e_checksum(p) }
}
/**Calls the C function `encrypt`.

# Contract

```c
void encrypt(const uint8_t (*key)[32], uint32_t *words, size_t bytes);
```

- ✅ `key` is lent to C for the call.
- ✅ `key` has exactly `32` elements.
- ✅ `bytes` is the length of `words`, in bytes.
- ✅ C may change `words`, within its length.
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
fn encrypt(key: &[u8; 32], words: &mut [u32]) {
    let __contract_c1bb628e::Some(bytes) = __contract_c1bb628e::buffer::byte_length::<
        usize,
        _,
    >(&words[..]) else { __contract_c1bb628e::panic::length("encrypt", "words") };
    let key: *const [u8; 32] = __contract_c1bb628e::core::ptr::from_ref(key);
    let words: *mut u32 = __contract_c1bb628e::buffer::address_mut(words);
    unsafe { __contract_c1bb628e_encrypt(key, words, bytes) };
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
    #[link_name = "hash"]
    fn __contract_c1bb628e_hash(p: *const c_void, n: c_int) -> c_int;
    #[link_name = "send"]
    fn __contract_c1bb628e_send(p: *const u32, n: u16) -> c_int;
    #[link_name = "checksum"]
    fn __contract_c1bb628e_checksum(p: *const u16) -> c_ulong;
    #[link_name = "encrypt"]
    fn __contract_c1bb628e_encrypt(key: *const [u8; 32], words: *mut u32, bytes: usize);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_c1bb628e::proof::goes_to_c::<u8>;
    let _ = __contract_c1bb628e::proof::is_byte::<u8>;
    let _ = __contract_c1bb628e::proof::is_integer::<c_int>;
    let _ = __contract_c1bb628e::proof::is_plain::<c_int>;
    let _ = __contract_c1bb628e::proof::goes_to_c::<u32>;
    let _ = __contract_c1bb628e::proof::is_integer::<u16>;
    let _ = <c_int as __contract_c1bb628e::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_c1bb628e::proof::goes_to_c::<u16>;
    let _ = __contract_c1bb628e::proof::is_plain::<c_ulong>;
    let _ = __contract_c1bb628e::proof::is_plain::<u32>;
    let _ = __contract_c1bb628e::proof::is_integer::<usize>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_e43a3bb1;
/// The name of an object.
/**
# Contract

- ✅ A value: whatever C leaves in it is one, it holds no pointer, and nobody frees it.

In C it is a `git_oid`, from `git2.h`.*/
#[allow(dead_code, non_camel_case_types)]
pub type Oid = git_sys::git_oid;
/**Calls the C function `git_oid_fromstr`.

# Contract

```c
int git_oid_fromstr(git_oid *out, const char *text);
```

- ✅ `text` is lent to C for the call.
- ✅ C fills `out`, which is part of the result.
- ✅ Several threads may call it at once.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

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
pub fn git_oid_fromstr(
    text: &__contract_e43a3bb1::core::ffi::CStr,
) -> __contract_e43a3bb1::Result<Oid, __contract_e43a3bb1::Error> {
    let mut __contract_slot_out: Oid = unsafe {
        __contract_e43a3bb1::core::mem::zeroed()
    };
    let out: *mut Oid = &raw mut __contract_slot_out;
    let text: *const c_char = __contract_e43a3bb1::text::address(text);
    let __contract_result = unsafe {
        {
            let __contract_unwinding = __contract_e43a3bb1::panic::AbortOnUnwind;
            let __contract_returned: c_int = {
                git_sys::git_oid_fromstr
            }(
                __contract_e43a3bb1::sys::memory::<*mut Oid, _>(out),
                __contract_e43a3bb1::sys::pass::<*const c_char>(text),
            );
            __contract_e43a3bb1::forget(__contract_unwinding);
            __contract_returned
        }
    };
    if __contract_result < 0 {
        return __contract_e43a3bb1::Err(
            __contract_e43a3bb1::error::code(&"git_oid_fromstr", __contract_result),
        );
    }
    __contract_e43a3bb1::Ok(__contract_slot_out)
}
/**Calls the C function `git_oid_equal`.

# Contract

```c
int git_oid_equal(const git_oid *a, const git_oid *b);
```

- ✅ `a` and `b` are lent to C for the call.
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
pub fn git_oid_equal(a: &Oid, b: &Oid) -> c_int {
    let a: *const Oid = __contract_e43a3bb1::core::ptr::from_ref(a);
    let b: *const Oid = __contract_e43a3bb1::core::ptr::from_ref(b);
    unsafe {
        {
            let __contract_unwinding = __contract_e43a3bb1::panic::AbortOnUnwind;
            let __contract_returned: c_int = {
                git_sys::git_oid_equal
            }(
                __contract_e43a3bb1::sys::lend::<Oid, _>(a),
                __contract_e43a3bb1::sys::lend::<Oid, _>(b),
            );
            __contract_e43a3bb1::forget(__contract_unwinding);
            __contract_returned
        }
    }
}
#[allow(deprecated)]
const _: () = {
    struct __ContractVouched<const N: __contract_e43a3bb1::core::primitive::usize>;
    #[automatically_derived]
    unsafe impl __contract_e43a3bb1::proof::Vouched<__ContractVouched<0usize>> for Oid {}
    let _ = __contract_e43a3bb1::proof::is_vouched::<__ContractVouched<0usize>, Oid>;
    let _ = __contract_e43a3bb1::proof::is_plain::<c_int>;
    let _ = __contract_e43a3bb1::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_e43a3bb1::Integer>::CAN_BE_NEGATIVE;
};

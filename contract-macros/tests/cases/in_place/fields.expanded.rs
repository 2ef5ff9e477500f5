#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_628a9e89;
/**A `pump` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&pump`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct pump {
    __contract_opaque: __contract_628a9e89::Opaque,
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
    unsafe impl __contract_628a9e89::ForeignType for pump {
        type Free = __contract_628a9e89::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_628a9e89::core::primitive::str = "pump";
    }
    #[automatically_derived]
    impl __contract_628a9e89::core::fmt::Debug for pump {
        fn fmt(
            &self,
            f: &mut __contract_628a9e89::core::fmt::Formatter<'_>,
        ) -> __contract_628a9e89::core::fmt::Result {
            __contract_628a9e89::debug_view("pump", self, f)
        }
    }
    #[automatically_derived]
    impl __contract_628a9e89::sys::OverSys for pump {
        type C = sys::pump;
    }
    #[automatically_derived]
    unsafe impl __contract_628a9e89::declared::Facts for pump {
        type Lifetimes = ();
        type Memory = __contract_628a9e89::declared::OfC;
        type Count = __contract_628a9e89::declared::Single;
        type Holding = __contract_628a9e89::declared::Nothing;
        type Threads = __contract_628a9e89::declared::Stays;
    }
};
/**Calls the C function `lookup`.

# Contract

```c
int lookup(value *key);
```

- ✅ `key` is lent to C for the call.
- ✅ C gets a struct with the address of `key`, `data`, and its length, `size`.
- ✅ Several threads may call it at once.

# Panics

If `key` is longer than the field `size` can say; C is not called.*/
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
pub fn lookup(key: &[u8]) -> c_int {
    let __contract_total_key = <[_]>::len(&key);
    let __contract_628a9e89::Some(__contract_length_key) = __contract_628a9e89::buffer::length(
        __contract_total_key,
    ) else { __contract_628a9e89::panic::length("lookup", "key") };
    let mut __contract_slot_key = __contract_628a9e89::core::mem::MaybeUninit::<
        sys::value,
    >::zeroed();
    let __contract_struct_key = __contract_628a9e89::core::mem::MaybeUninit::as_mut_ptr(
        &mut __contract_slot_key,
    );
    unsafe {
        (*__contract_struct_key).data = __contract_628a9e89::field::read(
            __contract_628a9e89::buffer::address(key),
        );
        (*__contract_struct_key).size = __contract_length_key;
    }
    let key: *mut sys::value = __contract_struct_key.cast();
    unsafe { __contract_628a9e89_lookup(key) }
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
impl pump {
    /// Takes as much as there is room for.
    /**
# Contract

```c
int pump_run(pump *pump, int flush);
```

- ✅ `input` is lent to C for the call.
- ✅ `pump` is lent to C for the call, exclusively: C may change what is there.
- ✅ C finds `input` in `next_in`, its length in `avail_in`, of what `pump` lends; it leaves there how much it has not used.
- ✅ How much of `input` it has used is part of the result.
- ✅ C finds `output` in `next_out`, its length in `avail_out`, of what `pump` lends; it leaves there how much it has not used.
- ✅ C fills `output`; the filled part comes back, within its length.
- ❌ The address of `input` is never left in `pump`: `next_in` is `NULL`, `avail_in` is 0 afterwards.
- ❌ The address of `output` is never left in `pump`: `next_out` is `NULL`, `avail_out` is 0 afterwards.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Length`](::ffi_contract::Cause::Length): `input` is longer than the field `avail_in` can say; C is not called.
- [`Cause::Length`](::ffi_contract::Cause::Length): `output` is longer than the field `avail_out` can say; C is not called.
- [`Cause::Truncated`](::ffi_contract::Cause::Truncated): C says that more is left of `input` than there was, which its contract rules out.
- [`Cause::Truncated`](::ffi_contract::Cause::Truncated): C says that it wrote more than there was room for in `output`, which its contract rules out.*/
    #[inline]
    pub fn run<'buffer>(
        &mut self,
        flush: c_int,
        input: &[u8],
        output: &'buffer mut [__contract_628a9e89::core::mem::MaybeUninit<u8>],
    ) -> __contract_628a9e89::Result<
        (__contract_628a9e89::core::primitive::usize, &'buffer mut [u8]),
        __contract_628a9e89::Error,
    > {
        let __contract_total_input = <[_]>::len(&input);
        let __contract_628a9e89::Some(__contract_length_input) = __contract_628a9e89::buffer::length(
            __contract_total_input,
        ) else {
            return __contract_628a9e89::Err(
                __contract_628a9e89::error::length(&"pump_run", &"input"),
            )
        };
        let __contract_total_output = <[_]>::len(&output);
        let __contract_628a9e89::Some(__contract_length_output) = __contract_628a9e89::buffer::length(
            __contract_total_output,
        ) else {
            return __contract_628a9e89::Err(
                __contract_628a9e89::error::length(&"pump_run", &"output"),
            )
        };
        let pump: *mut pump = __contract_628a9e89::core::ptr::from_mut(self);
        let input: *const u8 = __contract_628a9e89::buffer::address(input);
        let __contract_given_output = output;
        let output: *mut u8 = __contract_628a9e89::buffer::address_uninit(
            &mut *__contract_given_output,
        );
        let __contract_struct_input = pump.cast::<sys::pump>();
        unsafe {
            (*__contract_struct_input).next_in = __contract_628a9e89::field::read(
                input.cast::<u8>(),
            );
            (*__contract_struct_input).avail_in = __contract_length_input;
        }
        let __contract_struct_output = pump.cast::<sys::pump>();
        unsafe {
            (*__contract_struct_output).next_out = __contract_628a9e89::field::write(
                output.cast::<u8>(),
            );
            (*__contract_struct_output).avail_out = __contract_length_output;
        }
        let __contract_fields = __contract_628a9e89::field::OnExit(|| unsafe {
            (*__contract_struct_input).next_in = __contract_628a9e89::field::null();
            (*__contract_struct_input).avail_in = __contract_628a9e89::zeroed();
            (*__contract_struct_output).next_out = __contract_628a9e89::field::null();
            (*__contract_struct_output).avail_out = __contract_628a9e89::zeroed();
        });
        let __contract_result = unsafe { __contract_628a9e89_pump_run(pump, flush) };
        let __contract_left_input = unsafe { (*__contract_struct_input).avail_in };
        let __contract_left_output = unsafe { (*__contract_struct_output).avail_out };
        __contract_628a9e89::core::mem::drop(__contract_fields);
        if __contract_result < 0 {
            return __contract_628a9e89::Err(
                __contract_628a9e89::error::code(&"pump_run", __contract_result),
            );
        }
        let __contract_part_input = __contract_628a9e89::field::used(
            __contract_total_input,
            __contract_left_input,
        );
        let __contract_628a9e89::Some(__contract_part_input) = __contract_part_input
        else {
            return __contract_628a9e89::Err(
                __contract_628a9e89::error::truncated(&"pump_run", &"input"),
            )
        };
        let __contract_part_output = __contract_628a9e89::field::used(
                __contract_total_output,
                __contract_left_output,
            )
            .and_then(|__contract_count| unsafe {
                __contract_628a9e89::buffer::written(
                    &mut *__contract_given_output,
                    __contract_count,
                )
            });
        let __contract_628a9e89::Some(__contract_part_output) = __contract_part_output
        else {
            return __contract_628a9e89::Err(
                __contract_628a9e89::error::truncated(&"pump_run", &"output"),
            )
        };
        __contract_628a9e89::Ok((__contract_part_input, __contract_part_output))
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
    #[link_name = "pump_run"]
    fn __contract_628a9e89_pump_run(pump: *mut pump, flush: c_int) -> c_int;
    #[link_name = "lookup"]
    fn __contract_628a9e89_lookup(key: *mut sys::value) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_628a9e89::core::marker::PhantomData::<*const sys::pump>;
    let _ = __contract_628a9e89::proof::goes_to_c::<c_int>;
    let _ = __contract_628a9e89::proof::goes_to_c::<u8>;
    let _ = __contract_628a9e89::proof::is_byte::<u8>;
    let _ = __contract_628a9e89::proof::is_plain::<u8>;
    let _ = __contract_628a9e89::proof::is_plain::<c_int>;
    let _ = __contract_628a9e89::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_628a9e89::Integer>::CAN_BE_NEGATIVE;
};

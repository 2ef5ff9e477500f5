/// Makes a counter.
/**
# Contract

- ✅ C calls it as `counter_new`.
- ✅ For a NULL or misaligned pointer: C gets NULL.
- ✅ A panic never crosses: C gets NULL.
- ✅ Any thread may call it.
- ⚠️ `name` is text that ends in a NUL, lent for the call, while nobody writes it.
- ⚠️ The result is a `Counter` that C owns, until it gives it back to a function that takes one; NULL is possible.
- ❌ C never frees it with `free`.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn counter_new(
    name: &::ffi_contract::__private::core::ffi::CStr,
) -> ::ffi_contract::__private::Option<
    ::ffi_contract::__private::alloc::boxed::Box<Counter>,
> {
    Counter::new(name)
}
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    improper_ctypes_definitions,
    non_snake_case,
    single_use_lifetimes,
    clippy::default_numeric_fallback
)]
const _: () = {
    #[unsafe(export_name = "counter_new")]
    unsafe extern "C" fn __contract_symbol(
        __contract_given_name: *const c_char,
    ) -> *mut Counter {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(
                    __contract_given_name,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                let __contract_result = counter_new(unsafe {
                    ::ffi_contract::__private::export::text(
                        __contract_given_name
                            .cast::<::ffi_contract::__private::core::ffi::c_char>()
                            .cast_mut(),
                    )
                });
                let __contract_value = __contract_result;
                let __contract_code: *mut Counter = ::ffi_contract::__private::export::or_null(
                        __contract_value,
                        ::ffi_contract::__private::export::give,
                    )
                    .cast();
                ::ffi_contract::__private::export::Outcome::Done(__contract_code)
            },
            ::ffi_contract::__private::core::ptr::null_mut,
            ::ffi_contract::__private::core::ptr::null_mut,
        )
    }
};
/**Called by C, as `counter_free`.

# Contract

- ✅ For a NULL or misaligned pointer: C goes on.
- ✅ A panic never crosses: C goes on.
- ✅ Any thread may call it.
- ⚠️ `counter` is a `Counter` that Rust has given to C; it may be NULL.
- ❌ C never uses `counter` again, unless it was refused.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn counter_free(
    counter: ::ffi_contract::__private::Option<
        ::ffi_contract::__private::alloc::boxed::Box<Counter>,
    >,
) {
    drop(counter);
}
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    improper_ctypes_definitions,
    non_snake_case,
    single_use_lifetimes,
    clippy::default_numeric_fallback
)]
const _: () = {
    #[unsafe(export_name = "counter_free")]
    unsafe extern "C" fn __contract_symbol(__contract_given_counter: *mut Counter) {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given_or_null(
                    __contract_given_counter,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                ::ffi_contract::__private::export::moving_unless_thread_same(
                    __contract_given_counter,
                );
                counter_free(
                    ::ffi_contract::__private::export::unless_null(
                        __contract_given_counter,
                        |__contract_pointer| unsafe {
                            ::ffi_contract::__private::export::take(__contract_pointer)
                        },
                    ),
                );
                ::ffi_contract::__private::export::Outcome::Done(())
            },
            ::ffi_contract::__private::export::nothing,
            ::ffi_contract::__private::export::nothing,
        )
    }
};
/// Adds up.
/**
# Contract

- ✅ C calls it as `counter_sum`.
- ✅ For a NULL or misaligned pointer, a length that no memory has or memory that two arguments share and one has to itself: C gets `-2`.
- ✅ A panic never crosses: C gets `-1`.
- ✅ Any thread may call it.
- ⚠️ `counter` leads to a live `Counter`, lent for the call.
- ⚠️ `numbers` leads to as many elements as `n` says, lent for the call, while nobody writes them; it may be NULL if that is 0.
- ⚠️ `sum` is a slot of C's.
- ❌ C never uses `counter` on another thread, or in another call, while this one runs.

# Errors

C gets the number that an error becomes, which is negative; no slot is written then.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub(crate) fn add(
    counter: &mut Counter,
    numbers: &[u32],
) -> ::ffi_contract::__private::Result<(c_int, u64), Failure> {
    counter.add(numbers)
}
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    improper_ctypes_definitions,
    non_snake_case,
    single_use_lifetimes,
    clippy::default_numeric_fallback
)]
const _: () = {
    fn __contract_refused() -> c_int {
        -2
    }
    fn __contract_panicked() -> c_int {
        -1
    }
    const _: () = <c_int as ::ffi_contract::__private::Integer>::CAN_BE_NEGATIVE;
    fn __contract_has_failed(
        __contract_code: c_int,
    ) -> ::ffi_contract::__private::core::primitive::bool {
        ::ffi_contract::__private::Integer::is_negative(__contract_code)
    }
    #[unsafe(export_name = "counter_sum")]
    unsafe extern "C" fn __contract_symbol(
        __contract_given_counter: *mut Counter,
        __contract_given_numbers: *const u32,
        __contract_given_n: c_int,
        __contract_given_sum: *mut u64,
    ) -> c_int {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(
                    __contract_given_counter,
                )
                    && ::ffi_contract::__private::export::are_given(
                        __contract_given_numbers.cast::<u32>(),
                        __contract_given_n,
                    )
                    && ::ffi_contract::__private::export::is_given(__contract_given_sum))
                {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                if !::ffi_contract::__private::export::are_apart(
                    &[
                        ::ffi_contract::__private::export::extent_of(
                            __contract_given_counter,
                            true,
                        ),
                        ::ffi_contract::__private::export::extent_of_elements(
                            __contract_given_numbers.cast::<u32>(),
                            __contract_given_n,
                            false,
                        ),
                        ::ffi_contract::__private::export::extent_of(
                            __contract_given_sum,
                            true,
                        ),
                    ],
                ) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                ::ffi_contract::__private::export::moving_unless_thread_same(
                    __contract_given_counter,
                );
                match add(
                    unsafe {
                        ::ffi_contract::__private::export::lend_mut(
                            __contract_given_counter,
                        )
                    },
                    unsafe {
                        ::ffi_contract::__private::export::elements(
                            __contract_given_numbers.cast::<u32>(),
                            __contract_given_n,
                        )
                    },
                ) {
                    ::ffi_contract::__private::Ok(__contract_result) => {
                        let (__contract_value, __contract_part_sum) = __contract_result;
                        let __contract_code: c_int = ::ffi_contract::__private::export::give_value(
                            __contract_value,
                        );
                        if __contract_has_failed(__contract_code) {
                            return ::ffi_contract::__private::export::Outcome::Broken;
                        }
                        unsafe {
                            ::ffi_contract::__private::export::write(
                                __contract_given_sum,
                                move || ::ffi_contract::__private::export::give_value(
                                    __contract_part_sum,
                                ),
                            )
                        };
                        ::ffi_contract::__private::export::Outcome::Done(__contract_code)
                    }
                    ::ffi_contract::__private::Err(__contract_failed) => {
                        let __contract_code: c_int = <c_int as ::ffi_contract::__private::core::convert::From<
                            _,
                        >>::from(__contract_failed);
                        if __contract_has_failed(__contract_code) {
                            ::ffi_contract::__private::export::Outcome::Done(
                                __contract_code,
                            )
                        } else {
                            ::ffi_contract::__private::export::Outcome::Broken
                        }
                    }
                }
            },
            __contract_refused,
            __contract_panicked,
        )
    }
};
/**Called by C, as `counter_name`.

# Contract

- ✅ For a NULL or misaligned pointer: C gets NULL.
- ✅ A panic never crosses: C gets NULL.
- ⚠️ `counter` leads to a live `Counter`, lent for the call; it may be NULL.
- ⚠️ The result is text that C uses no longer than what it was borrowed from.
- ❌ C never uses an object on another thread than the one that it has it from.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
fn counter_name<'a>(
    counter: ::ffi_contract::__private::Option<&'a Counter>,
) -> &'a ::ffi_contract::__private::core::ffi::CStr {
    counter.map_or(c"", |counter| &counter.name)
}
#[allow(
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    improper_ctypes_definitions,
    non_snake_case,
    single_use_lifetimes,
    clippy::default_numeric_fallback
)]
const _: () = {
    #[unsafe(export_name = "counter_name")]
    unsafe extern "C" fn __contract_symbol(
        __contract_given_counter: *const Counter,
    ) -> *const c_char {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given_or_null(
                    __contract_given_counter,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                let __contract_result = counter_name(
                    ::ffi_contract::__private::export::unless_null(
                        __contract_given_counter.cast_mut(),
                        |__contract_pointer| unsafe {
                            ::ffi_contract::__private::export::lend(__contract_pointer)
                        },
                    ),
                );
                let __contract_value = __contract_result;
                let __contract_code: *const c_char = ::ffi_contract::__private::export::give_lent_text(
                        __contract_value,
                    )
                    .cast();
                ::ffi_contract::__private::export::Outcome::Done(__contract_code)
            },
            ::ffi_contract::__private::core::ptr::null,
            ::ffi_contract::__private::core::ptr::null,
        )
    }
};

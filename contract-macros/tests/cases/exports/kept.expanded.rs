/// Keeps an item.
/**
# Contract

- ✅ C calls it as `list_add`.
- ✅ For a NULL or misaligned pointer or memory that two arguments share and one has to itself: C gets `LIST_BROKEN`.
- ✅ A panic never crosses: C gets `LIST_BROKEN`.
- ✅ Any thread may call it.
- ⚠️ `list` leads to a live `List<'a>`, lent for the call.
- ⚠️ `item` leads to a live `Item`, lent for as long as C uses `list`.
- ❌ C never uses `list` on another thread, or in another call, while this one runs.

# Errors

C gets the number, which is not 0; no slot is written then.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn list_add<'a>(
    list: &mut List<'a>,
    item: &'a Item,
) -> ::ffi_contract::__private::Result<(), c_int> {
    list.items.push(item);
    Ok(())
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
        ::ffi_contract::__private::export::failing(LIST_BROKEN, __contract_has_failed)
    }
    fn __contract_panicked() -> c_int {
        ::ffi_contract::__private::export::failing(LIST_BROKEN, __contract_has_failed)
    }
    fn __contract_success() -> c_int {
        0
    }
    fn __contract_has_failed(
        __contract_code: c_int,
    ) -> ::ffi_contract::__private::core::primitive::bool {
        !::ffi_contract::__private::Integer::is_zero(__contract_code)
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
    const fn __contract_lends<'__contract_lent>() {
        ::ffi_contract::__private::export::is_lent_no_longer::<
            *mut List<'__contract_lent>,
        >();
    }
    const _: fn() = __contract_lends;
    #[unsafe(export_name = "list_add")]
    unsafe extern "C" fn __contract_symbol<'a>(
        __contract_given_list: *mut List<'a>,
        __contract_given_item: *const Item,
    ) -> c_int {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(__contract_given_list)
                    && ::ffi_contract::__private::export::is_given(
                        __contract_given_item,
                    ))
                {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                if !::ffi_contract::__private::export::are_apart(
                    &[
                        ::ffi_contract::__private::export::extent_of(
                            __contract_given_list,
                            true,
                        ),
                        ::ffi_contract::__private::export::extent_of(
                            __contract_given_item,
                            false,
                        ),
                    ],
                ) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                ::ffi_contract::__private::export::moving_unless_thread_same(
                    __contract_given_list,
                );
                ::ffi_contract::__private::export::shared_unless_thread_same(
                    __contract_given_item,
                );
                match list_add(
                    unsafe {
                        ::ffi_contract::__private::export::lend_mut(
                            __contract_given_list,
                        )
                    },
                    unsafe {
                        ::ffi_contract::__private::export::lend(
                            __contract_given_item.cast_mut(),
                        )
                    },
                ) {
                    ::ffi_contract::__private::Ok(__contract_result) => {
                        let () = __contract_result;
                        let __contract_code: c_int = __contract_success();
                        if __contract_has_failed(__contract_code) {
                            return ::ffi_contract::__private::export::Outcome::Broken;
                        }
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
/// A list of one item.
/**
# Contract

- ✅ C calls it as `list_of`.
- ✅ For a NULL or misaligned pointer: C gets NULL.
- ✅ A panic never crosses: C gets NULL.
- ✅ Any thread may call it.
- ⚠️ `item` leads to a live `Item`, lent for as long as C uses the result.
- ⚠️ The result is a `List<'_>` that C owns, until it gives it back to a function that takes one.
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
pub fn list_of(item: &Item) -> ::ffi_contract::__private::alloc::boxed::Box<List<'_>> {
    Box::new(List { items: vec![item] })
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
    #[allow(
        clippy::too_many_arguments,
        clippy::type_complexity,
        deprecated,
        improper_ctypes_definitions,
        non_snake_case,
        single_use_lifetimes,
        clippy::default_numeric_fallback
    )]
    const fn __contract_lends<'__contract_lent>() {
        ::ffi_contract::__private::export::is_lent_no_longer::<
            *mut List<'__contract_lent>,
        >();
    }
    const _: fn() = __contract_lends;
    #[unsafe(export_name = "list_of")]
    unsafe extern "C" fn __contract_symbol(
        __contract_given_item: *const Item,
    ) -> *mut List<'static> {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(
                    __contract_given_item,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                ::ffi_contract::__private::export::shared_unless_thread_same(
                    __contract_given_item,
                );
                let __contract_result = list_of(unsafe {
                    ::ffi_contract::__private::export::lend(
                        __contract_given_item.cast_mut(),
                    )
                });
                let __contract_value = __contract_result;
                let __contract_code: *mut List<'static> = ::ffi_contract::__private::export::give(
                        __contract_value,
                    )
                    .cast();
                ::ffi_contract::__private::export::Outcome::Done(__contract_code)
            },
            ::ffi_contract::__private::core::ptr::null_mut,
            ::ffi_contract::__private::core::ptr::null_mut,
        )
    }
};
/**Called by C, as `list_last`.

# Contract

- ✅ For a NULL or misaligned pointer: C gets NULL.
- ✅ A panic never crosses: C gets NULL.
- ✅ Any thread may call it.
- ⚠️ `list` leads to a live `List<'a>`, lent for the call.
- ⚠️ `otherwise` leads to a live `Item`, lent for as long as C uses `list`.
- ⚠️ The result is used by C no longer than what it was borrowed from.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn list_last<'a>(list: &List<'a>, otherwise: &'a Item) -> &'a Item {
    list.items.last().unwrap_or(&otherwise)
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
    #[allow(
        clippy::too_many_arguments,
        clippy::type_complexity,
        deprecated,
        improper_ctypes_definitions,
        non_snake_case,
        single_use_lifetimes,
        clippy::default_numeric_fallback
    )]
    const fn __contract_lends<'__contract_lent>() {
        ::ffi_contract::__private::export::is_lent_no_longer::<
            *const List<'__contract_lent>,
        >();
    }
    const _: fn() = __contract_lends;
    #[unsafe(export_name = "list_last")]
    unsafe extern "C" fn __contract_symbol<'a>(
        __contract_given_list: *const List<'a>,
        __contract_given_otherwise: *const Item,
    ) -> *const Item {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(__contract_given_list)
                    && ::ffi_contract::__private::export::is_given(
                        __contract_given_otherwise,
                    ))
                {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                ::ffi_contract::__private::export::shared_unless_thread_same(
                    __contract_given_list,
                );
                ::ffi_contract::__private::export::shared_unless_thread_same(
                    __contract_given_otherwise,
                );
                let __contract_result = list_last(
                    unsafe {
                        ::ffi_contract::__private::export::lend(
                            __contract_given_list.cast_mut(),
                        )
                    },
                    unsafe {
                        ::ffi_contract::__private::export::lend(
                            __contract_given_otherwise.cast_mut(),
                        )
                    },
                );
                let __contract_value = __contract_result;
                let __contract_code: *const Item = ::ffi_contract::__private::export::give_shared_unless_thread_same(
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

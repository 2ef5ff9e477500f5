/// Visits them.
/**
# Contract

- ✅ C calls it as `list_each`.
- ✅ For a NULL or misaligned pointer or a function that is NULL: C gets `-1`.
- ✅ A panic never crosses: C gets `-1`.
- ✅ Any thread may call it.
- ⚠️ `list` leads to a live `List`, lent for the call.
- ⚠️ `visit` is a function that Rust may call with `user` until this call returns, on this thread.
- ❌ C never uses `item` of `visit` after that call of `visit`.
- ❌ C never uses `name` of `visit` after that call of `visit`.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn list_each(
    list: &List,
    #[allow(unused_mut)]
    mut visit: impl ::ffi_contract::__private::core::ops::FnMut(
        &Item,
        &[::ffi_contract::__private::core::primitive::u8],
    ) -> c_int,
) -> c_int {
    list.items.iter().map(|item| visit(item, item.name())).sum()
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
        -1
    }
    fn __contract_panicked() -> c_int {
        -1
    }
    #[unsafe(export_name = "list_each")]
    unsafe extern "C" fn __contract_symbol(
        __contract_given_list: *const List,
        __contract_given_visit: Option<
            unsafe extern "C" fn(
                user: *mut c_void,
                item: *const Item,
                name: *const c_char,
                n: usize,
            ) -> c_int,
        >,
        __contract_given_user: *mut c_void,
    ) -> c_int {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(
                    __contract_given_list,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                let ::ffi_contract::__private::core::option::Option::Some(
                    __contract_given_visit,
                ) = __contract_given_visit else {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                };
                ::ffi_contract::__private::export::shared_unless_thread_same(
                    __contract_given_list,
                );
                let __contract_result = list_each(
                    unsafe {
                        ::ffi_contract::__private::export::lend(
                            __contract_given_list.cast_mut(),
                        )
                    },
                    {
                        let __contract_user = unsafe {
                            ::ffi_contract::__private::called::UserData::new(
                                __contract_given_user,
                            )
                        };
                        move |
                            __contract_passed_item_1: &Item,
                            __contract_passed_name_2: &[::ffi_contract::__private::core::primitive::u8]|
                        {
                            let __contract_passed_n_3 = ::ffi_contract::__private::called::count(
                                __contract_passed_name_2,
                                "`name` of callback `visit` of `list_each`",
                            );
                            let __contract_passed_user_0 = __contract_user.get();
                            let __contract_passed_item_1 = ::ffi_contract::__private::export::give_shared_unless_thread_same(
                                    __contract_passed_item_1,
                                )
                                .cast();
                            let __contract_passed_name_2 = ::ffi_contract::__private::called::elements(
                                    __contract_passed_name_2,
                                )
                                .cast();
                            ::ffi_contract::__private::export::value::<
                                c_int,
                            >(unsafe {
                                __contract_given_visit(
                                    __contract_passed_user_0,
                                    __contract_passed_item_1,
                                    __contract_passed_name_2,
                                    __contract_passed_n_3,
                                )
                            })
                        }
                    },
                );
                let __contract_value = __contract_result;
                let __contract_code: c_int = ::ffi_contract::__private::export::give_value(
                    __contract_value,
                );
                ::ffi_contract::__private::export::Outcome::Done(__contract_code)
            },
            __contract_refused,
            __contract_panicked,
        )
    }
};
/// Tells of changes.
/**
# Contract

- ✅ C calls it as `list_watch`.
- ✅ `destroy` is called once with `user`, when Rust drops what it has of `watch`; not if an argument was refused.
- ✅ For a NULL or misaligned pointer: C goes on.
- ✅ A panic never crosses: C goes on.
- ✅ Any thread may call it.
- ⚠️ `list` leads to a live `List`, lent for the call.
- ⚠️ `watch` is a function that Rust may call with `user` until it calls `destroy`, on any thread, one call after the other; it may be NULL.
- ❌ C never uses `what` of `watch` after that call of `watch`.
- ❌ C never uses `list` on another thread, or in another call, while this one runs.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn list_watch(
    list: &mut List,
    #[allow(unused_mut)]
    mut watch: ::ffi_contract::__private::Option<
        impl ::ffi_contract::__private::core::ops::FnMut(
            &::ffi_contract::__private::core::ffi::CStr,
        ) + ::ffi_contract::__private::core::marker::Send + 'static,
    >,
) {
    list.watch = watch.map(|watch| Box::new(watch) as _);
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
    #[unsafe(export_name = "list_watch")]
    unsafe extern "C" fn __contract_symbol(
        __contract_given_list: *mut List,
        __contract_given_watch: Option<
            unsafe extern "C" fn(user: *mut c_void, what: *const c_char),
        >,
        __contract_given_user: *mut c_void,
        __contract_given_destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(
                    __contract_given_list,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                ::ffi_contract::__private::export::moving_unless_thread_same(
                    __contract_given_list,
                );
                list_watch(
                    unsafe {
                        ::ffi_contract::__private::export::lend_mut(
                            __contract_given_list,
                        )
                    },
                    match __contract_given_watch {
                        ::ffi_contract::__private::Some(__contract_given_watch) => {
                            let __contract_user = ::ffi_contract::__private::called::EndedUserData::new(
                                unsafe {
                                    ::ffi_contract::__private::called::UserData::new(
                                        __contract_given_user,
                                    )
                                },
                                move |
                                    __contract_ended: *mut ::ffi_contract::__private::core::ffi::c_void|
                                {
                                    if let ::ffi_contract::__private::Some(
                                        __contract_given_destroy,
                                    ) = __contract_given_destroy {
                                        unsafe { __contract_given_destroy(__contract_ended) }
                                    }
                                },
                            );
                            ::ffi_contract::__private::Some(move |
                                __contract_passed_what_1: &::ffi_contract::__private::core::ffi::CStr|
                            {
                                let __contract_passed_user_0 = __contract_user.get();
                                let __contract_passed_what_1 = ::ffi_contract::__private::export::give_lent_text(
                                        __contract_passed_what_1,
                                    )
                                    .cast();
                                unsafe {
                                    __contract_given_watch(
                                        __contract_passed_user_0,
                                        __contract_passed_what_1,
                                    )
                                };
                            })
                        }
                        ::ffi_contract::__private::None => {
                            ::ffi_contract::__private::None
                        }
                    },
                );
                ::ffi_contract::__private::export::Outcome::Done(())
            },
            ::ffi_contract::__private::export::nothing,
            ::ffi_contract::__private::export::nothing,
        )
    }
};
/// Tells of changes, for as long as there is the list.
/**
# Contract

- ✅ C calls it as `list_watch_while`.
- ✅ For a NULL or misaligned pointer or a function that is NULL: C goes on.
- ✅ A panic never crosses: C goes on.
- ✅ Any thread may call it.
- ⚠️ `list` leads to a live `List<'a>`, lent for the call.
- ⚠️ `watch` is a function that Rust may call until C frees `list`, on any thread, and on several at once.
- ❌ C never uses `list` on another thread, or in another call, while this one runs.*/
#[allow(
    clippy::boxed_local,
    clippy::missing_const_for_fn,
    clippy::missing_inline_in_public_items,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps
)]
pub fn list_watch_while<'a>(
    list: &mut List<'a>,
    #[allow(unused_mut)]
    mut watch: impl ::ffi_contract::__private::core::ops::Fn(
        c_int,
    ) + ::ffi_contract::__private::core::marker::Send + ::ffi_contract::__private::core::marker::Sync + 'a,
) {
    list.watch = Some(Box::new(watch));
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
    #[unsafe(export_name = "list_watch_while")]
    unsafe extern "C" fn __contract_symbol<'a>(
        __contract_given_list: *mut List<'a>,
        __contract_given_watch: Option<unsafe extern "C" fn(change: c_int)>,
    ) {
        ::ffi_contract::__private::export::run(
            move || {
                if !(::ffi_contract::__private::export::is_given(
                    __contract_given_list,
                )) {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                }
                let ::ffi_contract::__private::core::option::Option::Some(
                    __contract_given_watch,
                ) = __contract_given_watch else {
                    return ::ffi_contract::__private::export::Outcome::Refused;
                };
                ::ffi_contract::__private::export::moving_unless_thread_same(
                    __contract_given_list,
                );
                list_watch_while(
                    unsafe {
                        ::ffi_contract::__private::export::lend_mut(
                            __contract_given_list,
                        )
                    },
                    move |__contract_passed_change_0: c_int| {
                        let __contract_passed_change_0 = ::ffi_contract::__private::export::give_value(
                            __contract_passed_change_0,
                        );
                        unsafe { __contract_given_watch(__contract_passed_change_0) };
                    },
                );
                ::ffi_contract::__private::export::Outcome::Done(())
            },
            ::ffi_contract::__private::export::nothing,
            ::ffi_contract::__private::export::nothing,
        )
    }
};

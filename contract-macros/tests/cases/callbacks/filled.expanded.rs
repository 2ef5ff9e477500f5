#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_ad8a8e9c;
/// Has a name chosen, and counts.
/**
# Contract

```c
void choose(
    int (*choose)(const uint8_t **chosen, uint8_t *chosen_len, const uint8_t *names, size_t names_len, void *user),
    void *user
);
```

- ✅ C calls `choose` until the call returns, on this thread; nothing is allocated for it.
- ✅ What `choose` leaves in `chosen` is part of `names`.
- ✅ C gets `0` if `choose` has filled `chosen`, which are otherwise left as they are.
- ✅ Several threads may call it at once.
- ⚠️ `names` is lent to `choose` for one invocation, and no longer.
- ⚠️ If `choose` panics, C gets `2`, and so for every later call, and for one that comes while `choose` is running; the panic goes on when C has returned.

# Panics

If `choose` does, once C has returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(clippy::impl_trait_in_params)]
#[inline]
pub fn choose(
    choose: impl for<'c> __contract_ad8a8e9c::core::ops::FnMut(
        &'c [u8],
    ) -> __contract_ad8a8e9c::Result<&'c [u8], c_int>,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_choose<
        __contract_Closure: for<'c> __contract_ad8a8e9c::core::ops::FnMut(
                &'c [u8],
            ) -> __contract_ad8a8e9c::Result<&'c [u8], c_int>,
    >(
        _: &__contract_ad8a8e9c::callback::CallCell<
            __contract_Closure,
            __contract_ad8a8e9c::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(
        chosen: *mut *const u8,
        chosen_len: *mut u8,
        names: *const u8,
        names_len: usize,
        user: *mut c_void,
    ) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: for<'c> __contract_ad8a8e9c::core::ops::FnMut(
                    &'c [u8],
                ) -> __contract_ad8a8e9c::Result<&'c [u8], c_int>,
        >(
            __contract_raw_chosen: *mut *const u8,
            __contract_raw_chosen_len: *mut u8,
            __contract_raw_names: *const u8,
            __contract_raw_names_len: usize,
            __contract_raw_user: *mut c_void,
        ) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                2
            }
            #[inline]
            const fn __contract_filled() -> c_int {
                0
            }
            const _: () = __contract_ad8a8e9c::core::assert!(
                __contract_otherwise() != __contract_filled(),
                "after a panic, `choose` of `choose` must not answer that the closure has filled `chosen`"
            );
            let __contract_run = |__contract_closure: &mut __contract_Closure| match __contract_closure(
                __contract_ad8a8e9c::callback::given(
                    __contract_ad8a8e9c::Integer::to_usize(__contract_raw_names_len)
                        .and_then(|__contract_count| unsafe {
                            __contract_ad8a8e9c::buffer::borrow(
                                __contract_raw_names.cast(),
                                __contract_count,
                            )
                        }),
                    "choose",
                    "choose",
                    "names",
                ),
            ) {
                __contract_ad8a8e9c::Ok(__contract_part_chosen) => {
                    let __contract_count_chosen = __contract_ad8a8e9c::callback::counted(
                        <[_]>::len(__contract_part_chosen),
                        "choose",
                        "choose",
                        "chosen",
                    );
                    unsafe {
                        __contract_ad8a8e9c::callback::fill(
                            __contract_raw_chosen,
                            move || {
                                __contract_ad8a8e9c::buffer::address(__contract_part_chosen)
                                    .cast()
                            },
                        )
                    };
                    unsafe {
                        __contract_ad8a8e9c::callback::fill(
                            __contract_raw_chosen_len,
                            move || __contract_count_chosen,
                        )
                    };
                    __contract_filled()
                }
                __contract_ad8a8e9c::Err(__contract_failed) => {
                    __contract_ad8a8e9c::callback::failing(
                        __contract_failed,
                        __contract_filled(),
                        "choose",
                        "choose",
                        "chosen",
                    )
                }
            };
            unsafe {
                __contract_ad8a8e9c::callback::call::<
                    __contract_Closure,
                    __contract_ad8a8e9c::callback::Alone,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_choose = __contract_ad8a8e9c::callback::CallCell::new(choose);
    {
        let choose: Option<
            unsafe extern "C" fn(
                chosen: *mut *const u8,
                chosen_len: *mut u8,
                names: *const u8,
                names_len: usize,
                user: *mut c_void,
            ) -> c_int,
        > = __contract_ad8a8e9c::From::from(
            __contract_called_choose(&__contract_cell_choose),
        );
        let user: *mut c_void = __contract_ad8a8e9c::callback::CallCell::address(
            &__contract_cell_choose,
        );
        unsafe { __contract_ad8a8e9c_choose(choose, user) };
    }
    __contract_ad8a8e9c::callback::CallCell::resume(__contract_cell_choose);
}
/**Calls the C function `count`.

# Contract

```c
void count(void (*count)(int *leaves, void *user), void *user);
```

- ✅ C calls `count` until the call returns, on this thread; nothing is allocated for it.
- ✅ `count` fills `leaves` by what it returns; with zeros where it is not run, or panics.
- ✅ Several threads may call it at once.
- ⚠️ If `count` panics, it is not run again; the panic goes on when C has returned.

# Panics

If `count` does, once C has returned.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(clippy::impl_trait_in_params)]
#[inline]
pub fn count(count: impl __contract_ad8a8e9c::core::ops::FnMut() -> c_int) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_count<
        __contract_Closure: __contract_ad8a8e9c::core::ops::FnMut() -> c_int,
    >(
        _: &__contract_ad8a8e9c::callback::CallCell<
            __contract_Closure,
            __contract_ad8a8e9c::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(leaves: *mut c_int, user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_ad8a8e9c::core::ops::FnMut() -> c_int,
        >(__contract_raw_leaves: *mut c_int, __contract_raw_user: *mut c_void) {
            let __contract_otherwise_plain = __contract_ad8a8e9c::callback::nothing;
            let __contract_otherwise = move || {
                unsafe { __contract_ad8a8e9c::callback::empty(__contract_raw_leaves) };
                __contract_otherwise_plain()
            };
            let __contract_run = |__contract_closure: &mut __contract_Closure| {
                let __contract_part_leaves = __contract_closure();
                unsafe {
                    __contract_ad8a8e9c::callback::fill(
                        __contract_raw_leaves,
                        move || __contract_part_leaves,
                    )
                };
            };
            unsafe {
                __contract_ad8a8e9c::callback::call::<
                    __contract_Closure,
                    __contract_ad8a8e9c::callback::Alone,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_count = __contract_ad8a8e9c::callback::CallCell::new(count);
    {
        let count: Option<unsafe extern "C" fn(leaves: *mut c_int, user: *mut c_void)> = __contract_ad8a8e9c::From::from(
            __contract_called_count(&__contract_cell_count),
        );
        let user: *mut c_void = __contract_ad8a8e9c::callback::CallCell::address(
            &__contract_cell_count,
        );
        unsafe { __contract_ad8a8e9c_count(count, user) };
    }
    __contract_ad8a8e9c::callback::CallCell::resume(__contract_cell_count);
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
    #[link_name = "choose"]
    fn __contract_ad8a8e9c_choose(
        choose: Option<
            unsafe extern "C" fn(
                chosen: *mut *const u8,
                chosen_len: *mut u8,
                names: *const u8,
                names_len: usize,
                user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    );
    #[link_name = "count"]
    fn __contract_ad8a8e9c_count(
        count: Option<unsafe extern "C" fn(leaves: *mut c_int, user: *mut c_void)>,
        user: *mut c_void,
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_ad8a8e9c::proof::is_plain::<u8>;
    let _ = __contract_ad8a8e9c::proof::is_byte::<u8>;
    let _ = __contract_ad8a8e9c::proof::goes_to_c::<u8>;
    let _ = __contract_ad8a8e9c::proof::is_integer::<u8>;
    let _ = __contract_ad8a8e9c::proof::is_integer::<usize>;
    let _ = __contract_ad8a8e9c::proof::is_integer::<c_int>;
    let _ = __contract_ad8a8e9c::proof::goes_to_c::<c_int>;
};

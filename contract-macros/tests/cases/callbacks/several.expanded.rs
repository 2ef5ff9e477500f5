#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_27cfe02c;
/**Calls the C function `both`.

# Contract

```c
void both(
    void (*f)(void *user),
    void *user,
    void (*g)(void *user),
    void *other
);
```

- ✅ C calls `f` until the call returns, on this thread; nothing is allocated for it.
- ✅ C calls `g` until the call returns, on this thread; nothing is allocated for it.
- ✅ Several threads may call it at once.
- ⚠️ If `f` panics, it is not run again; the panic goes on when C has returned.
- ⚠️ If `g` panics, it is not run again; the panic goes on when C has returned.

# Panics

If

- `f` does, once C has returned.
- `g` does, once C has returned.*/
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
pub fn both(
    f: impl __contract_27cfe02c::core::ops::FnMut(),
    g: impl __contract_27cfe02c::core::ops::FnMut(),
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<__contract_Closure: __contract_27cfe02c::core::ops::FnMut()>(
        _: &__contract_27cfe02c::callback::CallCell<
            __contract_Closure,
            __contract_27cfe02c::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_27cfe02c::core::ops::FnMut(),
        >(__contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_27cfe02c::callback::nothing;
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure();
            unsafe {
                __contract_27cfe02c::callback::call::<
                    __contract_Closure,
                    __contract_27cfe02c::callback::Alone,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_g<__contract_Closure: __contract_27cfe02c::core::ops::FnMut()>(
        _: &__contract_27cfe02c::callback::CallCell<
            __contract_Closure,
            __contract_27cfe02c::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_27cfe02c::core::ops::FnMut(),
        >(__contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_27cfe02c::callback::nothing;
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure();
            unsafe {
                __contract_27cfe02c::callback::call::<
                    __contract_Closure,
                    __contract_27cfe02c::callback::Alone,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_f = __contract_27cfe02c::callback::CallCell::new(f);
    let __contract_cell_g = __contract_27cfe02c::callback::CallCell::new(g);
    {
        let f: Option<unsafe extern "C" fn(user: *mut c_void)> = __contract_27cfe02c::From::from(
            __contract_called_f(&__contract_cell_f),
        );
        let user: *mut c_void = __contract_27cfe02c::callback::CallCell::address(
            &__contract_cell_f,
        );
        let g: Option<unsafe extern "C" fn(user: *mut c_void)> = __contract_27cfe02c::From::from(
            __contract_called_g(&__contract_cell_g),
        );
        let other: *mut c_void = __contract_27cfe02c::callback::CallCell::address(
            &__contract_cell_g,
        );
        unsafe { __contract_27cfe02c_both(f, user, g, other) };
    }
    let __contract_cell_f = __contract_27cfe02c::callback::CallCell::ended(
        __contract_cell_f,
    );
    let __contract_cell_g = __contract_27cfe02c::callback::CallCell::ended(
        __contract_cell_g,
    );
    __contract_27cfe02c::callback::Ended::resume(__contract_cell_f);
    __contract_27cfe02c::callback::Ended::resume(__contract_cell_g);
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
    #[link_name = "both"]
    fn __contract_27cfe02c_both(
        f: Option<unsafe extern "C" fn(user: *mut c_void)>,
        user: *mut c_void,
        g: Option<unsafe extern "C" fn(user: *mut c_void)>,
        other: *mut c_void,
    );
}

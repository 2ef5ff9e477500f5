#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_a05cb3b6;
///A `event` of C, whose contract another block states.
#[allow(dead_code, non_camel_case_types)]
type event = crate::Event;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {};
/**Calls the C function `event_each`.

# Contract

```c
void event_each(void (*f)(const event *event), void *user);
```

- ✅ C calls `f` until the call returns, on this thread; nothing is allocated for it.
- ✅ `f` finds its closure in the struct that C passes as `event`.
- ✅ Several threads may call it at once.
- ⚠️ `event` is lent to `f` for one invocation, and no longer.
- ⚠️ If `f` panics, it is not run again; the panic goes on when C has returned.

# Panics

If `f` does, once C has returned.*/
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
pub fn event_each(f: impl __contract_a05cb3b6::core::ops::FnMut(&event)) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_a05cb3b6::core::ops::FnMut(&event),
    >(
        _: &__contract_a05cb3b6::callback::CallCell<
            __contract_Closure,
            __contract_a05cb3b6::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(event: *const event) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_a05cb3b6::core::ops::FnMut(&event),
        >(__contract_raw_event: *const event) {
            let __contract_otherwise = __contract_a05cb3b6::callback::nothing;
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure(unsafe {
                __contract_a05cb3b6::callback::lend(
                    __contract_raw_event,
                    "event_each",
                    "f",
                    "event",
                )
            });
            __contract_a05cb3b6::callback::found(
                unsafe { __contract_a05cb3b6::strukt::data(__contract_raw_event) },
                __contract_otherwise,
                |__contract_data| unsafe {
                    __contract_a05cb3b6::callback::call::<
                        __contract_Closure,
                        __contract_a05cb3b6::callback::Alone,
                        _,
                        _,
                    >(__contract_data, __contract_otherwise, __contract_run)
                },
            )
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_f = __contract_a05cb3b6::callback::CallCell::new(f);
    {
        let f: unsafe extern "C" fn(event: *const event) = __contract_a05cb3b6::From::from(
            __contract_called_f(&__contract_cell_f),
        );
        let user: *mut c_void = __contract_a05cb3b6::callback::CallCell::address(
            &__contract_cell_f,
        );
        unsafe { __contract_a05cb3b6_event_each(f, user) };
    }
    __contract_a05cb3b6::callback::CallCell::resume(__contract_cell_f);
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
    #[link_name = "event_each"]
    fn __contract_a05cb3b6_event_each(
        f: unsafe extern "C" fn(event: *const event),
        user: *mut c_void,
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = {
        const fn __contract_lifetimes() {
            __contract_a05cb3b6::declared::has_lifetimes::<event, ()>();
        }
        __contract_lifetimes
    };
    let _ = __contract_a05cb3b6::declared::is_shared::<event>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_ca3e86d8;
/**A `lamp` of C.

# Contract

```c
void lamp_free(lamp *l);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`lamp_free`](struct@lamp_free), when its [`Owned<lamp>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`lamp_free`](struct@lamp_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct lamp {
    __contract_opaque: __contract_ca3e86d8::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_ca3e86d8_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `lamp_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void lamp_free(lamp *l);
```

- ✅ Ends a [`lamp`](struct@lamp).
- ✅ It is called once for each [`Owned<lamp>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct lamp_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_ca3e86d8_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_ca3e86d8::ForeignType for lamp {
        type Free = __contract_ca3e86d8_free0::lamp_free;
        type Kept = ();
        const NAME: &'static __contract_ca3e86d8::core::primitive::str = "lamp";
    }
    #[automatically_derived]
    unsafe impl __contract_ca3e86d8::Exclusive for lamp {}
    #[automatically_derived]
    impl __contract_ca3e86d8::core::fmt::Debug for lamp {
        fn fmt(
            &self,
            f: &mut __contract_ca3e86d8::core::fmt::Formatter<'_>,
        ) -> __contract_ca3e86d8::core::fmt::Result {
            __contract_ca3e86d8::debug_view("lamp", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_ca3e86d8::declared::Facts for lamp {
        type Lifetimes = ();
        type Memory = __contract_ca3e86d8::declared::OfC;
        type Count = __contract_ca3e86d8::declared::Single;
        type Holding = __contract_ca3e86d8::declared::Nothing;
        type Threads = __contract_ca3e86d8::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_ca3e86d8::Release<lamp>
    for __contract_ca3e86d8_free0::lamp_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_ca3e86d8::core::ptr::NonNull<lamp>,
        ) -> __contract_ca3e86d8::Gone {
            let l: *mut lamp = __contract_object.as_ptr().cast();
            unsafe { __contract_ca3e86d8_lamp_free(l) };
            __contract_ca3e86d8::Gone::Yes
        }
    }
};
/**Calls the C function `lamp_watch`.

# Contract

```c
int lamp_watch(
    void (*end)(void *),
    lamp *l,
    int (*f)(void *user, int number),
    void *user
);
```

- ✅ `l` is lent to C for the call.
- ✅ C owns `f` from then on, and calls it whenever it likes.
- ✅ C ends `f` by one call of `end`, which the wrapper passes.
- ✅ After a failure C has not taken `f`: it is dropped.
- ⚠️ `f` may run, and be dropped, on another thread; if dropping it panics, the process aborts.
- ⚠️ If `f` panics, C gets `0`, and so for every later call, and for one that comes while `f` is running; the panic goes no further.

Fails when it returns anything but `0`.

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
#[allow(clippy::impl_trait_in_params)]
#[inline]
pub fn lamp_watch(
    l: &lamp,
    f: impl __contract_ca3e86d8::core::ops::FnMut(
        c_int,
    ) -> c_int + __contract_ca3e86d8::core::marker::Send + 'static,
) -> __contract_ca3e86d8::Result<(), __contract_ca3e86d8::Error> {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_ca3e86d8::core::ops::FnMut(c_int) -> c_int
            + __contract_ca3e86d8::core::marker::Send + 'static,
    >(
        _: &__contract_ca3e86d8::kept_callback::Held<
            __contract_Closure,
            __contract_ca3e86d8::kept_callback::Anywhere,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_ca3e86d8::core::ops::FnMut(c_int) -> c_int
                + __contract_ca3e86d8::core::marker::Send + 'static,
        >(__contract_raw_user: *mut c_void, __contract_raw_number: c_int) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure(
                __contract_raw_number,
            );
            unsafe {
                __contract_ca3e86d8::kept_callback::call::<
                    __contract_Closure,
                    __contract_ca3e86d8::kept_callback::Anywhere,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_held_f = __contract_ca3e86d8::kept_callback::hold::<
        _,
        __contract_ca3e86d8::kept_callback::Anywhere,
    >(f);
    let end: Option<unsafe extern "C" fn(*mut c_void)> = __contract_ca3e86d8::From::from(
        __contract_ca3e86d8::kept_callback::destroy(&__contract_held_f),
    );
    let f: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int> = __contract_ca3e86d8::From::from(
        __contract_called_f(&__contract_held_f),
    );
    let user: *mut c_void = __contract_ca3e86d8::kept_callback::address(
        &__contract_held_f,
    );
    let __contract_held_f = __contract_ca3e86d8::ManuallyDrop::new(__contract_held_f);
    let __contract_result = unsafe { __contract_ca3e86d8_lamp_watch(end, l, f, user) };
    if __contract_result != 0 {
        let __contract_held_f = __contract_ca3e86d8::ManuallyDrop::into_inner(
            __contract_held_f,
        );
        return __contract_ca3e86d8::Err(
            __contract_ca3e86d8::error::code(&"lamp_watch", __contract_result),
        );
    }
    __contract_ca3e86d8::Ok(())
}
/**Calls the C function `lamp_watch_at_once`.

# Contract

```c
void lamp_watch_at_once(
    lamp *l,
    void (*f)(void *user),
    void *user,
    void (*end)(void *)
);
```

- ✅ `l` is lent to C for the call.
- ✅ C owns `f` from then on, and calls it whenever it likes, on several threads at once.
- ✅ C ends `f` by one call of `end`, which the wrapper passes.
- ⚠️ `f` may run, and be dropped, on another thread; if dropping it panics, the process aborts.
- ⚠️ If `f` panics, it is not run again; the panic goes no further.*/
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
pub fn lamp_watch_at_once(
    l: &lamp,
    f: impl __contract_ca3e86d8::core::ops::Fn(
    ) + __contract_ca3e86d8::core::marker::Sync + __contract_ca3e86d8::core::marker::Send + 'static,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_ca3e86d8::core::ops::Fn()
            + __contract_ca3e86d8::core::marker::Sync
            + __contract_ca3e86d8::core::marker::Send + 'static,
    >(
        _: &__contract_ca3e86d8::kept_callback::Held<
            __contract_Closure,
            __contract_ca3e86d8::kept_callback::Shared,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_ca3e86d8::core::ops::Fn()
                + __contract_ca3e86d8::core::marker::Sync
                + __contract_ca3e86d8::core::marker::Send + 'static,
        >(__contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_ca3e86d8::callback::nothing;
            let __contract_run = |__contract_closure: &__contract_Closure| __contract_closure();
            unsafe {
                __contract_ca3e86d8::kept_callback::call_shared::<
                    __contract_Closure,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_held_f = __contract_ca3e86d8::kept_callback::hold::<
        _,
        __contract_ca3e86d8::kept_callback::Shared,
    >(f);
    let f: unsafe extern "C" fn(user: *mut c_void) = __contract_ca3e86d8::From::from(
        __contract_called_f(&__contract_held_f),
    );
    let user: *mut c_void = __contract_ca3e86d8::kept_callback::address(
        &__contract_held_f,
    );
    let end: unsafe extern "C" fn(*mut c_void) = __contract_ca3e86d8::From::from(
        __contract_ca3e86d8::kept_callback::destroy(&__contract_held_f),
    );
    let __contract_held_f = __contract_ca3e86d8::ManuallyDrop::new(__contract_held_f);
    unsafe { __contract_ca3e86d8_lamp_watch_at_once(l, f, user, end) };
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
    #[link_name = "lamp_free"]
    fn __contract_ca3e86d8_lamp_free(l: *mut lamp);
    #[link_name = "lamp_watch"]
    fn __contract_ca3e86d8_lamp_watch(
        end: Option<unsafe extern "C" fn(*mut c_void)>,
        l: *const lamp,
        f: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int>,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "lamp_watch_at_once"]
    fn __contract_ca3e86d8_lamp_watch_at_once(
        l: *const lamp,
        f: unsafe extern "C" fn(user: *mut c_void),
        user: *mut c_void,
        end: unsafe extern "C" fn(*mut c_void),
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_ca3e86d8::proof::is_plain::<c_int>;
    let _ = __contract_ca3e86d8::proof::goes_to_c::<c_int>;
    let _ = __contract_ca3e86d8::proof::is_integer::<c_int>;
};

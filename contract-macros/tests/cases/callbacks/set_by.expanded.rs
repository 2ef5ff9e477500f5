#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_2a018466;
/**A `x` of C.

# Contract

```c
void x_free(x *x);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`x_free`](struct@x_free), when its [`Owned<x>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`x_free`](struct@x_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct x {
    __contract_opaque: __contract_2a018466::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_2a018466_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `x_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void x_free(x *x);
```

- ✅ Ends a [`x`](struct@x).
- ✅ It is called once for each [`Owned<x>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct x_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_2a018466_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_2a018466::ForeignType for x {
        type Free = __contract_2a018466_free0::x_free;
        type Kept = __contract_2a018466::KeptList<'static, __contract_2a018466::Stays>;
        const NAME: &'static __contract_2a018466::core::primitive::str = "x";
    }
    #[automatically_derived]
    unsafe impl __contract_2a018466::Exclusive for x {}
    #[automatically_derived]
    impl __contract_2a018466::core::fmt::Debug for x {
        fn fmt(
            &self,
            f: &mut __contract_2a018466::core::fmt::Formatter<'_>,
        ) -> __contract_2a018466::core::fmt::Result {
            __contract_2a018466::debug_view("x", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_2a018466::declared::Facts for x {
        type Lifetimes = ();
        type Memory = __contract_2a018466::declared::OfC;
        type Count = __contract_2a018466::declared::Single;
        type Holding = __contract_2a018466::declared::Nothing;
        type Threads = __contract_2a018466::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_2a018466::Release<x> for __contract_2a018466_free0::x_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_2a018466::core::ptr::NonNull<x>,
        ) -> __contract_2a018466::Gone {
            let x: *mut x = __contract_object.as_ptr().cast();
            unsafe { __contract_2a018466_x_free(x) };
            __contract_2a018466::Gone::Yes
        }
    }
};
/**Calls the C function `x_on_write`.

# Contract

```c
int x_on_write(x *x, int (*f)(int number, void *user));
```

- ✅ `x` is lent to C for the call, exclusively: C may change what is there.
- ✅ C keeps `f` in `x`, even if the call fails; it is dropped after that is freed.
- ✅ C calls `f` whenever it likes until then, on this thread.
- ✅ A later `f` takes the place of this one, which is dropped when it no longer runs.
- ✅ C is given the address of `f` by `x_set_data`, which is called first.
- ⚠️ `f` leaks with an object that is forgotten, taken out of its owner, or given away.
- ⚠️ If `f` panics, C gets `0`, and so for every later call, and for one that comes while `f` is running; the panic goes no further.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Required`](::ffi_contract::Cause::Required): `x_set_data` refuses the address of `f`; C gets no function.*/
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
pub fn x_on_write(
    x: &mut __contract_2a018466::Owned<x, impl __contract_2a018466::Release<x>>,
    f: impl __contract_2a018466::core::ops::FnMut(
        c_int,
    ) -> c_int + __contract_2a018466::core::marker::Send + 'static,
) -> __contract_2a018466::Result<(), __contract_2a018466::Error> {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_2a018466::core::ops::FnMut(c_int) -> c_int
            + __contract_2a018466::core::marker::Send + 'static,
    >(
        __contract_held: &__contract_2a018466::kept_callback::Held<
            __contract_Closure,
            __contract_2a018466::set_data::Headed<
                __contract_2a018466::kept_callback::Alone,
            >,
        >,
    ) -> unsafe extern "C" fn(number: c_int, user: *mut c_void) -> c_int {
        enum __contract_Key {}
        unsafe fn __contract_call<
            __contract_Closure: __contract_2a018466::core::ops::FnMut(c_int) -> c_int
                + __contract_2a018466::core::marker::Send + 'static,
        >(__contract_raw_number: c_int, __contract_raw_user: *mut c_void) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure(
                __contract_raw_number,
            );
            unsafe {
                __contract_2a018466::kept_callback::call::<
                    __contract_Closure,
                    __contract_2a018466::set_data::Headed<
                        __contract_2a018466::kept_callback::Alone,
                    >,
                    _,
                    _,
                >(
                    __contract_2a018466::set_data::node(__contract_raw_user),
                    __contract_otherwise,
                    __contract_run,
                )
            }
        }
        unsafe extern "C" fn __contract_entry(
            __contract_raw_number: c_int,
            __contract_raw_user: *mut c_void,
        ) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            match unsafe {
                __contract_2a018466::set_data::find::<
                    __contract_Key,
                    unsafe fn(c_int, *mut c_void) -> c_int,
                    _,
                >(__contract_raw_user)
            } {
                __contract_2a018466::Some(__contract_known) => {
                    unsafe {
                        __contract_known(__contract_raw_number, __contract_raw_user)
                    }
                }
                __contract_2a018466::None => __contract_otherwise(),
            }
        }
        let __contract_known: unsafe fn(c_int, *mut c_void) -> c_int = __contract_call::<
            __contract_Closure,
        >;
        unsafe {
            __contract_2a018466::set_data::prepare::<
                __contract_Key,
                _,
                _,
            >(__contract_held, __contract_known as *const ())
        };
        __contract_entry
    }
    let __contract_held_f = __contract_2a018466::kept_callback::hold::<
        _,
        __contract_2a018466::set_data::Headed<__contract_2a018466::kept_callback::Alone>,
    >(f);
    let __contract_node_f = __contract_2a018466::kept_callback::node(&__contract_held_f);
    let __contract_given_x = x;
    let x: *mut x = __contract_2a018466::Owned::as_ptr(__contract_given_x);
    let f: Option<unsafe extern "C" fn(number: c_int, user: *mut c_void) -> c_int> = __contract_2a018466::From::from(
        __contract_called_f(&__contract_held_f),
    );
    let __contract_held_f = __contract_2a018466::ManuallyDrop::new(__contract_held_f);
    let __contract_answer = unsafe {
        {
            let (x, data) = (
                x,
                __contract_2a018466::set_data::address::<
                    _,
                    _,
                    __contract_2a018466::core::ffi::c_void,
                >(&__contract_held_f),
            );
            let option: c_int = 2;
            __contract_2a018466_x_set_data(x, option, data)
        }
    };
    if !(__contract_answer == 0) {
        __contract_2a018466::kept::keep(&mut *__contract_given_x, __contract_held_f);
        return __contract_2a018466::Err(
            __contract_2a018466::error::required(&"x_on_write", &"x_set_data"),
        );
    }
    let __contract_result = unsafe { __contract_2a018466_x_on_write(x, f) };
    __contract_2a018466::kept::keep(&mut *__contract_given_x, __contract_held_f);
    if __contract_result != 0 {
        return __contract_2a018466::Err(
            __contract_2a018466::error::code(&"x_on_write", __contract_result),
        );
    }
    let __contract_replaced_f = unsafe {
        __contract_2a018466::kept_callback::put(
            &mut *__contract_given_x,
            __contract_node_f,
            &"x_on_write 2.1",
        )
    };
    __contract_2a018466::Ok(())
}
/// Takes away again what [`x_on_write`](x_on_write) has given to C, and drops it.
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
pub fn remove_x_on_write(
    x: &mut __contract_2a018466::Owned<x, impl __contract_2a018466::Release<x>>,
) -> __contract_2a018466::Result<(), __contract_2a018466::Error> {
    let __contract_given_x = x;
    let x: *mut x = __contract_2a018466::Owned::as_ptr(__contract_given_x);
    let f: Option<unsafe extern "C" fn(number: c_int, user: *mut c_void) -> c_int> = __contract_2a018466::None;
    let __contract_result = unsafe { __contract_2a018466_x_on_write(x, f) };
    if __contract_result != 0 {
        return __contract_2a018466::Err(
            __contract_2a018466::error::code(&"x_on_write", __contract_result),
        );
    }
    let __contract_answer = unsafe {
        {
            let (x, data) = (
                x,
                __contract_2a018466::core::ptr::null_mut::<
                    __contract_2a018466::core::ffi::c_void,
                >(),
            );
            let option: c_int = 2;
            __contract_2a018466_x_set_data(x, option, data)
        }
    };
    if !(__contract_answer == 0) {
        return __contract_2a018466::Err(
            __contract_2a018466::error::required(&"x_on_write", &"x_set_data"),
        );
    }
    let __contract_replaced_f = unsafe {
        __contract_2a018466::kept_callback::put(
            &mut *__contract_given_x,
            __contract_2a018466::None,
            &"x_on_write 2.1",
        )
    };
    __contract_2a018466::Ok(())
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
    #[link_name = "x_free"]
    fn __contract_2a018466_x_free(x: *mut x);
    #[link_name = "x_set_data"]
    fn __contract_2a018466_x_set_data(
        x: *mut x,
        option: c_int,
        data: *mut c_void,
    ) -> c_int;
    #[link_name = "x_on_write"]
    fn __contract_2a018466_x_on_write(
        x: *mut x,
        f: Option<unsafe extern "C" fn(number: c_int, user: *mut c_void) -> c_int>,
    ) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_2a018466::proof::is_plain::<c_int>;
    let _ = __contract_2a018466::proof::is_integer::<c_int>;
    let _ = __contract_2a018466::proof::goes_to_c::<c_int>;
};

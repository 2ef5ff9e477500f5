#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_4917bbdc;
/**A `list` of C.

# Contract

```c
void list_free(list *l);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`list_free`](struct@list_free), when its [`Owned<list>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`list_free`](struct@list_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct list {
    __contract_opaque: __contract_4917bbdc::Opaque,
}
/**A `item` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&item`.
- ⚠️ `'list`: it is kept no longer than what it was made from.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct item<'list> {
    __contract_opaque: __contract_4917bbdc::Opaque,
    __contract_lifetimes: __contract_4917bbdc::core::marker::PhantomData<
        (__contract_4917bbdc::core::cell::Cell<&'list ()>,),
    >,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_4917bbdc_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `list_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void list_free(list *l);
```

- ✅ Ends a [`list`](struct@list).
- ✅ It is called once for each [`Owned<list>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct list_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_4917bbdc_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_4917bbdc::ForeignType for list {
        type Free = __contract_4917bbdc_free0::list_free;
        type Kept = ();
        const NAME: &'static __contract_4917bbdc::core::primitive::str = "list";
    }
    #[automatically_derived]
    unsafe impl __contract_4917bbdc::Exclusive for list {}
    #[automatically_derived]
    impl __contract_4917bbdc::core::fmt::Debug for list {
        fn fmt(
            &self,
            f: &mut __contract_4917bbdc::core::fmt::Formatter<'_>,
        ) -> __contract_4917bbdc::core::fmt::Result {
            __contract_4917bbdc::debug_view("list", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_4917bbdc::declared::Facts for list {
        type Lifetimes = ();
        type Memory = __contract_4917bbdc::declared::OfC;
        type Count = __contract_4917bbdc::declared::Single;
        type Holding = __contract_4917bbdc::declared::Nothing;
        type Threads = __contract_4917bbdc::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_4917bbdc::ForeignType for item<'_> {
        type Free = __contract_4917bbdc::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_4917bbdc::core::primitive::str = "item";
    }
    #[automatically_derived]
    impl __contract_4917bbdc::core::fmt::Debug for item<'_> {
        fn fmt(
            &self,
            f: &mut __contract_4917bbdc::core::fmt::Formatter<'_>,
        ) -> __contract_4917bbdc::core::fmt::Result {
            __contract_4917bbdc::debug_view("item", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'list> __contract_4917bbdc::declared::Facts for item<'list> {
        type Lifetimes = (__contract_4917bbdc::declared::Lifetime<'list>,);
        type Memory = __contract_4917bbdc::declared::OfC;
        type Count = __contract_4917bbdc::declared::Single;
        type Holding = __contract_4917bbdc::declared::Nothing;
        type Threads = __contract_4917bbdc::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_4917bbdc::Release<list>
    for __contract_4917bbdc_free0::list_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_4917bbdc::core::ptr::NonNull<list>,
        ) -> __contract_4917bbdc::Gone {
            let l: *mut list = __contract_object.as_ptr().cast();
            unsafe { __contract_4917bbdc_list_free(l) };
            __contract_4917bbdc::Gone::Yes
        }
    }
};
/**Calls the C function `list_each`.

# Contract

```c
int list_each(
    list *l,
    int (*f)(void *user, const item *item, const char *name, void *bytes, size_t size, int flags),
    void *user
);
```

- ✅ `l` is lent to C for the call.
- ✅ C calls `f` until the call returns, on this thread; nothing is allocated for it.
- ✅ `f` has `bytes` to itself meanwhile, and may change it.
- ✅ To `f`, `name` may be `NULL`, which is `None` there.
- ⚠️ `item`, `name` and `bytes` are lent to `f` for one invocation, and no longer.
- ⚠️ If `f` panics, C gets `-1`, and so for every later call, and for one that comes while `f` is running; the panic goes on when C has returned.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.

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
pub fn list_each(
    l: &list,
    f: impl __contract_4917bbdc::core::ops::FnMut(
        &item<'_>,
        __contract_4917bbdc::Option<&__contract_4917bbdc::core::ffi::CStr>,
        &mut [u8],
    ) -> c_int,
) -> __contract_4917bbdc::Result<(), __contract_4917bbdc::Error> {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_4917bbdc::core::ops::FnMut(
                &item<'_>,
                __contract_4917bbdc::Option<&__contract_4917bbdc::core::ffi::CStr>,
                &mut [u8],
            ) -> c_int,
    >(
        _: &__contract_4917bbdc::callback::CallCell<
            __contract_Closure,
            __contract_4917bbdc::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(
        user: *mut c_void,
        item: *const item<'_>,
        name: *const c_char,
        bytes: *mut c_void,
        size: usize,
        flags: c_int,
    ) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_4917bbdc::core::ops::FnMut(
                    &item<'_>,
                    __contract_4917bbdc::Option<&__contract_4917bbdc::core::ffi::CStr>,
                    &mut [u8],
                ) -> c_int,
        >(
            __contract_raw_user: *mut c_void,
            __contract_raw_item: *const item<'_>,
            __contract_raw_name: *const c_char,
            __contract_raw_bytes: *mut c_void,
            __contract_raw_size: usize,
            _: c_int,
        ) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                -1
            }
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure(
                unsafe {
                    __contract_4917bbdc::callback::lend(
                        __contract_raw_item,
                        "list_each",
                        "f",
                        "item",
                    )
                },
                unsafe { __contract_4917bbdc::text::borrow(__contract_raw_name.cast()) },
                __contract_4917bbdc::callback::given(
                    __contract_4917bbdc::Integer::to_usize(__contract_raw_size)
                        .and_then(|__contract_count| unsafe {
                            __contract_4917bbdc::buffer::borrow_mut(
                                __contract_raw_bytes.cast(),
                                __contract_count,
                            )
                        }),
                    "list_each",
                    "f",
                    "bytes",
                ),
            );
            unsafe {
                __contract_4917bbdc::callback::call::<
                    __contract_Closure,
                    __contract_4917bbdc::callback::Alone,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_f = __contract_4917bbdc::callback::CallCell::new(f);
    let __contract_outcome = '__contract_body: {
        let f: Option<
            unsafe extern "C" fn(
                user: *mut c_void,
                item: *const item<'_>,
                name: *const c_char,
                bytes: *mut c_void,
                size: usize,
                flags: c_int,
            ) -> c_int,
        > = __contract_4917bbdc::From::from(__contract_called_f(&__contract_cell_f));
        let user: *mut c_void = __contract_4917bbdc::callback::CallCell::address(
            &__contract_cell_f,
        );
        let __contract_result = unsafe { __contract_4917bbdc_list_each(l, f, user) };
        if __contract_result < 0 {
            break '__contract_body __contract_4917bbdc::Err(
                __contract_4917bbdc::error::code(&"list_each", __contract_result),
            );
        }
        __contract_4917bbdc::Ok(())
    };
    __contract_4917bbdc::callback::CallCell::resume(__contract_cell_f);
    __contract_outcome
}
/**Calls the C function `list_peal`.

# Contract

```c
void list_peal(list *l, void *user, void (*f)(int number, void *user));
```

- ✅ `l` is lent to C for the call, exclusively: C may change what is there.
- ✅ C calls `f` until the call returns, on several threads at once; nothing is allocated for it.
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
pub fn list_peal(
    l: &mut list,
    f: impl __contract_4917bbdc::core::ops::Fn(
        c_int,
    ) + __contract_4917bbdc::core::marker::Sync,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_4917bbdc::core::ops::Fn(c_int)
            + __contract_4917bbdc::core::marker::Sync,
    >(
        _: &__contract_4917bbdc::callback::CallCell<
            __contract_Closure,
            __contract_4917bbdc::callback::Shared,
        >,
    ) -> unsafe extern "C" fn(number: c_int, user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_4917bbdc::core::ops::Fn(c_int)
                + __contract_4917bbdc::core::marker::Sync,
        >(__contract_raw_number: c_int, __contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_4917bbdc::callback::nothing;
            let __contract_run = |__contract_closure: &__contract_Closure| __contract_closure(
                __contract_raw_number,
            );
            unsafe {
                __contract_4917bbdc::callback::call_shared::<
                    __contract_Closure,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_f = __contract_4917bbdc::callback::CallCell::new(f);
    {
        let user: *mut c_void = __contract_4917bbdc::callback::CallCell::address(
            &__contract_cell_f,
        );
        let f: unsafe extern "C" fn(number: c_int, user: *mut c_void) = __contract_4917bbdc::From::from(
            __contract_called_f(&__contract_cell_f),
        );
        unsafe { __contract_4917bbdc_list_peal(l, user, f) };
    }
    __contract_4917bbdc::callback::CallCell::resume(__contract_cell_f);
}
/**Calls the C function `list_sort`.

# Contract

```c
void list_sort(list *l, int (*f)(int one, int other));
```

- ✅ `l` is lent to C for the call, exclusively: C may change what is there.
- ✅ C calls `f` until the call returns, on this thread; nothing is allocated for it.
- ⚠️ `f` is a function, or captures nothing: C has no place for its address.
- ⚠️ If `f` panics, the process aborts.*/
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
pub fn list_sort(
    l: &mut list,
    f: impl __contract_4917bbdc::core::ops::Fn(
        c_int,
        c_int,
    ) -> c_int + __contract_4917bbdc::core::marker::Copy,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_4917bbdc::core::ops::Fn(c_int, c_int) -> c_int
            + __contract_4917bbdc::core::marker::Copy,
    >(
        _: &__contract_Closure,
    ) -> unsafe extern "C" fn(one: c_int, other: c_int) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_4917bbdc::core::ops::Fn(c_int, c_int) -> c_int
                + __contract_4917bbdc::core::marker::Copy,
        >(__contract_raw_one: c_int, __contract_raw_other: c_int) -> c_int {
            let __contract_otherwise = __contract_4917bbdc::callback::abort;
            let __contract_run = |__contract_closure: __contract_Closure| __contract_closure(
                __contract_raw_one,
                __contract_raw_other,
            );
            unsafe {
                __contract_4917bbdc::stateless::call::<
                    __contract_Closure,
                    _,
                >(__contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_f = __contract_4917bbdc::stateless::Frame::new();
    {
        let f: unsafe extern "C" fn(one: c_int, other: c_int) -> c_int = __contract_4917bbdc::From::from(
            __contract_called_f(&f),
        );
        let __contract_entered_f = unsafe {
            __contract_4917bbdc::stateless::Frame::enter(&__contract_cell_f)
        };
        unsafe { __contract_4917bbdc_list_sort(l, f) };
    }
    __contract_4917bbdc::stateless::Frame::resume(__contract_cell_f);
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
    #[link_name = "list_free"]
    fn __contract_4917bbdc_list_free(l: *mut list);
    #[link_name = "list_each"]
    fn __contract_4917bbdc_list_each(
        l: *const list,
        f: Option<
            unsafe extern "C" fn(
                user: *mut c_void,
                item: *const item<'_>,
                name: *const c_char,
                bytes: *mut c_void,
                size: usize,
                flags: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "list_peal"]
    fn __contract_4917bbdc_list_peal(
        l: *mut list,
        user: *mut c_void,
        f: unsafe extern "C" fn(number: c_int, user: *mut c_void),
    );
    #[link_name = "list_sort"]
    fn __contract_4917bbdc_list_sort(
        l: *mut list,
        f: unsafe extern "C" fn(one: c_int, other: c_int) -> c_int,
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_4917bbdc::proof::is_plain::<u8>;
    let _ = __contract_4917bbdc::proof::is_byte::<u8>;
    let _ = __contract_4917bbdc::proof::is_integer::<usize>;
    let _ = __contract_4917bbdc::proof::goes_to_c::<c_int>;
    let _ = __contract_4917bbdc::proof::is_plain::<c_int>;
    let _ = __contract_4917bbdc::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_4917bbdc::Integer>::CAN_BE_NEGATIVE;
};

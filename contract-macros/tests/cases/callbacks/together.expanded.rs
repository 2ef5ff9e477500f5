#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_55301276;
/**A `list` of C.

# Contract

```c
void list_free(list *l);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`list_free`](struct@list_free), when its [`Owned<list>`](::ffi_contract::Owned) is dropped.
- ✅ It may move to another thread.
- ❌ Never used after [`list_free`](struct@list_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used by two threads at once.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct list {
    __contract_opaque: __contract_55301276::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_55301276_free0 {
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
pub use __contract_55301276_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_55301276::ForeignType for list {
        type Free = __contract_55301276_free0::list_free;
        type Kept = __contract_55301276::KeptList<'static, __contract_55301276::Moves>;
        const NAME: &'static __contract_55301276::core::primitive::str = "list";
    }
    #[automatically_derived]
    unsafe impl __contract_55301276::Exclusive for list {}
    #[automatically_derived]
    impl __contract_55301276::core::fmt::Debug for list {
        fn fmt(
            &self,
            f: &mut __contract_55301276::core::fmt::Formatter<'_>,
        ) -> __contract_55301276::core::fmt::Result {
            __contract_55301276::debug_view("list", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_55301276::core::marker::Send for list {}
    #[automatically_derived]
    unsafe impl __contract_55301276::declared::Facts for list {
        type Lifetimes = ();
        type Memory = __contract_55301276::declared::OfC;
        type Count = __contract_55301276::declared::Single;
        type Holding = __contract_55301276::declared::Nothing;
        type Threads = __contract_55301276::declared::Moves;
    }
    #[automatically_derived]
    unsafe impl __contract_55301276::Release<list>
    for __contract_55301276_free0::list_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_55301276::core::ptr::NonNull<list>,
        ) -> __contract_55301276::Gone {
            let l: *mut list = __contract_object.as_ptr().cast();
            unsafe { __contract_55301276_list_free(l) };
            __contract_55301276::Gone::Yes
        }
    }
};
/**Calls the C function `walk`.

# Contract

```c
int walk(
    int (*enter)(void *user, int node),
    void (*leave)(void *user),
    void *user
);
```

- ✅ C calls `enter` until the call returns, on this thread; nothing is allocated for it.
- ✅ C calls `leave` until the call returns, on any thread, once at a time; nothing is allocated for it.
- ✅ Several threads may call it at once.
- ⚠️ If `enter` panics, C gets `1`, and so for every later call, of `enter` and `leave` alike; the panic goes on when C has returned.
- ⚠️ If `leave` panics, none of `enter` and `leave` is run again; the panic goes on when C has returned.

# Panics

If

- `enter` does, once C has returned.
- `leave` does, once C has returned.*/
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
pub fn walk(
    enter: impl __contract_55301276::core::ops::Fn(c_int) -> c_int,
    leave: impl __contract_55301276::core::ops::Fn(
    ) + __contract_55301276::core::marker::Send,
) -> c_int {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_enter<
        __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int,
        __contract_Closure_leave: __contract_55301276::core::ops::Fn()
            + __contract_55301276::core::marker::Send,
    >(
        _: &__contract_55301276::callback::CallCell<
            (
                __contract_55301276::together::Turn<
                    __contract_Closure_enter,
                    __contract_55301276::together::Open,
                >,
                __contract_55301276::together::Turn<
                    __contract_Closure_leave,
                    __contract_55301276::together::OneThread,
                >,
            ),
            __contract_55301276::callback::Shared,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void, node: c_int) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int,
            __contract_Closure_leave: __contract_55301276::core::ops::Fn()
                + __contract_55301276::core::marker::Send,
        >(__contract_raw_user: *mut c_void, __contract_raw_node: c_int) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                1
            }
            let __contract_run = |__contract_closure: &__contract_Closure_enter| __contract_closure(
                __contract_raw_node,
            );
            unsafe {
                __contract_55301276::callback::call_shared::<
                    (
                        __contract_55301276::together::Turn<
                            __contract_Closure_enter,
                            __contract_55301276::together::Open,
                        >,
                        __contract_55301276::together::Turn<
                            __contract_Closure_leave,
                            __contract_55301276::together::OneThread,
                        >,
                    ),
                    _,
                    _,
                >(
                    __contract_raw_user,
                    __contract_otherwise,
                    |__contract_closures| __contract_55301276::together::run(
                        &__contract_closures.0,
                        __contract_otherwise,
                        __contract_run,
                    ),
                )
            }
        }
        __contract_call::<__contract_Closure_enter, __contract_Closure_leave>
    }
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_leave<
        __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int,
        __contract_Closure_leave: __contract_55301276::core::ops::Fn()
            + __contract_55301276::core::marker::Send,
    >(
        _: &__contract_55301276::callback::CallCell<
            (
                __contract_55301276::together::Turn<
                    __contract_Closure_enter,
                    __contract_55301276::together::Open,
                >,
                __contract_55301276::together::Turn<
                    __contract_Closure_leave,
                    __contract_55301276::together::OneThread,
                >,
            ),
            __contract_55301276::callback::Shared,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int,
            __contract_Closure_leave: __contract_55301276::core::ops::Fn()
                + __contract_55301276::core::marker::Send,
        >(__contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_55301276::callback::nothing;
            let __contract_run = |__contract_closure: &__contract_Closure_leave| __contract_closure();
            unsafe {
                __contract_55301276::callback::call_shared::<
                    (
                        __contract_55301276::together::Turn<
                            __contract_Closure_enter,
                            __contract_55301276::together::Open,
                        >,
                        __contract_55301276::together::Turn<
                            __contract_Closure_leave,
                            __contract_55301276::together::OneThread,
                        >,
                    ),
                    _,
                    _,
                >(
                    __contract_raw_user,
                    __contract_otherwise,
                    |__contract_closures| __contract_55301276::together::run(
                        &__contract_closures.1,
                        __contract_otherwise,
                        __contract_run,
                    ),
                )
            }
        }
        __contract_call::<__contract_Closure_enter, __contract_Closure_leave>
    }
    let __contract_cell_enter = __contract_55301276::callback::CallCell::new((
        __contract_55301276::together::Turn::<
            _,
            __contract_55301276::together::Open,
        >::new(enter),
        __contract_55301276::together::Turn::<
            _,
            __contract_55301276::together::OneThread,
        >::new(leave),
    ));
    let __contract_outcome = {
        let enter: Option<
            unsafe extern "C" fn(user: *mut c_void, node: c_int) -> c_int,
        > = __contract_55301276::From::from(
            __contract_called_enter(&__contract_cell_enter),
        );
        let leave: unsafe extern "C" fn(user: *mut c_void) = __contract_55301276::From::from(
            __contract_called_leave(&__contract_cell_enter),
        );
        let user: *mut c_void = __contract_55301276::callback::CallCell::address(
            &__contract_cell_enter,
        );
        let __contract_result = unsafe { __contract_55301276_walk(enter, leave, user) };
        __contract_result
    };
    __contract_55301276::callback::CallCell::resume(__contract_cell_enter);
    __contract_outcome
}
/**Calls the C function `list_watch`.

# Contract

```c
void list_watch(
    list *l,
    int (*enter)(void *user, int number),
    void (*leave)(void *user),
    void *user
);
```

- ✅ `l` is lent to C for the call, exclusively: C may change what is there.
- ✅ C keeps `enter` in `l`; it is dropped after that is freed.
- ✅ C calls `enter` whenever it likes until then, on this thread.
- ✅ A later `enter` takes the place of this one, which is dropped when it no longer runs.
- ✅ C keeps `leave` in `l`; it is dropped after that is freed.
- ✅ C calls `leave` whenever it likes until then, on this thread.
- ✅ A later `leave` takes the place of this one, which is dropped when it no longer runs.
- ⚠️ `enter` leaks with an object that is forgotten, taken out of its owner, or given away.
- ⚠️ If `enter` panics, C gets `0`, and so for every later call, of `enter` and `leave` alike; the panic goes no further.
- ⚠️ `leave` leaks with an object that is forgotten, taken out of its owner, or given away.
- ⚠️ If `leave` panics, none of `enter` and `leave` is run again; the panic goes no further.*/
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
pub fn list_watch(
    l: &mut __contract_55301276::Owned<list, impl __contract_55301276::Release<list>>,
    enter: impl __contract_55301276::core::ops::Fn(
        c_int,
    ) -> c_int + __contract_55301276::core::marker::Send + 'static,
    leave: impl __contract_55301276::core::ops::Fn(
    ) + __contract_55301276::core::marker::Send + 'static,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_enter<
        __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int
            + __contract_55301276::core::marker::Send + 'static,
        __contract_Closure_leave: __contract_55301276::core::ops::Fn()
            + __contract_55301276::core::marker::Send + 'static,
    >(
        _: &__contract_55301276::kept_callback::Held<
            (
                __contract_55301276::together::Turn<
                    __contract_Closure_enter,
                    __contract_55301276::together::OneThread,
                >,
                __contract_55301276::together::Turn<
                    __contract_Closure_leave,
                    __contract_55301276::together::OneThread,
                >,
            ),
            __contract_55301276::kept_callback::Shared,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int
                + __contract_55301276::core::marker::Send + 'static,
            __contract_Closure_leave: __contract_55301276::core::ops::Fn()
                + __contract_55301276::core::marker::Send + 'static,
        >(__contract_raw_user: *mut c_void, __contract_raw_number: c_int) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            let __contract_run = |__contract_closure: &__contract_Closure_enter| __contract_closure(
                __contract_raw_number,
            );
            unsafe {
                __contract_55301276::kept_callback::call_shared::<
                    (
                        __contract_55301276::together::Turn<
                            __contract_Closure_enter,
                            __contract_55301276::together::OneThread,
                        >,
                        __contract_55301276::together::Turn<
                            __contract_Closure_leave,
                            __contract_55301276::together::OneThread,
                        >,
                    ),
                    _,
                    _,
                >(
                    __contract_raw_user,
                    __contract_otherwise,
                    |__contract_closures| __contract_55301276::together::run(
                        &__contract_closures.0,
                        __contract_otherwise,
                        __contract_run,
                    ),
                )
            }
        }
        __contract_call::<__contract_Closure_enter, __contract_Closure_leave>
    }
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_leave<
        __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int
            + __contract_55301276::core::marker::Send + 'static,
        __contract_Closure_leave: __contract_55301276::core::ops::Fn()
            + __contract_55301276::core::marker::Send + 'static,
    >(
        _: &__contract_55301276::kept_callback::Held<
            (
                __contract_55301276::together::Turn<
                    __contract_Closure_enter,
                    __contract_55301276::together::OneThread,
                >,
                __contract_55301276::together::Turn<
                    __contract_Closure_leave,
                    __contract_55301276::together::OneThread,
                >,
            ),
            __contract_55301276::kept_callback::Shared,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure_enter: __contract_55301276::core::ops::Fn(c_int) -> c_int
                + __contract_55301276::core::marker::Send + 'static,
            __contract_Closure_leave: __contract_55301276::core::ops::Fn()
                + __contract_55301276::core::marker::Send + 'static,
        >(__contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_55301276::callback::nothing;
            let __contract_run = |__contract_closure: &__contract_Closure_leave| __contract_closure();
            unsafe {
                __contract_55301276::kept_callback::call_shared::<
                    (
                        __contract_55301276::together::Turn<
                            __contract_Closure_enter,
                            __contract_55301276::together::OneThread,
                        >,
                        __contract_55301276::together::Turn<
                            __contract_Closure_leave,
                            __contract_55301276::together::OneThread,
                        >,
                    ),
                    _,
                    _,
                >(
                    __contract_raw_user,
                    __contract_otherwise,
                    |__contract_closures| __contract_55301276::together::run(
                        &__contract_closures.1,
                        __contract_otherwise,
                        __contract_run,
                    ),
                )
            }
        }
        __contract_call::<__contract_Closure_enter, __contract_Closure_leave>
    }
    let __contract_held_enter = __contract_55301276::kept_callback::hold::<
        _,
        __contract_55301276::kept_callback::Shared,
    >((
        __contract_55301276::together::Turn::<
            _,
            __contract_55301276::together::OneThread,
        >::new(enter),
        __contract_55301276::together::Turn::<
            _,
            __contract_55301276::together::OneThread,
        >::new(leave),
    ));
    let __contract_node_enter = __contract_55301276::kept_callback::node(
        &__contract_held_enter,
    );
    let __contract_given_l = l;
    let l: *mut list = __contract_55301276::Owned::as_ptr(__contract_given_l);
    let enter: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int> = __contract_55301276::From::from(
        __contract_called_enter(&__contract_held_enter),
    );
    let leave: Option<unsafe extern "C" fn(user: *mut c_void)> = __contract_55301276::From::from(
        __contract_called_leave(&__contract_held_enter),
    );
    let user: *mut c_void = __contract_55301276::kept_callback::address(
        &__contract_held_enter,
    );
    let __contract_held_enter = __contract_55301276::ManuallyDrop::new(
        __contract_held_enter,
    );
    unsafe { __contract_55301276_list_watch(l, enter, leave, user) };
    __contract_55301276::kept::keep(&mut *__contract_given_l, __contract_held_enter);
    let __contract_replaced_enter = unsafe {
        __contract_55301276::kept_callback::put(
            &mut *__contract_given_l,
            __contract_node_enter,
            &"list_watch 2.1",
        )
    };
}
/// Takes away again what [`list_watch`](list_watch) has given to C, and drops it.
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
pub fn remove_list_watch(
    l: &mut __contract_55301276::Owned<list, impl __contract_55301276::Release<list>>,
) {
    let __contract_given_l = l;
    let l: *mut list = __contract_55301276::Owned::as_ptr(__contract_given_l);
    let enter: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int> = __contract_55301276::None;
    let leave: Option<unsafe extern "C" fn(user: *mut c_void)> = __contract_55301276::None;
    let user: *mut c_void = __contract_55301276::core::ptr::null_mut();
    unsafe { __contract_55301276_list_watch(l, enter, leave, user) };
    let __contract_replaced_enter = unsafe {
        __contract_55301276::kept_callback::put(
            &mut *__contract_given_l,
            __contract_55301276::None,
            &"list_watch 2.1",
        )
    };
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
    fn __contract_55301276_list_free(l: *mut list);
    #[link_name = "walk"]
    fn __contract_55301276_walk(
        enter: Option<unsafe extern "C" fn(user: *mut c_void, node: c_int) -> c_int>,
        leave: unsafe extern "C" fn(user: *mut c_void),
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "list_watch"]
    fn __contract_55301276_list_watch(
        l: *mut list,
        enter: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int>,
        leave: Option<unsafe extern "C" fn(user: *mut c_void)>,
        user: *mut c_void,
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_55301276::proof::is_plain::<c_int>;
    let _ = __contract_55301276::proof::goes_to_c::<c_int>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_3c2b3b37;
/**A `list` of C.

# Contract

```c
void list_free(list *l);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`list_free`](struct@list_free), when its [`Owned<list>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`list_new`](fn@list_new).
- ✅ It may move to another thread.
- ❌ Never used after [`list_free`](struct@list_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used by two threads at once.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct list {
    __contract_opaque: __contract_3c2b3b37::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_3c2b3b37_free0 {
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
pub use __contract_3c2b3b37_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_3c2b3b37::ForeignType for list {
        type Free = __contract_3c2b3b37_free0::list_free;
        type Kept = __contract_3c2b3b37::KeptList<'static, __contract_3c2b3b37::Moves>;
        const NAME: &'static __contract_3c2b3b37::core::primitive::str = "list";
    }
    #[automatically_derived]
    unsafe impl __contract_3c2b3b37::Exclusive for list {}
    #[automatically_derived]
    impl __contract_3c2b3b37::core::fmt::Debug for list {
        fn fmt(
            &self,
            f: &mut __contract_3c2b3b37::core::fmt::Formatter<'_>,
        ) -> __contract_3c2b3b37::core::fmt::Result {
            __contract_3c2b3b37::debug_view("list", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_3c2b3b37::core::marker::Send for list {}
    #[automatically_derived]
    unsafe impl __contract_3c2b3b37::declared::Facts for list {
        type Lifetimes = ();
        type Memory = __contract_3c2b3b37::declared::OfC;
        type Count = __contract_3c2b3b37::declared::Single;
        type Holding = __contract_3c2b3b37::declared::Nothing;
        type Threads = __contract_3c2b3b37::declared::Moves;
    }
    #[automatically_derived]
    unsafe impl __contract_3c2b3b37::Release<list>
    for __contract_3c2b3b37_free0::list_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_3c2b3b37::core::ptr::NonNull<list>,
        ) -> __contract_3c2b3b37::Gone {
            let l: *mut list = __contract_object.as_ptr().cast();
            unsafe { __contract_3c2b3b37_list_free(l) };
            __contract_3c2b3b37::Gone::Yes
        }
    }
};
/**Calls the C function `list_new`.

# Contract

```c
list *list_new(void (*f)(void *user), void *user);
```

- ✅ C keeps `f` in what the call returns; it is dropped after that is freed.
- ✅ C calls `f` whenever it likes until then, on this thread.
- ✅ The result is the caller's: an [`Owned<list>`](::ffi_contract::Owned). Dropping it calls [`list_free`](struct@list_free) once.
- ✅ Several threads may call it at once.
- ⚠️ `f` leaks with an object that is forgotten, taken out of its owner, or given away.
- ⚠️ If `f` panics, it is not run again; the panic goes no further.

# Panics

If C returns `NULL`, which its contract rules out.*/
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
#[track_caller]
pub fn list_new(
    f: impl __contract_3c2b3b37::core::ops::FnMut(
    ) + __contract_3c2b3b37::core::marker::Send + 'static,
) -> __contract_3c2b3b37::Owned<list> {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_3c2b3b37::core::ops::FnMut()
            + __contract_3c2b3b37::core::marker::Send + 'static,
    >(
        _: &__contract_3c2b3b37::kept_callback::Held<
            __contract_Closure,
            __contract_3c2b3b37::kept_callback::Anywhere,
        >,
    ) -> unsafe extern "C" fn(user: *mut c_void) {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_3c2b3b37::core::ops::FnMut()
                + __contract_3c2b3b37::core::marker::Send + 'static,
        >(__contract_raw_user: *mut c_void) {
            let __contract_otherwise = __contract_3c2b3b37::callback::nothing;
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure();
            unsafe {
                __contract_3c2b3b37::kept_callback::call::<
                    __contract_Closure,
                    __contract_3c2b3b37::kept_callback::Anywhere,
                    _,
                    _,
                >(__contract_raw_user, __contract_otherwise, __contract_run)
            }
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_held_f = __contract_3c2b3b37::kept_callback::hold::<
        _,
        __contract_3c2b3b37::kept_callback::Anywhere,
    >(f);
    let f: unsafe extern "C" fn(user: *mut c_void) = __contract_3c2b3b37::From::from(
        __contract_called_f(&__contract_held_f),
    );
    let user: *mut c_void = __contract_3c2b3b37::kept_callback::address(
        &__contract_held_f,
    );
    let __contract_held_f = __contract_3c2b3b37::ManuallyDrop::new(__contract_held_f);
    let __contract_result = unsafe { __contract_3c2b3b37_list_new(f, user) };
    let mut __contract_value = unsafe {
        <__contract_3c2b3b37::Owned<list>>::from_nullable(__contract_result)
    };
    if let __contract_3c2b3b37::Some(__contract_owner) = &mut __contract_value {
        __contract_3c2b3b37::kept::keep(__contract_owner, __contract_held_f);
    }
    let __contract_3c2b3b37::Some(__contract_value) = __contract_value else {
        __contract_3c2b3b37::panic::null("list_new")
    };
    __contract_value
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl list {
    /**Calls the C function `list_watch`.

# Contract

```c
int list_watch(list *l, int (*f)(void *user, int number), void *user);
```

- ✅ `l` is lent to C for the call, exclusively: C may change what is there.
- ✅ C keeps `f` in `l`, even if the call fails; it is dropped after that is freed.
- ✅ C calls `f` whenever it likes until then, on this thread.
- ✅ A later `f` takes the place of this one, which is dropped when it no longer runs.
- ⚠️ `f` leaks with an object that is forgotten, taken out of its owner, or given away.
- ⚠️ If `f` panics, C gets `0`, and so for every later call, and for one that comes while `f` is running; the panic goes no further.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
    #[allow(clippy::impl_trait_in_params)]
    #[inline]
    pub fn watch(
        l: &mut __contract_3c2b3b37::Owned<
            list,
            impl __contract_3c2b3b37::Release<list>,
        >,
        f: impl __contract_3c2b3b37::core::ops::FnMut(
            c_int,
        ) -> c_int + __contract_3c2b3b37::core::marker::Send + 'static,
    ) -> __contract_3c2b3b37::Result<(), __contract_3c2b3b37::Error> {
        #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
        fn __contract_called_f<
            __contract_Closure: __contract_3c2b3b37::core::ops::FnMut(c_int) -> c_int
                + __contract_3c2b3b37::core::marker::Send + 'static,
        >(
            _: &__contract_3c2b3b37::kept_callback::Held<
                __contract_Closure,
                __contract_3c2b3b37::kept_callback::Anywhere,
            >,
        ) -> unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int {
            unsafe extern "C" fn __contract_call<
                __contract_Closure: __contract_3c2b3b37::core::ops::FnMut(c_int) -> c_int
                    + __contract_3c2b3b37::core::marker::Send + 'static,
            >(__contract_raw_user: *mut c_void, __contract_raw_number: c_int) -> c_int {
                #[inline]
                const fn __contract_otherwise() -> c_int {
                    0
                }
                let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure(
                    __contract_raw_number,
                );
                unsafe {
                    __contract_3c2b3b37::kept_callback::call::<
                        __contract_Closure,
                        __contract_3c2b3b37::kept_callback::Anywhere,
                        _,
                        _,
                    >(__contract_raw_user, __contract_otherwise, __contract_run)
                }
            }
            __contract_call::<__contract_Closure>
        }
        let __contract_held_f = __contract_3c2b3b37::kept_callback::hold::<
            _,
            __contract_3c2b3b37::kept_callback::Anywhere,
        >(f);
        let __contract_node_f = __contract_3c2b3b37::kept_callback::node(
            &__contract_held_f,
        );
        let __contract_given_l = l;
        let l: *mut list = __contract_3c2b3b37::Owned::as_ptr(__contract_given_l);
        let f: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int> = __contract_3c2b3b37::From::from(
            __contract_called_f(&__contract_held_f),
        );
        let user: *mut c_void = __contract_3c2b3b37::kept_callback::address(
            &__contract_held_f,
        );
        let __contract_held_f = __contract_3c2b3b37::ManuallyDrop::new(
            __contract_held_f,
        );
        let __contract_result = unsafe { __contract_3c2b3b37_list_watch(l, f, user) };
        __contract_3c2b3b37::kept::keep(&mut *__contract_given_l, __contract_held_f);
        if __contract_result != 0 {
            return __contract_3c2b3b37::Err(
                __contract_3c2b3b37::error::code(&"list_watch", __contract_result),
            );
        }
        let __contract_replaced_f = unsafe {
            __contract_3c2b3b37::kept_callback::put(
                &mut *__contract_given_l,
                __contract_node_f,
                &"list_watch 1.1",
            )
        };
        __contract_3c2b3b37::Ok(())
    }
    /// Takes away again what [`watch`](Self::watch) has given to C, and drops it.
    #[allow(clippy::impl_trait_in_params)]
    #[inline]
    pub fn remove_watch(
        l: &mut __contract_3c2b3b37::Owned<list, impl __contract_3c2b3b37::Release<list>>,
    ) -> __contract_3c2b3b37::Result<(), __contract_3c2b3b37::Error> {
        let __contract_given_l = l;
        let l: *mut list = __contract_3c2b3b37::Owned::as_ptr(__contract_given_l);
        let f: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int> = __contract_3c2b3b37::None;
        let user: *mut c_void = __contract_3c2b3b37::core::ptr::null_mut();
        let __contract_result = unsafe { __contract_3c2b3b37_list_watch(l, f, user) };
        if __contract_result != 0 {
            return __contract_3c2b3b37::Err(
                __contract_3c2b3b37::error::code(&"list_watch", __contract_result),
            );
        }
        let __contract_replaced_f = unsafe {
            __contract_3c2b3b37::kept_callback::put(
                &mut *__contract_given_l,
                __contract_3c2b3b37::None,
                &"list_watch 1.1",
            )
        };
        __contract_3c2b3b37::Ok(())
    }
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
    fn __contract_3c2b3b37_list_free(l: *mut list);
    #[link_name = "list_watch"]
    fn __contract_3c2b3b37_list_watch(
        l: *mut list,
        f: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int>,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "list_new"]
    fn __contract_3c2b3b37_list_new(
        f: unsafe extern "C" fn(user: *mut c_void),
        user: *mut c_void,
    ) -> *mut list;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_3c2b3b37::proof::is_plain::<c_int>;
    let _ = __contract_3c2b3b37::proof::goes_to_c::<c_int>;
    let _ = __contract_3c2b3b37::proof::is_integer::<c_int>;
};

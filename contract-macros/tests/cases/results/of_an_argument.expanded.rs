#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_b1f08555;
/**A `list` of C.

# Contract

```c
void list_free(list *l);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`list_free`](struct@list_free), when its [`Owned<List>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`list_free`](struct@list_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `list`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct List {
    __contract_opaque: __contract_b1f08555::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_b1f08555_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `list_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void list_free(list *l);
```

- ✅ Ends a [`List`](struct@List).
- ✅ It is called once for each [`Owned<List>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct list_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_b1f08555_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_b1f08555::ForeignType for List {
        type Free = __contract_b1f08555_free0::list_free;
        type Kept = ();
        const NAME: &'static __contract_b1f08555::core::primitive::str = "list";
    }
    #[automatically_derived]
    unsafe impl __contract_b1f08555::Exclusive for List {}
    #[automatically_derived]
    impl __contract_b1f08555::core::fmt::Debug for List {
        fn fmt(
            &self,
            f: &mut __contract_b1f08555::core::fmt::Formatter<'_>,
        ) -> __contract_b1f08555::core::fmt::Result {
            __contract_b1f08555::debug_view("List", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_b1f08555::declared::Facts for List {
        type Lifetimes = ();
        type Memory = __contract_b1f08555::declared::OfC;
        type Count = __contract_b1f08555::declared::Single;
        type Holding = __contract_b1f08555::declared::Nothing;
        type Threads = __contract_b1f08555::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_b1f08555::Release<List>
    for __contract_b1f08555_free0::list_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_b1f08555::core::ptr::NonNull<List>,
        ) -> __contract_b1f08555::Gone {
            let l: *mut List = __contract_object.as_ptr().cast();
            unsafe { __contract_b1f08555_list_free(l) };
            __contract_b1f08555::Gone::Yes
        }
    }
};
/**Calls the C function `list_longer`.

# Contract

```c
const list *list_longer(list *a, list *b);
```

- ⚠️ The result lives in `a` and `b`: it may be kept until [`list_sort`](List::sort) or [`list_free`](struct@list_free) is called on `a` or `b`.
- ❌ The result is C's: never freed by the caller.

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
#[inline]
#[track_caller]
fn longer<'lender>(a: &'lender List, b: &'lender List) -> &'lender List {
    let __contract_result = unsafe { __contract_b1f08555_list_longer(a, b) };
    let __contract_value = unsafe { __contract_result.as_ref() };
    let __contract_b1f08555::Some(__contract_value) = __contract_value else {
        __contract_b1f08555::panic::null("list_longer")
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
impl List {
    /**Calls the C function `list_push`.

# Contract

```c
list *list_push(list *l, int value);
```

- ✅ C takes what `l` owned, and what it returns takes its place there.
- ✅ `l` may be `NULL`, which is `None` here.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn push(
        l: &mut __contract_b1f08555::Option<__contract_b1f08555::Owned<List>>,
        value: c_int,
    ) {
        let __contract_given_l = l;
        let l: *mut List = __contract_b1f08555::Option::as_ref(&__contract_given_l)
            .map_or(
                __contract_b1f08555::core::ptr::null_mut(),
                __contract_b1f08555::Owned::as_ptr,
            );
        let __contract_result = unsafe { __contract_b1f08555_list_push(l, value) };
        if let __contract_value @ __contract_b1f08555::Some(_) = unsafe {
            __contract_b1f08555::Owned::from_nullable(__contract_result)
        } {
            __contract_b1f08555::overwrite(__contract_given_l, __contract_value);
        }
        if __contract_result.is_null() {
            __contract_b1f08555::panic::null("list_push")
        }
    }
    /**Calls the C function `list_try_push`.

# Contract

```c
list *list_try_push(list *l, int value);
```

- ✅ C takes what `l` owned, and what it returns takes its place there.
- ✅ After a failure `l` is as it was.

Fails when it returns `NULL`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Null`](::ffi_contract::Cause::Null): the call failed.*/
    #[inline]
    fn try_push(
        l: &mut __contract_b1f08555::Owned<List>,
        value: c_int,
    ) -> __contract_b1f08555::Result<(), __contract_b1f08555::Error> {
        let __contract_given_l = l;
        let l: *mut List = __contract_b1f08555::Owned::as_ptr(__contract_given_l);
        let __contract_result = unsafe { __contract_b1f08555_list_try_push(l, value) };
        if __contract_result.is_null() {
            return __contract_b1f08555::Err(
                __contract_b1f08555::error::null(&"list_try_push"),
            );
        }
        if let __contract_b1f08555::Some(__contract_value) = unsafe {
            __contract_b1f08555::Owned::from_nullable(__contract_result)
        } {
            __contract_b1f08555::overwrite(__contract_given_l, __contract_value);
        }
        if __contract_result.is_null() {
            return __contract_b1f08555::Err(
                __contract_b1f08555::error::null(&"list_try_push"),
            );
        }
        __contract_b1f08555::Ok(())
    }
    /**Calls the C function `list_sort`.

# Contract

```c
list *list_sort(list *l);
```

- ✅ `l` is lent to C for the call, exclusively: C may change what is there.
- ✅ The result is `l` itself, not a second object.
- ⚠️ The call ends what [`list_longer`](fn@longer) lent.

# Panics

If C returns another address than that of `l`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn sort<'lender>(&'lender mut self) -> &'lender mut List {
        let __contract_given_l = self;
        let l: *mut List = __contract_b1f08555::core::ptr::from_mut(
            &mut *__contract_given_l,
        );
        let __contract_result = unsafe { __contract_b1f08555_list_sort(l) };
        if !__contract_b1f08555::core::ptr::addr_eq(__contract_result, l) {
            __contract_b1f08555::panic::address("list_sort", "l")
        }
        __contract_given_l
    }
    /**Calls the C function `list_freeze`.

# Contract

```c
list *list_freeze(list *l);
```

- ✅ C takes `l` and gives it back as the result.

Fails when it returns `NULL`.

# Errors

An [`Error`](::ffi_contract::Error), inside a [`Rejected`](::ffi_contract::Rejected) that gives `l` back. Its cause says what went wrong:

- [`Cause::Null`](::ffi_contract::Cause::Null): the call failed.

# Panics

If C returns another address than that of `l`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn freeze(
        l: __contract_b1f08555::Owned<List>,
    ) -> __contract_b1f08555::Result<
        __contract_b1f08555::Owned<List>,
        __contract_b1f08555::Rejected<
            __contract_b1f08555::Error,
            __contract_b1f08555::Owned<List>,
        >,
    > {
        let __contract_given_l = l;
        let l: *mut List = __contract_b1f08555::Owned::as_ptr(&__contract_given_l);
        let __contract_given_l = __contract_b1f08555::ManuallyDrop::new(
            __contract_given_l,
        );
        let __contract_result = unsafe { __contract_b1f08555_list_freeze(l) };
        if __contract_result.is_null() {
            return __contract_b1f08555::Err(
                __contract_b1f08555::reject(
                    __contract_b1f08555::error::null(&"list_freeze"),
                    __contract_b1f08555::ManuallyDrop::into_inner(__contract_given_l),
                ),
            );
        }
        if !__contract_b1f08555::core::ptr::addr_eq(__contract_result, l) {
            __contract_b1f08555::panic::address("list_freeze", "l")
        }
        __contract_b1f08555::Ok(
            __contract_b1f08555::ManuallyDrop::into_inner(__contract_given_l),
        )
    }
    /**Calls the C function `list_next`.

# Contract

```c
list *list_next(list *l);
```

- ✅ The result is the only way to what it refers to, which may be changed through it.
- ✅ The result may be `NULL`, which is `None` here.
- ⚠️ The result lives in `l`: it may be kept as long as `l`.
- ⚠️ While the result is kept, nothing else can be done with `l`.
- ❌ The result is C's: never freed by the caller.*/
    #[inline]
    fn next<'lender>(
        &'lender mut self,
    ) -> __contract_b1f08555::Option<&'lender mut List> {
        let __contract_result = unsafe { __contract_b1f08555_list_next(self) };
        unsafe { __contract_result.as_mut() }
    }
    /**Calls the C function `list_value`.

# Contract

```c
const int *list_value(list *l);
```

- ⚠️ The result lives in `l`: it may be kept as long as `l`.
- ❌ The result is C's: never freed by the caller, and never written to.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn value<'l>(&'l self) -> &'l c_int {
        let __contract_result = unsafe { __contract_b1f08555_list_value(self) };
        let __contract_value = unsafe { __contract_result.as_ref() };
        let __contract_b1f08555::Some(__contract_value) = __contract_value else {
            __contract_b1f08555::panic::null("list_value")
        };
        __contract_value
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
    fn __contract_b1f08555_list_free(l: *mut List);
    #[link_name = "list_push"]
    fn __contract_b1f08555_list_push(l: *mut List, value: c_int) -> *mut List;
    #[link_name = "list_try_push"]
    fn __contract_b1f08555_list_try_push(l: *mut List, value: c_int) -> *mut List;
    #[link_name = "list_sort"]
    fn __contract_b1f08555_list_sort(l: *mut List) -> *mut List;
    #[link_name = "list_freeze"]
    fn __contract_b1f08555_list_freeze(l: *mut List) -> *mut List;
    #[link_name = "list_next"]
    fn __contract_b1f08555_list_next(l: *mut List) -> *mut List;
    #[link_name = "list_value"]
    fn __contract_b1f08555_list_value(l: *const List) -> *const c_int;
    #[link_name = "list_longer"]
    fn __contract_b1f08555_list_longer(a: *const List, b: *const List) -> *const List;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_b1f08555::proof::goes_to_c::<c_int>;
    let _ = __contract_b1f08555::proof::is_plain::<c_int>;
};

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
    __contract_opaque: ::ffi_contract::__private::Opaque,
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::ForeignType for List {
        type Free = __contract_b1f08555_list_free::list_free;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "list";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for List {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for List {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("List", self, f)
        }
    }
};
mod __contract_b1f08555_list_free {
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct list_free {
        __contract_private: [*mut (); 0],
    }
    impl list_free {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_b1f08555_list_free::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    impl ::ffi_contract::__private::core::default::Default
    for __contract_b1f08555_list_free::list_free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<List>
    for __contract_b1f08555_list_free::list_free {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<List>,
        ) -> ::ffi_contract::__private::Gone {
            let l: *mut List = __contract_object.as_ptr().cast();
            unsafe { __contract_b1f08555_list_free(l) };
            ::ffi_contract::__private::Gone::Yes
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
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
fn longer<'lender>(a: &'lender List, b: &'lender List) -> &'lender List {
    let a: *const List = ::ffi_contract::__private::core::ptr::from_ref(a);
    let b: *const List = ::ffi_contract::__private::core::ptr::from_ref(b);
    let __contract_result = unsafe { __contract_b1f08555_list_longer(a, b) };
    let __contract_value = unsafe { __contract_result.as_ref() };
    let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
        ::ffi_contract::__private::panic::null("list_longer")
    };
    __contract_value
}
#[allow(
    deprecated,
    non_snake_case,
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
        l: &mut ::ffi_contract::__private::Option<::ffi_contract::Owned<List>>,
        value: c_int,
    ) {
        let __contract_given_l = l;
        let l: *mut List = ::ffi_contract::__private::Option::as_ref(&__contract_given_l)
            .map_or(
                ::ffi_contract::__private::core::ptr::null_mut(),
                ::ffi_contract::Owned::as_ptr,
            );
        let __contract_result = unsafe { __contract_b1f08555_list_push(l, value) };
        if let __contract_value @ ::ffi_contract::__private::Some(_) = unsafe {
            ::ffi_contract::Owned::from_nullable(__contract_result)
        } {
            ::ffi_contract::__private::overwrite(__contract_given_l, __contract_value);
        }
        if __contract_result.is_null() {
            ::ffi_contract::__private::panic::null("list_push")
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
        l: &mut ::ffi_contract::Owned<List>,
        value: c_int,
    ) -> ::ffi_contract::__private::Result<(), ::ffi_contract::Error> {
        let __contract_given_l = l;
        let l: *mut List = ::ffi_contract::Owned::as_ptr(__contract_given_l);
        let __contract_result = unsafe { __contract_b1f08555_list_try_push(l, value) };
        if __contract_result.is_null() {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::error::null(&"list_try_push"),
            );
        }
        if let ::ffi_contract::__private::Some(__contract_value) = unsafe {
            ::ffi_contract::Owned::from_nullable(__contract_result)
        } {
            ::ffi_contract::__private::overwrite(__contract_given_l, __contract_value);
        }
        if __contract_result.is_null() {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::error::null(&"list_try_push"),
            );
        }
        ::ffi_contract::__private::Ok(())
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
        let l: *mut List = ::ffi_contract::__private::core::ptr::from_mut(
            &mut *__contract_given_l,
        );
        let __contract_result = unsafe { __contract_b1f08555_list_sort(l) };
        if !::ffi_contract::__private::core::ptr::addr_eq(__contract_result, l) {
            ::ffi_contract::__private::panic::address("list_sort", "l")
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
        l: ::ffi_contract::Owned<List>,
    ) -> ::ffi_contract::__private::Result<
        ::ffi_contract::Owned<List>,
        ::ffi_contract::Rejected<::ffi_contract::Error, ::ffi_contract::Owned<List>>,
    > {
        let __contract_given_l = l;
        let l: *mut List = ::ffi_contract::Owned::as_ptr(&__contract_given_l);
        let __contract_given_l = ::ffi_contract::__private::ManuallyDrop::new(
            __contract_given_l,
        );
        let __contract_result = unsafe { __contract_b1f08555_list_freeze(l) };
        if __contract_result.is_null() {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::reject(
                    ::ffi_contract::__private::error::null(&"list_freeze"),
                    ::ffi_contract::__private::ManuallyDrop::into_inner(
                        __contract_given_l,
                    ),
                ),
            );
        }
        if !::ffi_contract::__private::core::ptr::addr_eq(__contract_result, l) {
            ::ffi_contract::__private::panic::address("list_freeze", "l")
        }
        ::ffi_contract::__private::Ok(
            ::ffi_contract::__private::ManuallyDrop::into_inner(__contract_given_l),
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
    ) -> ::ffi_contract::__private::Option<&'lender mut List> {
        let l: *mut List = ::ffi_contract::__private::core::ptr::from_mut(self);
        let __contract_result = unsafe { __contract_b1f08555_list_next(l) };
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
        let l: *const List = ::ffi_contract::__private::core::ptr::from_ref(self);
        let __contract_result = unsafe { __contract_b1f08555_list_value(l) };
        let __contract_value = unsafe { __contract_result.as_ref() };
        let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
            ::ffi_contract::__private::panic::null("list_value")
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
    let _ = ::ffi_contract::__private::proof::goes_to_c::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
};

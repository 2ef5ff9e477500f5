#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_4cf54661;
/**A `chest` of C.

# Contract

```c
int chest_close(chest *c);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`chest_close`](struct@chest_close), when its [`Owned<chest>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`chest_labelled`](chest::labelled).
- ✅ `close()` calls `chest_close` too, and tells whether that went well.
- ✅ An object that could not be ended comes back in the error of `close()`.
- ✅ `chest_close`: fails when it returns anything but `0`.
- ✅ It may move to another thread.
- ⚠️ If it cannot be ended while it is dropped, it stays with C: a leak, which only `close()` would tell.
- ⚠️ `'data`: what C keeps in it lives at least as long as it.
- ❌ Never used after [`chest_close`](struct@chest_close), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used by two threads at once.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct chest<'data> {
    __contract_opaque: __contract_4cf54661::Opaque,
    __contract_lifetimes: __contract_4cf54661::core::marker::PhantomData<
        (__contract_4cf54661::core::cell::Cell<&'data ()>,),
    >,
}
/**A `gem` of C.

# Contract

```c
void gem_free(gem *gem);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`gem_free`](struct@gem_free), when its [`Owned<gem>`](::ffi_contract::Owned) is dropped.
- ✅ It may move to another thread.
- ❌ Never used after [`gem_free`](struct@gem_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used by two threads at once.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct gem {
    __contract_opaque: __contract_4cf54661::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_4cf54661_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `gem_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void gem_free(gem *gem);
```

- ✅ Ends a [`gem`](struct@gem).
- ✅ It is called once for each [`Owned<gem>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct gem_free {
        __contract_private: [*mut (); 0],
    }
    /**The free function `chest_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
int chest_close(chest *c);
```

- ✅ Ends a [`chest`](struct@chest).
- ✅ It is called once for each [`Owned<chest>`](::ffi_contract::Owned), when that is dropped.
- ✅ `close()` on such an owner calls it too, and tells whether that went well.
- ⚠️ What it could not end stays alive.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.

Fails when it returns anything but `0`.*/
    #[repr(C)]
    pub struct chest_close {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_4cf54661_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl<'data> __contract_4cf54661::ForeignType for chest<'data> {
        type Free = __contract_4cf54661_free0::chest_close;
        type Kept = __contract_4cf54661::KeptList<'data, __contract_4cf54661::Moves>;
        const NAME: &'static __contract_4cf54661::core::primitive::str = "chest";
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::Exclusive for chest<'_> {}
    #[automatically_derived]
    impl __contract_4cf54661::core::fmt::Debug for chest<'_> {
        fn fmt(
            &self,
            f: &mut __contract_4cf54661::core::fmt::Formatter<'_>,
        ) -> __contract_4cf54661::core::fmt::Result {
            __contract_4cf54661::debug_view("chest", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::Close for chest<'_> {
        type Failed = __contract_4cf54661::Rejected<
            __contract_4cf54661::Error,
            __contract_4cf54661::Owned<Self>,
        >;
        #[inline]
        unsafe fn close(
            __contract_owner: __contract_4cf54661::ManuallyDrop<
                __contract_4cf54661::Owned<Self>,
            >,
        ) -> __contract_4cf54661::Result<
            (),
            __contract_4cf54661::Rejected<
                __contract_4cf54661::Error,
                __contract_4cf54661::Owned<Self>,
            >,
        > {
            #[inline]
            fn __contract_close<'__contract_c_0>(
                c: __contract_4cf54661::Owned<chest<'__contract_c_0>>,
            ) -> __contract_4cf54661::Result<
                (),
                __contract_4cf54661::Rejected<
                    __contract_4cf54661::Error,
                    __contract_4cf54661::Owned<chest<'__contract_c_0>>,
                >,
            > {
                let __contract_given_c = c;
                let c: *mut chest<'_> = __contract_4cf54661::Owned::as_ptr(
                    &__contract_given_c,
                );
                let mut __contract_given_c = __contract_4cf54661::ManuallyDrop::new(
                    __contract_given_c,
                );
                let __contract_result = unsafe { __contract_4cf54661_chest_close(c) };
                if __contract_result != 0 {
                    return __contract_4cf54661::Err(
                        __contract_4cf54661::reject(
                            __contract_4cf54661::error::code(
                                &"chest_close",
                                __contract_result,
                            ),
                            __contract_4cf54661::ManuallyDrop::into_inner(
                                __contract_given_c,
                            ),
                        ),
                    );
                }
                let __contract_kept = unsafe {
                    __contract_4cf54661::kept::take(&mut __contract_given_c)
                };
                __contract_4cf54661::Ok(())
            }
            __contract_close(
                __contract_4cf54661::ManuallyDrop::into_inner(__contract_owner),
            )
        }
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::core::marker::Send for chest<'_> {}
    #[automatically_derived]
    unsafe impl<'data> __contract_4cf54661::declared::Facts for chest<'data> {
        type Lifetimes = (__contract_4cf54661::declared::Lifetime<'data>,);
        type Memory = __contract_4cf54661::declared::OfC;
        type Count = __contract_4cf54661::declared::Single;
        type Holding = __contract_4cf54661::declared::Data;
        type Threads = __contract_4cf54661::declared::Moves;
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::ForeignType for gem {
        type Free = __contract_4cf54661_free0::gem_free;
        type Kept = ();
        const NAME: &'static __contract_4cf54661::core::primitive::str = "gem";
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::Exclusive for gem {}
    #[automatically_derived]
    impl __contract_4cf54661::core::fmt::Debug for gem {
        fn fmt(
            &self,
            f: &mut __contract_4cf54661::core::fmt::Formatter<'_>,
        ) -> __contract_4cf54661::core::fmt::Result {
            __contract_4cf54661::debug_view("gem", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::core::marker::Send for gem {}
    #[automatically_derived]
    unsafe impl __contract_4cf54661::declared::Facts for gem {
        type Lifetimes = ();
        type Memory = __contract_4cf54661::declared::OfC;
        type Count = __contract_4cf54661::declared::Single;
        type Holding = __contract_4cf54661::declared::Nothing;
        type Threads = __contract_4cf54661::declared::Moves;
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::Release<gem>
    for __contract_4cf54661_free0::gem_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_4cf54661::core::ptr::NonNull<gem>,
        ) -> __contract_4cf54661::Gone {
            let gem: *mut gem = __contract_object.as_ptr().cast();
            unsafe { __contract_4cf54661_gem_free(gem) };
            __contract_4cf54661::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl __contract_4cf54661::Release<chest<'_>>
    for __contract_4cf54661_free0::chest_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_4cf54661::core::ptr::NonNull<chest<'_>>,
        ) -> __contract_4cf54661::Gone {
            let c: *mut chest<'_> = __contract_object.as_ptr().cast();
            let __contract_result = unsafe { __contract_4cf54661_chest_close(c) };
            if __contract_result != 0 {
                __contract_4cf54661::Gone::No
            } else {
                __contract_4cf54661::Gone::Yes
            }
        }
    }
};
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl chest<'_> {
    /**Calls the C function `chest_numbers`.

# Contract

```c
int chest_numbers(chest *c, const int *numbers, size_t count);
```

- ✅ `c` is lent to C for the call, exclusively: C may change what is there.
- ✅ C keeps `numbers` in `c`, even if the call fails; it is dropped after that is freed.
- ✅ `count` is the length of `numbers`.
- ⚠️ `numbers` leaks with an object that is forgotten, taken out of its owner, or given away.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
    #[allow(clippy::impl_trait_in_params)]
    #[inline]
    fn numbers<'kept>(
        c: &mut __contract_4cf54661::Owned<
            chest<'kept>,
            impl __contract_4cf54661::Release<chest<'kept>>,
        >,
        numbers: impl __contract_4cf54661::core::convert::AsRef<
            [c_int],
        > + __contract_4cf54661::core::marker::Send + 'kept,
    ) -> __contract_4cf54661::Result<(), __contract_4cf54661::Error> {
        let mut __contract_held_numbers = __contract_4cf54661::kept::hold(numbers);
        let numbers: &[c_int] = unsafe {
            __contract_4cf54661::kept::lend(&mut __contract_held_numbers)
        };
        let __contract_4cf54661::Some(count) = __contract_4cf54661::buffer::length::<
            usize,
        >(<[_]>::len(&numbers)) else {
            return __contract_4cf54661::Err(
                __contract_4cf54661::error::length(&"chest_numbers", &"numbers"),
            )
        };
        let __contract_given_c = c;
        let c: *mut chest<'_> = __contract_4cf54661::Owned::as_ptr(__contract_given_c);
        let numbers: *const c_int = __contract_4cf54661::buffer::address(numbers);
        let __contract_held_numbers = __contract_4cf54661::ManuallyDrop::new(
            __contract_held_numbers,
        );
        let __contract_result = unsafe {
            __contract_4cf54661_chest_numbers(c, numbers, count)
        };
        __contract_4cf54661::kept::keep(
            &mut *__contract_given_c,
            __contract_held_numbers,
        );
        if __contract_result < 0 {
            return __contract_4cf54661::Err(
                __contract_4cf54661::error::code(&"chest_numbers", __contract_result),
            );
        }
        __contract_4cf54661::Ok(())
    }
    /**Calls the C function `chest_gem`.

# Contract

```c
void chest_gem(chest *c, gem *gem);
```

- ✅ `c` is lent to C for the call, exclusively: C may change what is there.
- ✅ C keeps `gem` in `c`; it is dropped after that is freed.
- ✅ `gem` may be `NULL`, which is `None` here.
- ⚠️ `gem` leaks with an object that is forgotten, taken out of its owner, or given away.*/
    #[allow(clippy::impl_trait_in_params)]
    #[inline]
    fn gem<'kept>(
        c: &mut __contract_4cf54661::Owned<
            chest<'kept>,
            impl __contract_4cf54661::Release<chest<'kept>>,
        >,
        gem: __contract_4cf54661::Option<
            __contract_4cf54661::Owned<
                gem,
                impl __contract_4cf54661::Release<gem> + 'kept,
            >,
        >,
    ) {
        let __contract_given_c = c;
        let c: *mut chest<'_> = __contract_4cf54661::Owned::as_ptr(__contract_given_c);
        let __contract_held_gem = gem;
        let gem: *mut gem = __contract_4cf54661::Option::as_ref(&__contract_held_gem)
            .map_or(
                __contract_4cf54661::core::ptr::null_mut(),
                __contract_4cf54661::Owned::as_ptr,
            );
        let __contract_held_gem = __contract_4cf54661::kept::hold_nullable(
            __contract_held_gem,
        );
        let __contract_held_gem = __contract_4cf54661::ManuallyDrop::new(
            __contract_held_gem,
        );
        unsafe { __contract_4cf54661_chest_gem(c, gem) };
        __contract_4cf54661::kept::keep_nullable(
            &mut *__contract_given_c,
            __contract_held_gem,
        );
    }
    /**Calls the C function `chest_labelled`.

# Contract

```c
chest *chest_labelled(const char *label);
```

- ✅ C keeps `label` in what the call returns; it is dropped after that is freed.
- ✅ The result is the caller's: an [`Owned<chest>`](::ffi_contract::Owned). Dropping it calls [`chest_close`](struct@chest_close) once.
- ✅ Several threads may call it at once.
- ⚠️ `label` leaks with an object that is forgotten, taken out of its owner, or given away.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[allow(clippy::impl_trait_in_params)]
    #[inline]
    #[track_caller]
    fn labelled<'kept>(
        label: impl __contract_4cf54661::core::convert::AsRef<
            __contract_4cf54661::core::ffi::CStr,
        > + __contract_4cf54661::core::marker::Send + 'kept,
    ) -> __contract_4cf54661::Owned<chest<'kept>> {
        let mut __contract_held_label = __contract_4cf54661::kept::hold(label);
        let label: &__contract_4cf54661::core::ffi::CStr = unsafe {
            __contract_4cf54661::kept::lend(&mut __contract_held_label)
        };
        let label: *const c_char = __contract_4cf54661::text::address(label);
        let __contract_held_label = __contract_4cf54661::ManuallyDrop::new(
            __contract_held_label,
        );
        let __contract_result = unsafe { __contract_4cf54661_chest_labelled(label) };
        let mut __contract_value = unsafe {
            <__contract_4cf54661::Owned<chest<'kept>>>::from_nullable(__contract_result)
        };
        if let __contract_4cf54661::Some(__contract_owner) = &mut __contract_value {
            __contract_4cf54661::kept::keep(__contract_owner, __contract_held_label);
        }
        let __contract_4cf54661::Some(__contract_value) = __contract_value else {
            __contract_4cf54661::panic::null("chest_labelled")
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
    #[link_name = "gem_free"]
    fn __contract_4cf54661_gem_free(gem: *mut gem);
    #[link_name = "chest_numbers"]
    fn __contract_4cf54661_chest_numbers(
        c: *mut chest<'_>,
        numbers: *const c_int,
        count: usize,
    ) -> c_int;
    #[link_name = "chest_gem"]
    fn __contract_4cf54661_chest_gem(c: *mut chest<'_>, gem: *mut gem);
    #[link_name = "chest_labelled"]
    fn __contract_4cf54661_chest_labelled<'kept>(
        label: *const c_char,
    ) -> *mut chest<'kept>;
    #[link_name = "chest_close"]
    fn __contract_4cf54661_chest_close(c: *mut chest<'_>) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_4cf54661::proof::goes_to_c::<c_int>;
    let _ = __contract_4cf54661::proof::is_integer::<usize>;
    let _ = __contract_4cf54661::proof::is_plain::<c_int>;
    let _ = __contract_4cf54661::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_4cf54661::Integer>::CAN_BE_NEGATIVE;
};

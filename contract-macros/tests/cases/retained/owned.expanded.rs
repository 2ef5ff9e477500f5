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
    __contract_opaque: ::ffi_contract::__private::Opaque,
    __contract_lifetimes: ::ffi_contract::__private::core::marker::PhantomData<
        (::ffi_contract::__private::core::cell::Cell<&'data ()>,),
    >,
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
    unsafe impl<'data> ::ffi_contract::__private::ForeignType for chest<'data> {
        type Free = __contract_4cf54661_chest_close::chest_close;
        type Kept = ::ffi_contract::__private::KeptList<
            'data,
            ::ffi_contract::__private::Moves,
        >;
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "chest";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for chest<'_> {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for chest<'_> {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("chest", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Close for chest<'_> {
        type Failed = ::ffi_contract::Rejected<
            ::ffi_contract::Error,
            ::ffi_contract::Owned<Self>,
        >;
        #[inline]
        unsafe fn close(
            __contract_owner: ::ffi_contract::__private::ManuallyDrop<
                ::ffi_contract::Owned<Self>,
            >,
        ) -> ::ffi_contract::__private::Result<
            (),
            ::ffi_contract::Rejected<::ffi_contract::Error, ::ffi_contract::Owned<Self>>,
        > {
            #[inline]
            fn __contract_close<'__contract_c_0>(
                c: ::ffi_contract::Owned<chest<'__contract_c_0>>,
            ) -> ::ffi_contract::__private::Result<
                (),
                ::ffi_contract::Rejected<
                    ::ffi_contract::Error,
                    ::ffi_contract::Owned<chest<'__contract_c_0>>,
                >,
            > {
                let __contract_given_c = c;
                let c: *mut chest<'_> = ::ffi_contract::Owned::as_ptr(
                    &__contract_given_c,
                );
                let mut __contract_given_c = ::ffi_contract::__private::ManuallyDrop::new(
                    __contract_given_c,
                );
                let __contract_result = unsafe { __contract_4cf54661_chest_close(c) };
                if __contract_result != 0 {
                    return ::ffi_contract::__private::Err(
                        ::ffi_contract::__private::reject(
                            ::ffi_contract::__private::error::code(
                                &"chest_close",
                                __contract_result,
                            ),
                            ::ffi_contract::__private::ManuallyDrop::into_inner(
                                __contract_given_c,
                            ),
                        ),
                    );
                }
                let __contract_kept = unsafe {
                    ::ffi_contract::__private::kept::take(&mut __contract_given_c)
                };
                ::ffi_contract::__private::Ok(())
            }
            __contract_close(
                ::ffi_contract::__private::ManuallyDrop::into_inner(__contract_owner),
            )
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::core::marker::Send for chest<'_> {}
};
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
    unsafe impl ::ffi_contract::__private::ForeignType for gem {
        type Free = __contract_4cf54661_gem_free::gem_free;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "gem";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for gem {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for gem {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("gem", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::core::marker::Send for gem {}
};
mod __contract_4cf54661_gem_free {
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct gem_free {
        __contract_private: [*mut (); 0],
    }
    impl gem_free {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_4cf54661_gem_free::*;
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
    for __contract_4cf54661_gem_free::gem_free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<gem>
    for __contract_4cf54661_gem_free::gem_free {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<gem>,
        ) -> ::ffi_contract::__private::Gone {
            let gem: *mut gem = __contract_object.as_ptr().cast();
            unsafe { __contract_4cf54661_gem_free(gem) };
            ::ffi_contract::__private::Gone::Yes
        }
    }
};
mod __contract_4cf54661_chest_close {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct chest_close {
        __contract_private: [*mut (); 0],
    }
    impl chest_close {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_4cf54661_chest_close::*;
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
    for __contract_4cf54661_chest_close::chest_close {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<chest<'_>>
    for __contract_4cf54661_chest_close::chest_close {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<chest<'_>>,
        ) -> ::ffi_contract::__private::Gone {
            let c: *mut chest<'_> = __contract_object.as_ptr().cast();
            let __contract_result = unsafe { __contract_4cf54661_chest_close(c) };
            if __contract_result != 0 {
                ::ffi_contract::__private::Gone::No
            } else {
                ::ffi_contract::__private::Gone::Yes
            }
        }
    }
};
#[allow(
    deprecated,
    non_snake_case,
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
    #[inline]
    fn numbers<'kept>(
        c: &mut ::ffi_contract::Owned<chest<'kept>>,
        numbers: impl ::ffi_contract::__private::core::convert::AsRef<
            [c_int],
        > + ::ffi_contract::__private::core::marker::Send + 'kept,
    ) -> ::ffi_contract::__private::Result<(), ::ffi_contract::Error> {
        let mut __contract_held_numbers = ::ffi_contract::__private::kept::hold(numbers);
        let numbers: &[c_int] = unsafe {
            ::ffi_contract::__private::kept::lend(&mut __contract_held_numbers)
        };
        let ::ffi_contract::__private::Some(count) = ::ffi_contract::__private::buffer::length::<
            usize,
        >(<[_]>::len(&numbers)) else {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::error::length(&"chest_numbers", &"numbers"),
            )
        };
        let __contract_given_c = c;
        let c: *mut chest<'_> = ::ffi_contract::Owned::as_ptr(__contract_given_c);
        let numbers: *const c_int = ::ffi_contract::__private::buffer::address(numbers);
        let __contract_held_numbers = ::ffi_contract::__private::ManuallyDrop::new(
            __contract_held_numbers,
        );
        let __contract_result = unsafe {
            __contract_4cf54661_chest_numbers(c, numbers, count)
        };
        ::ffi_contract::__private::kept::keep(
            &mut *__contract_given_c,
            __contract_held_numbers,
        );
        if __contract_result < 0 {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::error::code(
                    &"chest_numbers",
                    __contract_result,
                ),
            );
        }
        ::ffi_contract::__private::Ok(())
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
    #[inline]
    fn gem<'kept>(
        c: &mut ::ffi_contract::Owned<chest<'kept>>,
        gem: ::ffi_contract::__private::Option<::ffi_contract::Owned<gem>>,
    ) {
        let __contract_given_c = c;
        let c: *mut chest<'_> = ::ffi_contract::Owned::as_ptr(__contract_given_c);
        let __contract_held_gem = gem;
        let gem: *mut gem = ::ffi_contract::__private::Option::as_ref(
                &__contract_held_gem,
            )
            .map_or(
                ::ffi_contract::__private::core::ptr::null_mut(),
                ::ffi_contract::Owned::as_ptr,
            );
        let __contract_held_gem = ::ffi_contract::__private::kept::hold_nullable(
            __contract_held_gem,
        );
        let __contract_held_gem = ::ffi_contract::__private::ManuallyDrop::new(
            __contract_held_gem,
        );
        unsafe { __contract_4cf54661_chest_gem(c, gem) };
        ::ffi_contract::__private::kept::keep_nullable(
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
    #[inline]
    #[track_caller]
    fn labelled<'kept>(
        label: impl ::ffi_contract::__private::core::convert::AsRef<
            ::ffi_contract::__private::core::ffi::CStr,
        > + ::ffi_contract::__private::core::marker::Send + 'kept,
    ) -> ::ffi_contract::Owned<chest<'kept>> {
        let mut __contract_held_label = ::ffi_contract::__private::kept::hold(label);
        let label: &::ffi_contract::__private::core::ffi::CStr = unsafe {
            ::ffi_contract::__private::kept::lend(&mut __contract_held_label)
        };
        let label: *const c_char = ::ffi_contract::__private::text::address(label);
        let __contract_held_label = ::ffi_contract::__private::ManuallyDrop::new(
            __contract_held_label,
        );
        let __contract_result = unsafe { __contract_4cf54661_chest_labelled(label) };
        let mut __contract_value = unsafe {
            <::ffi_contract::Owned<chest<'kept>>>::from_nullable(__contract_result)
        };
        if let ::ffi_contract::__private::Some(__contract_owner) = &mut __contract_value {
            ::ffi_contract::__private::kept::keep(
                __contract_owner,
                __contract_held_label,
            );
        }
        let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
            ::ffi_contract::__private::panic::null("chest_labelled")
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
    let _ = ::ffi_contract::__private::proof::goes_to_c::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<usize>;
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<c_int>;
    let _ = <c_int as ::ffi_contract::Integer>::CAN_BE_NEGATIVE;
};

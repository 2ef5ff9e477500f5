#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_afb466ba;
/**A `key` of C.

# Contract

```c
void key_free(key **k);
int key_up_ref(key *k);
```

- ✅ Allocated and counted by C: each [`Owned<key>`](::ffi_contract::Owned) has one count, and drops it with [`key_free`](struct@key_free).
- ✅ `try_clone()` on an owner, or `try_to_owned()` on what is lent, makes another owner of the same object with `key_up_ref`.
- ❌ Never `&mut`: the object may have other owners.
- ❌ Never used after [`key_free`](struct@key_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct key {
    __contract_opaque: __contract_afb466ba::Opaque,
}
/**A `sheet` of C.

# Contract

```c
void sheet_free(sheet *s, int flags);
int sheet_copy(sheet **to, const sheet *from);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`sheet_free`](struct@sheet_free), when its [`Owned<sheet>`](::ffi_contract::Owned) is dropped.
- ✅ `try_clone()` makes a deep copy with `sheet_copy`, which is an object of its own.
- ⚠️ `'k`: it is kept no longer than what it was made from.
- ❌ Never used after [`sheet_free`](struct@sheet_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct sheet<'k> {
    __contract_opaque: __contract_afb466ba::Opaque,
    __contract_lifetimes: __contract_afb466ba::core::marker::PhantomData<
        (__contract_afb466ba::core::cell::Cell<&'k ()>,),
    >,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_afb466ba_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `key_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void key_free(key **k);
```

- ✅ Drops one count of a [`key`](struct@key); the last one ends it.
- ✅ It is called once for each [`Owned<key>`](::ffi_contract::Owned), when that is dropped.
- ✅ It sets the caller's pointer to `NULL`.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct key_free {
        __contract_private: [*mut (); 0],
    }
    /**The free function `sheet_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void sheet_free(sheet *s, int flags);
```

- ✅ Ends a [`sheet`](struct@sheet).
- ✅ It is called once for each [`Owned<sheet>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct sheet_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_afb466ba_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_afb466ba::ForeignType for key {
        type Free = __contract_afb466ba_free0::key_free;
        type Kept = ();
        const NAME: &'static __contract_afb466ba::core::primitive::str = "key";
    }
    #[automatically_derived]
    impl __contract_afb466ba::core::fmt::Debug for key {
        fn fmt(
            &self,
            f: &mut __contract_afb466ba::core::fmt::Formatter<'_>,
        ) -> __contract_afb466ba::core::fmt::Result {
            __contract_afb466ba::debug_view("key", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::TryDuplicate for key {
        type Error = __contract_afb466ba::Error;
        #[inline]
        unsafe fn try_duplicate(
            __contract_object: __contract_afb466ba::core::ptr::NonNull<Self>,
        ) -> __contract_afb466ba::Result<
            __contract_afb466ba::core::ptr::NonNull<Self>,
            __contract_afb466ba::Error,
        > {
            #[inline]
            fn __contract_duplicate(
                k: &key,
            ) -> __contract_afb466ba::Result<(), __contract_afb466ba::Error> {
                let k: *mut key = __contract_afb466ba::core::ptr::from_ref(k).cast_mut();
                let __contract_result = unsafe { __contract_afb466ba_key_up_ref(k) };
                if __contract_result == 0 {
                    return __contract_afb466ba::Err(
                        __contract_afb466ba::error::code(
                            &"key_up_ref",
                            __contract_result,
                        ),
                    );
                }
                __contract_afb466ba::Ok(())
            }
            match __contract_duplicate(unsafe {
                __contract_afb466ba::core::ptr::NonNull::as_ref(&__contract_object)
            }) {
                __contract_afb466ba::Ok(()) => __contract_afb466ba::Ok(__contract_object),
                __contract_afb466ba::Err(__contract_failure) => {
                    __contract_afb466ba::Err(__contract_failure)
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(dead_code)]
    impl key {
        /// Makes an owner of a lent object, which may fail.
        ///
        /// # Errors
        ///
        /// Whatever the contract of the C function calls a failure.
        #[inline]
        fn try_to_owned(
            &self,
        ) -> __contract_afb466ba::Result<
            __contract_afb466ba::Owned<Self>,
            __contract_afb466ba::Error,
        > {
            __contract_afb466ba::Owned::try_duplicate(self)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::declared::Facts for key {
        type Lifetimes = ();
        type Memory = __contract_afb466ba::declared::OfC;
        type Count = __contract_afb466ba::declared::Several;
        type Holding = __contract_afb466ba::declared::Nothing;
        type Threads = __contract_afb466ba::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::ForeignType for sheet<'_> {
        type Free = __contract_afb466ba_free0::sheet_free;
        type Kept = ();
        const NAME: &'static __contract_afb466ba::core::primitive::str = "sheet";
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::Exclusive for sheet<'_> {}
    #[automatically_derived]
    impl __contract_afb466ba::core::fmt::Debug for sheet<'_> {
        fn fmt(
            &self,
            f: &mut __contract_afb466ba::core::fmt::Formatter<'_>,
        ) -> __contract_afb466ba::core::fmt::Result {
            __contract_afb466ba::debug_view("sheet", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::TryDuplicate for sheet<'_> {
        type Error = __contract_afb466ba::Error;
        #[inline]
        unsafe fn try_duplicate(
            __contract_object: __contract_afb466ba::core::ptr::NonNull<Self>,
        ) -> __contract_afb466ba::Result<
            __contract_afb466ba::core::ptr::NonNull<Self>,
            __contract_afb466ba::Error,
        > {
            #[inline]
            fn __contract_duplicate<'k>(
                from: &sheet<'k>,
            ) -> __contract_afb466ba::Result<
                __contract_afb466ba::Owned<sheet<'k>>,
                __contract_afb466ba::Error,
            > {
                let mut __contract_slot_to: *mut sheet<'k> = __contract_afb466ba::core::ptr::null_mut();
                let to: *mut *mut sheet<'k> = &raw mut __contract_slot_to;
                let __contract_result = unsafe {
                    __contract_afb466ba_sheet_copy(to, from)
                };
                if __contract_result != 0 {
                    return __contract_afb466ba::Err(
                        __contract_afb466ba::error::code(
                            &"sheet_copy",
                            __contract_result,
                        ),
                    );
                }
                let __contract_part_to = unsafe {
                    <__contract_afb466ba::Owned<
                        sheet<'k>,
                    >>::from_nullable(__contract_slot_to)
                };
                let __contract_afb466ba::Some(__contract_part_to) = __contract_part_to
                else {
                    return __contract_afb466ba::Err(
                        __contract_afb466ba::error::null_out(&"sheet_copy", &"to"),
                    )
                };
                __contract_afb466ba::Ok(__contract_part_to)
            }
            match __contract_duplicate(unsafe {
                __contract_afb466ba::core::ptr::NonNull::as_ref(&__contract_object)
            }) {
                __contract_afb466ba::Ok(__contract_owner) => {
                    __contract_afb466ba::Ok({
                        let __contract_object = __contract_afb466ba::Owned::into_raw(
                            __contract_owner,
                        );
                        unsafe {
                            __contract_afb466ba::core::ptr::NonNull::new_unchecked(
                                __contract_object,
                            )
                        }
                    })
                }
                __contract_afb466ba::Err(__contract_failure) => {
                    __contract_afb466ba::Err(__contract_failure)
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(dead_code)]
    impl sheet<'_> {
        /// Makes an owner of a lent object, which may fail.
        ///
        /// # Errors
        ///
        /// Whatever the contract of the C function calls a failure.
        #[inline]
        fn try_to_owned(
            &self,
        ) -> __contract_afb466ba::Result<
            __contract_afb466ba::Owned<Self>,
            __contract_afb466ba::Error,
        > {
            __contract_afb466ba::Owned::try_duplicate(self)
        }
    }
    #[automatically_derived]
    unsafe impl<'k> __contract_afb466ba::declared::Facts for sheet<'k> {
        type Lifetimes = (__contract_afb466ba::declared::Lifetime<'k>,);
        type Memory = __contract_afb466ba::declared::OfC;
        type Count = __contract_afb466ba::declared::Single;
        type Holding = __contract_afb466ba::declared::Nothing;
        type Threads = __contract_afb466ba::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::Release<key>
    for __contract_afb466ba_free0::key_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_afb466ba::core::ptr::NonNull<key>,
        ) -> __contract_afb466ba::Gone {
            let mut __contract_slot = __contract_object.as_ptr().cast();
            let k: *mut *mut key = &raw mut __contract_slot;
            unsafe { __contract_afb466ba_key_free(k) };
            __contract_afb466ba::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl __contract_afb466ba::Release<sheet<'_>>
    for __contract_afb466ba_free0::sheet_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_afb466ba::core::ptr::NonNull<sheet<'_>>,
        ) -> __contract_afb466ba::Gone {
            let s: *mut sheet<'_> = __contract_object.as_ptr().cast();
            let flags: c_int = 0;
            unsafe { __contract_afb466ba_sheet_free(s, flags) };
            __contract_afb466ba::Gone::Yes
        }
    }
};
#[allow(
    clashing_extern_declarations,
    dead_code,
    deprecated,
    improper_ctypes,
    non_snake_case,
    single_use_lifetimes
)]
unsafe extern "C" {
    #[link_name = "key_up_ref"]
    fn __contract_afb466ba_key_up_ref(k: *mut key) -> c_int;
    #[link_name = "key_free"]
    fn __contract_afb466ba_key_free(k: *mut *mut key);
    #[link_name = "sheet_copy"]
    fn __contract_afb466ba_sheet_copy<'k>(
        to: *mut *mut sheet<'k>,
        from: *const sheet<'k>,
    ) -> c_int;
    #[link_name = "sheet_free"]
    fn __contract_afb466ba_sheet_free(s: *mut sheet<'_>, flags: c_int);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_afb466ba::proof::is_plain::<c_int>;
    let _ = __contract_afb466ba::proof::is_integer::<c_int>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_e58bed11;
/**A `lot` of C.

# Contract

```c
void lot_free(lot *l);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`lot_free`](struct@lot_free), when its [`Owned<lot>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`house_lots`](fn@house_lots), [`house_sold`](fn@house_sold) and [`house_list`](fn@house_list).
- ✅ `anchored()` makes one that shares the ownership of its parent, and has no lifetime: an [`Anchored`](::ffi_contract::Anchored).
- ⚠️ `'h`: it is kept no longer than the [`house`](struct@house) it was made from.
- ❌ Never used after [`lot_free`](struct@lot_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct lot<'h> {
    __contract_opaque: __contract_e58bed11::Opaque,
    __contract_lifetimes: __contract_e58bed11::core::marker::PhantomData<
        (__contract_e58bed11::core::cell::Cell<&'h ()>,),
    >,
}
/**A `house` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&house`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct house {
    __contract_opaque: __contract_e58bed11::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_e58bed11_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `lot_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void lot_free(lot *l);
```

- ✅ Ends a [`lot`](struct@lot).
- ✅ It is called once for each [`Owned<lot>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct lot_free {
        __contract_private: [*mut (); 0],
    }
    /**The free function `lots_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void lots_free(lot **all, int n);
```

- ✅ Ends arrays of pointers to [`lot`](struct@lot) that C allocated.
- ✅ It is called once for each [`OwnedObjects<lot, lots_free>`](::ffi_contract::OwnedObjects), when that is dropped.
- ✅ It is told the length of what it frees, which the owner remembers.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct lots_free {
        __contract_private: [*mut (); 0],
    }
    impl lots_free {
        #[doc(hidden)]
        #[inline]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
    /**The free function `lot_clear`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void lot_clear(lot **l);
```

- ✅ Ends a [`lot`](struct@lot).
- ✅ It is called once for each [`Owned<lot, lot_clear>`](::ffi_contract::Owned), when that is dropped.
- ✅ It sets the caller's pointer to `NULL`.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct lot_clear {
        __contract_private: [*mut (); 0],
    }
    /**The free function `free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void free(void *memory);
```

- ✅ Ends what C allocated.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct free {
        __contract_private: [*mut (); 0],
    }
    impl free {
        #[doc(hidden)]
        #[inline]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_e58bed11_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_e58bed11::ForeignType for lot<'_> {
        type Free = __contract_e58bed11_free0::lot_free;
        type Kept = ();
        const NAME: &'static __contract_e58bed11::core::primitive::str = "lot";
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::Exclusive for lot<'_> {}
    #[automatically_derived]
    impl __contract_e58bed11::core::fmt::Debug for lot<'_> {
        fn fmt(
            &self,
            f: &mut __contract_e58bed11::core::fmt::Formatter<'_>,
        ) -> __contract_e58bed11::core::fmt::Result {
            __contract_e58bed11::debug_view("lot", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::Family for lot<'static> {
        type Of<'__contract_parent> = lot<'__contract_parent>;
        type View = lotAnchored;
    }
    #[automatically_derived]
    unsafe impl<'h> __contract_e58bed11::declared::Facts for lot<'h> {
        type Lifetimes = (__contract_e58bed11::declared::Lifetime<'h>,);
        type Memory = __contract_e58bed11::declared::OfC;
        type Count = __contract_e58bed11::declared::Single;
        type Holding = __contract_e58bed11::declared::Nothing;
        type Threads = __contract_e58bed11::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::ForeignType for house {
        type Free = __contract_e58bed11::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_e58bed11::core::primitive::str = "house";
    }
    #[automatically_derived]
    impl __contract_e58bed11::core::fmt::Debug for house {
        fn fmt(
            &self,
            f: &mut __contract_e58bed11::core::fmt::Formatter<'_>,
        ) -> __contract_e58bed11::core::fmt::Result {
            __contract_e58bed11::debug_view("house", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::declared::Facts for house {
        type Lifetimes = ();
        type Memory = __contract_e58bed11::declared::OfC;
        type Count = __contract_e58bed11::declared::Single;
        type Holding = __contract_e58bed11::declared::Nothing;
        type Threads = __contract_e58bed11::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::Release<lot<'_>>
    for __contract_e58bed11_free0::lot_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_e58bed11::core::ptr::NonNull<lot<'_>>,
        ) -> __contract_e58bed11::Gone {
            let l: *mut lot<'_> = __contract_object.as_ptr().cast();
            unsafe { __contract_e58bed11_lot_free(l) };
            __contract_e58bed11::Gone::Yes
        }
    }
    #[automatically_derived]
    impl __contract_e58bed11::core::default::Default
    for __contract_e58bed11_free0::lots_free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::ReleaseMemory<*mut lot<'_>>
    for __contract_e58bed11_free0::lots_free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_e58bed11::core::ptr::NonNull<*mut lot<'_>>,
            __contract_len: __contract_e58bed11::core::primitive::usize,
        ) {
            let all: *mut *mut lot<'_> = __contract_start.as_ptr().cast();
            let __contract_e58bed11::Some(n): __contract_e58bed11::Option<c_int> = __contract_e58bed11::Integer::from_usize(
                __contract_len,
            ) else { return };
            unsafe { __contract_e58bed11_lots_free(all, n) };
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e58bed11::Release<lot<'_>>
    for __contract_e58bed11_free0::lot_clear {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_e58bed11::core::ptr::NonNull<lot<'_>>,
        ) -> __contract_e58bed11::Gone {
            let mut __contract_slot = __contract_object.as_ptr().cast();
            let l: *mut *mut lot<'_> = &raw mut __contract_slot;
            unsafe { __contract_e58bed11_lot_clear(l) };
            __contract_e58bed11::Gone::Yes
        }
    }
    #[automatically_derived]
    impl __contract_e58bed11::core::default::Default
    for __contract_e58bed11_free0::free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl<
        __ContractObject: __contract_e58bed11::ForeignType,
    > __contract_e58bed11::Release<__ContractObject>
    for __contract_e58bed11_free0::free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_e58bed11::core::ptr::NonNull<__ContractObject>,
        ) -> __contract_e58bed11::Gone {
            let memory: *mut c_void = __contract_object.as_ptr().cast();
            unsafe { __contract_e58bed11_free(memory) };
            __contract_e58bed11::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl<__ContractElement> __contract_e58bed11::ReleaseMemory<__ContractElement>
    for __contract_e58bed11_free0::free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_e58bed11::core::ptr::NonNull<__ContractElement>,
            __contract_len: __contract_e58bed11::core::primitive::usize,
        ) {
            let _ = __contract_len;
            let memory: *mut c_void = __contract_start.as_ptr().cast();
            unsafe { __contract_e58bed11_free(memory) };
        }
    }
};
/// The objects go with the array.
/**
# Contract

```c
lot **house_lots(house *h, int *n);
```

- ✅ The result is an array of pointers to [`lot`](struct@lot), none of which is `NULL`.
- ✅ The array is the caller's: an [`OwnedObjects<lot, lots_free>`](::ffi_contract::OwnedObjects). Dropping it calls [`lots_free`](struct@lots_free) once.
- ✅ The objects live as long as the array, which lends them.
- ✅ C leaves the length of the result in `n`.
- ⚠️ The result is kept no longer than `h`.

Fails when it returns `NULL`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Null`](::ffi_contract::Cause::Null): the call failed.*/
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
pub fn house_lots<'h>(
    h: &'h house,
) -> __contract_e58bed11::Result<
    __contract_e58bed11::OwnedObjects<lot<'h>, __contract_e58bed11_free0::lots_free>,
    __contract_e58bed11::Error,
> {
    let mut __contract_slot_n: c_int = __contract_e58bed11::zeroed();
    let n: *mut c_int = &raw mut __contract_slot_n;
    let __contract_result = unsafe { __contract_e58bed11_house_lots(h, n) };
    if __contract_result.is_null() {
        return __contract_e58bed11::Err(__contract_e58bed11::error::null(&"house_lots"));
    }
    let __contract_value = __contract_e58bed11::Integer::to_usize(__contract_slot_n)
        .and_then(|__contract_count| unsafe {
            __contract_e58bed11::objects::own::<
                lot<'h>,
                false,
                _,
            >(
                __contract_result.cast(),
                __contract_count,
                __contract_e58bed11_free0::lots_free::__contract_new(),
            )
        });
    let __contract_e58bed11::Some(__contract_value) = __contract_value else {
        return __contract_e58bed11::Err(__contract_e58bed11::error::null(&"house_lots"))
    };
    __contract_e58bed11::Ok(__contract_value)
}
/// Each by itself.
/**
# Contract

```c
lot **house_sold(house *h);
```

- ✅ The result is an array of pointers to [`lot`](struct@lot), none of which is `NULL`.
- ✅ Each object is the caller's own: they come in a `Vec` of [`Owned<lot>`](::ffi_contract::Owned), and dropping one calls [`lot_free`](struct@lot_free).
- ✅ The array itself is freed at once: [`free`](struct@free) is called with it, once its pointers are taken out.
- ✅ A `NULL` is the end of the result.
- ✅ The result may be `NULL`, which is `None` here.
- ⚠️ The result is kept no longer than `h`.*/
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
pub fn house_sold<'h>(
    h: &'h house,
) -> __contract_e58bed11::Option<
    __contract_e58bed11::alloc::vec::Vec<__contract_e58bed11::Owned<lot<'h>>>,
> {
    let __contract_result = unsafe { __contract_e58bed11_house_sold(h) };
    unsafe { __contract_e58bed11::array::count(__contract_result.cast()) }
        .and_then(|__contract_count| unsafe {
            __contract_e58bed11::objects::own_each::<
                lot<'h>,
                <lot<'h> as __contract_e58bed11::ForeignType>::Free,
                true,
                _,
            >(
                __contract_result.cast(),
                __contract_count,
                __contract_e58bed11_free0::free::__contract_new(),
            )
        })
}
/// Each by itself, by another function than its type says.
/**
# Contract

```c
int house_list(house *h, lot ***list);
```

- ✅ `*list` is an array of pointers to [`lot`](struct@lot), none of which is `NULL`.
- ✅ Each object is the caller's own: they come in a `Vec` of [`Owned<lot, lot_clear>`](::ffi_contract::Owned), and dropping one calls [`lot_clear`](struct@lot_clear).
- ✅ The array itself is freed at once: [`free`](struct@free) is called with it, once its pointers are taken out.
- ✅ C returns the length of `*list`.
- ⚠️ `*list` is kept no longer than `h`.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `list` `NULL` after a success, which its contract rules out.*/
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
pub fn house_list<'h>(
    h: &'h house,
) -> __contract_e58bed11::Result<
    __contract_e58bed11::alloc::vec::Vec<
        __contract_e58bed11::Owned<lot<'h>, __contract_e58bed11_free0::lot_clear>,
    >,
    __contract_e58bed11::Error,
> {
    let mut __contract_slot_list: *mut *mut lot<'h> = __contract_e58bed11::core::ptr::null_mut();
    let list: *mut *mut *mut lot<'h> = &raw mut __contract_slot_list;
    let __contract_result = unsafe { __contract_e58bed11_house_list(h, list) };
    if __contract_result < 0 {
        return __contract_e58bed11::Err(
            __contract_e58bed11::error::code(&"house_list", __contract_result),
        );
    }
    let __contract_part_list = __contract_e58bed11::Integer::to_usize(__contract_result)
        .and_then(|__contract_count| unsafe {
            __contract_e58bed11::objects::own_each::<
                lot<'h>,
                __contract_e58bed11_free0::lot_clear,
                false,
                _,
            >(
                __contract_slot_list.cast(),
                __contract_count,
                __contract_e58bed11_free0::free::__contract_new(),
            )
        });
    let __contract_e58bed11::Some(__contract_part_list) = __contract_part_list else {
        return __contract_e58bed11::Err(
            __contract_e58bed11::error::null_out(&"house_list", &"list"),
        )
    };
    __contract_e58bed11::Ok(__contract_part_list)
}
/// A [`lot`] that shares the ownership of its parent: an [`Anchored`](::ffi_contract::Anchored) derefs to it, for what has nothing to do with the parent's lifetime.
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct lotAnchored {
    __contract_opaque: __contract_e58bed11::Opaque,
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
impl lot<'static> {
    /** Makes one that shares the ownership of what it borrows: an [`Anchored`](::ffi_contract::Anchored) has no lifetime.

 # Errors

 The error of `make`; the anchor is then dropped.*/
    #[inline]
    pub fn anchored<__ContractAnchor, __ContractMake, __ContractError>(
        anchor: __ContractAnchor,
        make: __ContractMake,
    ) -> __contract_e58bed11::Result<
        __contract_e58bed11::Anchored<lot<'static>, __ContractAnchor>,
        __ContractError,
    >
    where
        __ContractAnchor: __contract_e58bed11::Anchor,
        __ContractMake: for<'__contract_parent, '__contract_grandparent> __contract_e58bed11::core::ops::FnOnce(
            &'__contract_parent __ContractAnchor::Parent<'__contract_grandparent>,
        ) -> __contract_e58bed11::Result<
                __contract_e58bed11::Owned<lot<'__contract_parent>>,
                __ContractError,
            >,
    {
        <__contract_e58bed11::Anchored<
            lot<'static>,
            __ContractAnchor,
        >>::try_new(anchor, make)
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
    #[link_name = "lot_free"]
    fn __contract_e58bed11_lot_free(l: *mut lot<'_>);
    #[link_name = "house_lots"]
    fn __contract_e58bed11_house_lots<'h>(
        h: *const house,
        n: *mut c_int,
    ) -> *mut *mut lot<'h>;
    #[link_name = "lots_free"]
    fn __contract_e58bed11_lots_free(all: *mut *mut lot<'_>, n: c_int);
    #[link_name = "house_sold"]
    fn __contract_e58bed11_house_sold<'h>(h: *const house) -> *mut *mut lot<'h>;
    #[link_name = "house_list"]
    fn __contract_e58bed11_house_list<'h>(
        h: *const house,
        list: *mut *mut *mut lot<'h>,
    ) -> c_int;
    #[link_name = "lot_clear"]
    fn __contract_e58bed11_lot_clear(l: *mut *mut lot<'_>);
    #[link_name = "free"]
    fn __contract_e58bed11_free(memory: *mut c_void);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_e58bed11::proof::is_integer::<c_int>;
    let _ = __contract_e58bed11::proof::is_plain::<c_int>;
    let _ = <c_int as __contract_e58bed11::Integer>::CAN_BE_NEGATIVE;
};

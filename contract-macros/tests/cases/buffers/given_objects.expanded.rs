#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_c72d0be2;
/**A `coin` of C.

# Contract

```c
void coin_free(coin *c);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`coin_free`](struct@coin_free), when its [`Owned<coin>`](::ffi_contract::Owned) is dropped.
- ⚠️ `'m`: it is kept no longer than what it was made from.
- ❌ Never used after [`coin_free`](struct@coin_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct coin<'m> {
    __contract_opaque: __contract_c72d0be2::Opaque,
    __contract_lifetimes: __contract_c72d0be2::core::marker::PhantomData<
        (__contract_c72d0be2::core::cell::Cell<&'m ()>,),
    >,
}
/**A `purse` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&purse`.
- ⚠️ `'m`: it is kept no longer than what it was made from.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct purse<'m> {
    __contract_opaque: __contract_c72d0be2::Opaque,
    __contract_lifetimes: __contract_c72d0be2::core::marker::PhantomData<
        (__contract_c72d0be2::core::cell::Cell<&'m ()>,),
    >,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_c72d0be2_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `coin_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void coin_free(coin *c);
```

- ✅ Ends a [`coin`](struct@coin).
- ✅ It is called once for each [`Owned<coin>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct coin_free {
        __contract_private: [*mut (); 0],
    }
    /**The free function `coin_melt`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void coin_melt(coin *c);
```

- ✅ Ends a [`coin`](struct@coin).
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct coin_melt {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_c72d0be2_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_c72d0be2::ForeignType for coin<'_> {
        type Free = __contract_c72d0be2_free0::coin_free;
        type Kept = ();
        const NAME: &'static __contract_c72d0be2::core::primitive::str = "coin";
    }
    #[automatically_derived]
    unsafe impl __contract_c72d0be2::Exclusive for coin<'_> {}
    #[automatically_derived]
    impl __contract_c72d0be2::core::fmt::Debug for coin<'_> {
        fn fmt(
            &self,
            f: &mut __contract_c72d0be2::core::fmt::Formatter<'_>,
        ) -> __contract_c72d0be2::core::fmt::Result {
            __contract_c72d0be2::debug_view("coin", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'m> __contract_c72d0be2::declared::Facts for coin<'m> {
        type Lifetimes = (__contract_c72d0be2::declared::Lifetime<'m>,);
        type Memory = __contract_c72d0be2::declared::OfC;
        type Count = __contract_c72d0be2::declared::Single;
        type Holding = __contract_c72d0be2::declared::Nothing;
        type Threads = __contract_c72d0be2::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_c72d0be2::ForeignType for purse<'_> {
        type Free = __contract_c72d0be2::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_c72d0be2::core::primitive::str = "purse";
    }
    #[automatically_derived]
    impl __contract_c72d0be2::core::fmt::Debug for purse<'_> {
        fn fmt(
            &self,
            f: &mut __contract_c72d0be2::core::fmt::Formatter<'_>,
        ) -> __contract_c72d0be2::core::fmt::Result {
            __contract_c72d0be2::debug_view("purse", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'m> __contract_c72d0be2::declared::Facts for purse<'m> {
        type Lifetimes = (__contract_c72d0be2::declared::Lifetime<'m>,);
        type Memory = __contract_c72d0be2::declared::OfC;
        type Count = __contract_c72d0be2::declared::Single;
        type Holding = __contract_c72d0be2::declared::Data;
        type Threads = __contract_c72d0be2::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_c72d0be2::Release<coin<'_>>
    for __contract_c72d0be2_free0::coin_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_c72d0be2::core::ptr::NonNull<coin<'_>>,
        ) -> __contract_c72d0be2::Gone {
            let c: *mut coin<'_> = __contract_object.as_ptr().cast();
            unsafe { __contract_c72d0be2_coin_free(c) };
            __contract_c72d0be2::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl __contract_c72d0be2::Release<coin<'_>>
    for __contract_c72d0be2_free0::coin_melt {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_c72d0be2::core::ptr::NonNull<coin<'_>>,
        ) -> __contract_c72d0be2::Gone {
            let c: *mut coin<'_> = __contract_object.as_ptr().cast();
            unsafe { __contract_c72d0be2_coin_melt(c) };
            __contract_c72d0be2::Gone::Yes
        }
    }
};
/// They come back after a failure.
/**
# Contract

```c
int purse_fill(purse *p, coin *const *coins, int n);
```

- ✅ `p` is lent to C for the call, exclusively: C may change what is there.
- ✅ A success takes each [`Owned<coin>`](::ffi_contract::Owned) of `coins`; after a failure all of them come back in the [`Rejected`](::ffi_contract::Rejected).
- ✅ `n` is the number of objects in `coins`.
- ⚠️ The array of `coins` is made for the call, and nothing of it is used afterwards.
- ❌ No object of `coins` is used or freed by the caller after it went to C.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error), inside a [`Rejected`](::ffi_contract::Rejected) that gives `coins` back. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Length`](::ffi_contract::Cause::Length): `coins` is longer than an `int` can say; C is not called.*/
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
pub fn purse_fill<'m>(
    p: &mut purse<'m>,
    coins: __contract_c72d0be2::alloc::vec::Vec<__contract_c72d0be2::Owned<coin<'m>>>,
) -> __contract_c72d0be2::Result<
    (),
    __contract_c72d0be2::Rejected<
        __contract_c72d0be2::Error,
        __contract_c72d0be2::alloc::vec::Vec<__contract_c72d0be2::Owned<coin<'m>>>,
    >,
> {
    let __contract_c72d0be2::Some(n) = __contract_c72d0be2::buffer::length::<
        c_int,
    >(<[_]>::len(&coins)) else {
        return __contract_c72d0be2::Err(
            __contract_c72d0be2::reject(
                __contract_c72d0be2::error::length(&"purse_fill", &"coins"),
                coins,
            ),
        )
    };
    let __contract_given_coins = coins;
    let mut __contract_slot_coins = __contract_c72d0be2::given::pointers(
        &__contract_given_coins,
        false,
    );
    let coins: *const *mut coin<'m> = __contract_c72d0be2::array::Pointers::address::<
        __contract_c72d0be2::core::ffi::c_void,
    >(&mut __contract_slot_coins)
        .cast_const()
        .cast();
    let __contract_given_coins = __contract_c72d0be2::given::apart(
        __contract_given_coins,
    );
    let __contract_result = unsafe { __contract_c72d0be2_purse_fill(p, coins, n) };
    if __contract_result != 0 {
        return __contract_c72d0be2::Err(
            __contract_c72d0be2::reject(
                __contract_c72d0be2::error::code(&"purse_fill", __contract_result),
                __contract_c72d0be2::given::together(__contract_given_coins),
            ),
        );
    }
    __contract_c72d0be2::Ok(())
}
/// They end in a NULL, or there is no array.
/**
# Contract

```c
void purse_pour(purse *p, coin **coins);
```

- ✅ `p` is lent to C for the call, exclusively: C may change what is there.
- ✅ C takes each [`Owned<coin, coin_melt>`](::ffi_contract::Owned) of `coins`.
- ✅ A `NULL` is the end of `coins`.
- ✅ `coins` may be `NULL`, which is `None` here.
- ⚠️ The array of `coins` is made for the call, and nothing of it is used afterwards.
- ❌ No object of `coins` is used or freed by the caller after it went to C.*/
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
pub fn purse_pour<'m>(
    p: &mut purse<'m>,
    coins: __contract_c72d0be2::Option<
        __contract_c72d0be2::alloc::vec::Vec<
            __contract_c72d0be2::Owned<coin<'m>, __contract_c72d0be2_free0::coin_melt>,
        >,
    >,
) {
    let __contract_given_coins = coins;
    let mut __contract_slot_coins = __contract_c72d0be2::Option::as_deref(
            &__contract_given_coins,
        )
        .map(|__contract_given_coins| __contract_c72d0be2::given::pointers(
            __contract_given_coins,
            true,
        ));
    let coins: *mut *mut coin<'m> = __contract_c72d0be2::Option::as_mut(
            &mut __contract_slot_coins,
        )
        .map_or(
            __contract_c72d0be2::core::ptr::null_mut(),
            __contract_c72d0be2::array::Pointers::address_or_null::<
                __contract_c72d0be2::core::ffi::c_void,
            >,
        )
        .cast();
    let __contract_given_coins = __contract_given_coins
        .map(__contract_c72d0be2::given::apart);
    unsafe { __contract_c72d0be2_purse_pour(p, coins) };
}
/// C has each to itself.
/**
# Contract

```c
void coins_raise(coin *const *coins, uint8_t n);
```

- ✅ `n` is the number of pointers in `coins`.
- ✅ C uses the array `coins` and the objects in it only during the call, each of them once and alone.

# Panics

If `coins` is longer than a `uint8_t` can say; C is not called.*/
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
pub fn coins_raise(coins: &mut [&mut coin<'_>]) {
    let __contract_c72d0be2::Some(n) = __contract_c72d0be2::buffer::length::<
        u8,
    >(<[_]>::len(&coins)) else {
        __contract_c72d0be2::panic::length("coins_raise", "coins")
    };
    let coins: *const *mut coin<'_> = __contract_c72d0be2::array::exclusive_address(
            coins,
        )
        .cast();
    unsafe { __contract_c72d0be2_coins_raise(coins, n) };
}
/**Calls the C function `coins_raise_all`.

# Contract

```c
void coins_raise_all(coin **coins);
```

- ✅ `coins` ends in a `NULL`, which the wrapper puts there.
- ✅ C uses the array `coins` and the objects in it only during the call, each of them once and alone.*/
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
pub fn coins_raise_all(coins: &mut [&mut coin<'_>]) {
    let mut __contract_slot_coins = __contract_c72d0be2::array::of_exclusive_objects(
        coins,
        true,
    );
    let coins: *mut *mut coin<'_> = __contract_c72d0be2::array::Pointers::address::<
        __contract_c72d0be2::core::ffi::c_void,
    >(&mut __contract_slot_coins)
        .cast();
    unsafe { __contract_c72d0be2_coins_raise_all(coins) };
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
    #[link_name = "coin_free"]
    fn __contract_c72d0be2_coin_free(c: *mut coin<'_>);
    #[link_name = "purse_fill"]
    fn __contract_c72d0be2_purse_fill<'m>(
        p: *mut purse<'m>,
        coins: *const *mut coin<'m>,
        n: c_int,
    ) -> c_int;
    #[link_name = "purse_pour"]
    fn __contract_c72d0be2_purse_pour<'m>(p: *mut purse<'m>, coins: *mut *mut coin<'m>);
    #[link_name = "coin_melt"]
    fn __contract_c72d0be2_coin_melt(c: *mut coin<'_>);
    #[link_name = "coins_raise"]
    fn __contract_c72d0be2_coins_raise(coins: *const *mut coin<'_>, n: u8);
    #[link_name = "coins_raise_all"]
    fn __contract_c72d0be2_coins_raise_all(coins: *mut *mut coin<'_>);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_c72d0be2::proof::is_integer::<c_int>;
    let _ = __contract_c72d0be2::proof::is_plain::<c_int>;
    let _ = __contract_c72d0be2::proof::is_integer::<u8>;
};

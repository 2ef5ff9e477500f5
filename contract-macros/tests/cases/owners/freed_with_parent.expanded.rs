#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_9227603f;
/**A `maker` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&maker`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct maker {
    __contract_opaque: __contract_9227603f::Opaque,
}
/**A `pool` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&pool`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct pool {
    __contract_opaque: __contract_9227603f::Opaque,
}
/**The free function `pool_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void pool_free(pool *pool, char *text);
```

- ✅ Ends text or bytes that C allocated.
- ✅ It is called once for each [`OwnedCStr<pool_free>`](::ffi_contract::OwnedCStr), when that is dropped.
- ✅ It wants the [`pool`](struct@pool) again that gave what it frees, which the owner remembers.
- ⚠️ An owner is kept no longer than that.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
struct pool_free<'lender> {
    __contract_parent: &'lender pool,
    __contract_private: __contract_9227603f::core::marker::PhantomData<*mut ()>,
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
    unsafe impl __contract_9227603f::ForeignType for maker {
        type Free = __contract_9227603f::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_9227603f::core::primitive::str = "maker";
    }
    #[automatically_derived]
    impl __contract_9227603f::core::fmt::Debug for maker {
        fn fmt(
            &self,
            f: &mut __contract_9227603f::core::fmt::Formatter<'_>,
        ) -> __contract_9227603f::core::fmt::Result {
            __contract_9227603f::debug_view("maker", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_9227603f::declared::Facts for maker {
        type Lifetimes = ();
        type Memory = __contract_9227603f::declared::OfC;
        type Count = __contract_9227603f::declared::Single;
        type Holding = __contract_9227603f::declared::Nothing;
        type Threads = __contract_9227603f::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_9227603f::ForeignType for pool {
        type Free = __contract_9227603f::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_9227603f::core::primitive::str = "pool";
    }
    #[automatically_derived]
    impl __contract_9227603f::core::fmt::Debug for pool {
        fn fmt(
            &self,
            f: &mut __contract_9227603f::core::fmt::Formatter<'_>,
        ) -> __contract_9227603f::core::fmt::Result {
            __contract_9227603f::debug_view("pool", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_9227603f::declared::Facts for pool {
        type Lifetimes = ();
        type Memory = __contract_9227603f::declared::OfC;
        type Count = __contract_9227603f::declared::Single;
        type Holding = __contract_9227603f::declared::Nothing;
        type Threads = __contract_9227603f::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_9227603f::ReleaseMemory<
        __contract_9227603f::core::primitive::u8,
    > for pool_free<'_> {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_9227603f::core::ptr::NonNull<
                __contract_9227603f::core::primitive::u8,
            >,
            __contract_len: __contract_9227603f::core::primitive::usize,
        ) {
            let _ = __contract_len;
            let pool: *const pool = __contract_9227603f::core::ptr::from_ref(
                    self.__contract_parent,
                )
                .cast_mut()
                .cast();
            let text: *mut c_char = __contract_start.as_ptr().cast();
            unsafe { __contract_9227603f_pool_free(pool, text) };
        }
    }
    #[automatically_derived]
    unsafe impl __contract_9227603f::ReleaseMemory<
        __contract_9227603f::core::mem::MaybeUninit<
            __contract_9227603f::core::primitive::u8,
        >,
    > for pool_free<'_> {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_9227603f::core::ptr::NonNull<
                __contract_9227603f::core::mem::MaybeUninit<
                    __contract_9227603f::core::primitive::u8,
                >,
            >,
            __contract_len: __contract_9227603f::core::primitive::usize,
        ) {
            let _ = __contract_len;
            let pool: *const pool = __contract_9227603f::core::ptr::from_ref(
                    self.__contract_parent,
                )
                .cast_mut()
                .cast();
            let text: *mut c_char = __contract_start.as_ptr().cast();
            unsafe { __contract_9227603f_pool_free(pool, text) };
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
impl maker {
    /**Calls the C function `maker_join`.

# Contract

```c
char *maker_join(maker *maker, pool *pool);
```

- ✅ `maker` and `pool` are lent to C for the call.
- ✅ The result is the caller's: an [`OwnedCStr<pool_free>`](::ffi_contract::OwnedCStr). Dropping it calls [`pool_free`](struct@pool_free) once.
- ⚠️ The result is kept no longer than `pool`, which its free function wants again.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn join<'parent>(
        &self,
        pool: &'parent pool,
    ) -> __contract_9227603f::OwnedCStr<pool_free<'parent>> {
        let maker: *const maker = __contract_9227603f::core::ptr::from_ref(self);
        let pool: *const pool = __contract_9227603f::core::ptr::from_ref(pool);
        let __contract_result = unsafe { __contract_9227603f_maker_join(maker, pool) };
        let __contract_value = unsafe {
            __contract_9227603f::text::own(
                __contract_result.cast(),
                pool_free {
                    __contract_parent: &*pool.cast(),
                    __contract_private: __contract_9227603f::core::marker::PhantomData,
                },
            )
        };
        let __contract_9227603f::Some(__contract_value) = __contract_value else {
            __contract_9227603f::panic::null("maker_join")
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
    #[link_name = "pool_free"]
    fn __contract_9227603f_pool_free(pool: *const pool, text: *mut c_char);
    #[link_name = "maker_join"]
    fn __contract_9227603f_maker_join(
        maker: *const maker,
        pool: *const pool,
    ) -> *mut c_char;
}

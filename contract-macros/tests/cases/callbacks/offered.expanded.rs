#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_7370171d;
/**A `item` of C.

# Contract

```c
void item_free(item *item);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`item_free`](struct@item_free), when its [`Owned<item>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`item_free`](struct@item_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct item {
    __contract_opaque: __contract_7370171d::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_7370171d_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `item_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void item_free(item *item);
```

- ✅ Ends a [`item`](struct@item).
- ✅ It is called once for each [`Owned<item>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct item_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_7370171d_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_7370171d::ForeignType for item {
        type Free = __contract_7370171d_free0::item_free;
        type Kept = ();
        const NAME: &'static __contract_7370171d::core::primitive::str = "item";
    }
    #[automatically_derived]
    unsafe impl __contract_7370171d::Exclusive for item {}
    #[automatically_derived]
    impl __contract_7370171d::core::fmt::Debug for item {
        fn fmt(
            &self,
            f: &mut __contract_7370171d::core::fmt::Formatter<'_>,
        ) -> __contract_7370171d::core::fmt::Result {
            __contract_7370171d::debug_view("item", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_7370171d::declared::Facts for item {
        type Lifetimes = ();
        type Memory = __contract_7370171d::declared::OfC;
        type Count = __contract_7370171d::declared::Single;
        type Holding = __contract_7370171d::declared::Nothing;
        type Threads = __contract_7370171d::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_7370171d::Release<item>
    for __contract_7370171d_free0::item_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_7370171d::core::ptr::NonNull<item>,
        ) -> __contract_7370171d::Gone {
            let item: *mut item = __contract_object.as_ptr().cast();
            unsafe { __contract_7370171d_item_free(item) };
            __contract_7370171d::Gone::Yes
        }
    }
};
/// Offers every item.
/**
# Contract

```c
void item_offer(int (*f)(void *user, const char *name, item *item), void *user);
```

- ✅ C calls `f` until the call returns, on this thread; nothing is allocated for it.
- ✅ `f` may take `item`: C gets `1` then, and gives it up. If `f` refuses it, C goes on having it.
- ✅ Several threads may call it at once.
- ⚠️ `name` is lent to `f` for one invocation, and no longer.
- ⚠️ `item` is freed if `f` neither keeps nor refuses it; after a panic C has it, unless it was kept: C gets `1` then.
- ⚠️ If `f` panics, C gets `0`, and so for every later call, and for one that comes while `f` is running; the panic goes on when C has returned.

# Panics

If `f` does, once C has returned.*/
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
pub fn item_offer(
    f: impl for<'c> __contract_7370171d::core::ops::FnMut(
        &__contract_7370171d::core::ffi::CStr,
        __contract_7370171d::Offered<'c, item>,
    ) -> __contract_7370171d::Result<(), __contract_7370171d::Refused<'c, c_int>>,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: for<'c> __contract_7370171d::core::ops::FnMut(
                &__contract_7370171d::core::ffi::CStr,
                __contract_7370171d::Offered<'c, item>,
            ) -> __contract_7370171d::Result<(), __contract_7370171d::Refused<'c, c_int>>,
    >(
        _: &__contract_7370171d::callback::CallCell<
            __contract_Closure,
            __contract_7370171d::callback::Alone,
        >,
    ) -> unsafe extern "C" fn(
        user: *mut c_void,
        name: *const c_char,
        item: *mut item,
    ) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: for<'c> __contract_7370171d::core::ops::FnMut(
                    &__contract_7370171d::core::ffi::CStr,
                    __contract_7370171d::Offered<'c, item>,
                ) -> __contract_7370171d::Result<
                        (),
                        __contract_7370171d::Refused<'c, c_int>,
                    >,
        >(
            __contract_raw_user: *mut c_void,
            __contract_raw_name: *const c_char,
            __contract_raw_item: *mut item,
        ) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            #[inline]
            const fn __contract_taken() -> c_int {
                1
            }
            const _: () = __contract_7370171d::core::assert!(
                __contract_otherwise() != __contract_taken(),
                "after a panic, `f` of `item_offer` must not answer that the closure has taken `item`"
            );
            let __contract_owner_item = unsafe {
                __contract_7370171d::offer::Offer::<item>::new(__contract_raw_item)
            };
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_7370171d::offer::Offer::settle(
                &__contract_owner_item,
                __contract_closure(
                    __contract_7370171d::callback::given(
                        unsafe {
                            __contract_7370171d::text::borrow(__contract_raw_name.cast())
                        },
                        "item_offer",
                        "f",
                        "name",
                    ),
                    unsafe {
                        __contract_7370171d::offer::Offer::offered(
                            &__contract_owner_item,
                            "item_offer",
                            "f",
                            "item",
                        )
                    },
                ),
                __contract_taken(),
                "item_offer",
                "f",
                "item",
            );
            __contract_7370171d::offer::Offer::answer(
                &__contract_owner_item,
                unsafe {
                    __contract_7370171d::callback::call::<
                        __contract_Closure,
                        __contract_7370171d::callback::Alone,
                        _,
                        _,
                    >(__contract_raw_user, __contract_otherwise, __contract_run)
                },
                __contract_taken(),
            )
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_cell_f = __contract_7370171d::callback::CallCell::new(f);
    {
        let f: Option<
            unsafe extern "C" fn(
                user: *mut c_void,
                name: *const c_char,
                item: *mut item,
            ) -> c_int,
        > = __contract_7370171d::From::from(__contract_called_f(&__contract_cell_f));
        let user: *mut c_void = __contract_7370171d::callback::CallCell::address(
            &__contract_cell_f,
        );
        unsafe { __contract_7370171d_item_offer(f, user) };
    }
    __contract_7370171d::callback::CallCell::resume(__contract_cell_f);
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
    #[link_name = "item_free"]
    fn __contract_7370171d_item_free(item: *mut item);
    #[link_name = "item_offer"]
    fn __contract_7370171d_item_offer(
        f: Option<
            unsafe extern "C" fn(
                user: *mut c_void,
                name: *const c_char,
                item: *mut item,
            ) -> c_int,
        >,
        user: *mut c_void,
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_7370171d::proof::is_integer::<c_int>;
};

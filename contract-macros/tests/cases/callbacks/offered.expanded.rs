::core::compile_error! {
    "`item_offer` lends an `item` to a callback, which stays on its thread, and every thread can call it [thread-mismatch]\nnote: two threads could use the same `item` at once\nhelp: write `#[thread(send, sync)] type item;` if C documents that, or `#[unused]` here"
}
#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_d1882ed8;
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
    __contract_opaque: __contract_d1882ed8::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_d1882ed8_free0 {
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
pub use __contract_d1882ed8_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_d1882ed8::ForeignType for item {
        type Free = __contract_d1882ed8_free0::item_free;
        type Kept = ();
        const NAME: &'static __contract_d1882ed8::core::primitive::str = "item";
    }
    #[automatically_derived]
    unsafe impl __contract_d1882ed8::Exclusive for item {}
    #[automatically_derived]
    impl __contract_d1882ed8::core::fmt::Debug for item {
        fn fmt(
            &self,
            f: &mut __contract_d1882ed8::core::fmt::Formatter<'_>,
        ) -> __contract_d1882ed8::core::fmt::Result {
            __contract_d1882ed8::debug_view("item", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_d1882ed8::declared::Facts for item {
        type Lifetimes = ();
        type Memory = __contract_d1882ed8::declared::OfC;
        type Count = __contract_d1882ed8::declared::Single;
        type Holding = __contract_d1882ed8::declared::Nothing;
        type Threads = __contract_d1882ed8::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_d1882ed8::Release<item>
    for __contract_d1882ed8_free0::item_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_d1882ed8::core::ptr::NonNull<item>,
        ) -> __contract_d1882ed8::Gone {
            loop {}
        }
    }
};
/// Offers every item.
/**
# Contract

```c
void item_offer(int (*f)(void *user, const item *name, item *item), void *user);
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
#[allow(unused_variables)]
#[inline]
pub fn item_offer(
    f: impl for<'c> __contract_d1882ed8::core::ops::FnMut(
        &item,
        __contract_d1882ed8::Offered<'c, item>,
    ) -> __contract_d1882ed8::Result<(), __contract_d1882ed8::Refused<'c, c_int>>,
) {
    loop {}
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
    fn __contract_d1882ed8_item_free(item: *mut item);
    #[link_name = "item_offer"]
    fn __contract_d1882ed8_item_offer(
        f: Option<
            unsafe extern "C" fn(
                user: *mut c_void,
                name: *const item,
                item: *mut item,
            ) -> c_int,
        >,
        user: *mut c_void,
    );
}

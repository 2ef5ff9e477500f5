#[cfg(unix)]
#[allow(unused_imports, clippy::pub_use)]
use crate::reexported::__private as __contract_22e18d8c;
#[cfg(unix)]
/**A `Acme_Widget` of C.

# Contract

```c
void Acme_Free(Acme_Widget *w);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`Acme_Free`](struct@Acme_Free), when its [`Owned<Widget>`](crate::reexported::Owned) is dropped.
- ⚠️ `'shop`: it is kept no longer than what it was made from.
- ❌ Never used after [`Acme_Free`](struct@Acme_Free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `Acme_Widget`.*/
#[deprecated(note = "use gadgets")]
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Widget<'shop> {
    __contract_opaque: __contract_22e18d8c::Opaque,
    __contract_lifetimes: __contract_22e18d8c::core::marker::PhantomData<
        (__contract_22e18d8c::core::cell::Cell<&'shop ()>,),
    >,
}
#[cfg(unix)]
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_22e18d8c_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `Acme_Free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void Acme_Free(Acme_Widget *w);
```

- ✅ Ends a [`Widget`](struct@Widget).
- ✅ It is called once for each [`Owned<Widget>`](crate::reexported::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct Acme_Free {
        __contract_private: [*mut (); 0],
    }
}
#[cfg(unix)]
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_22e18d8c_free0::*;
#[cfg(unix)]
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_22e18d8c::ForeignType for Widget<'_> {
        type Free = __contract_22e18d8c_free0::Acme_Free;
        type Kept = ();
        const NAME: &'static __contract_22e18d8c::core::primitive::str = "Acme_Widget";
    }
    #[automatically_derived]
    unsafe impl __contract_22e18d8c::Exclusive for Widget<'_> {}
    #[automatically_derived]
    impl __contract_22e18d8c::core::fmt::Debug for Widget<'_> {
        fn fmt(
            &self,
            f: &mut __contract_22e18d8c::core::fmt::Formatter<'_>,
        ) -> __contract_22e18d8c::core::fmt::Result {
            __contract_22e18d8c::debug_view("Widget", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'shop> __contract_22e18d8c::declared::Facts for Widget<'shop> {
        type Lifetimes = (__contract_22e18d8c::declared::Lifetime<'shop>,);
        type Memory = __contract_22e18d8c::declared::OfC;
        type Count = __contract_22e18d8c::declared::Single;
        type Holding = __contract_22e18d8c::declared::Nothing;
        type Threads = __contract_22e18d8c::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_22e18d8c::Release<Widget<'_>>
    for __contract_22e18d8c_free0::Acme_Free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_22e18d8c::core::ptr::NonNull<Widget<'_>>,
        ) -> __contract_22e18d8c::Gone {
            let w: *mut Widget<'_> = __contract_object.as_ptr().cast();
            unsafe { raw::Acme_Free(w) };
            __contract_22e18d8c::Gone::Yes
        }
    }
};
#[cfg(unix)]
#[cfg(target_pointer_width = "64")]
/**Calls the C function `Acme_Limit`.

# Contract

```c
uint64_t Acme_Limit(void);
```

- ✅ Several threads may call it at once.*/
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
pub fn limit() -> u64 {
    unsafe { raw::Acme_Limit() }
}
#[cfg(unix)]
#[cfg(target_pointer_width = "32")]
/**Calls the C function `Acme_Limit`.

# Contract

```c
uint32_t Acme_Limit(void);
```

- ✅ Several threads may call it at once.*/
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
pub fn limit() -> u32 {
    unsafe { raw::Acme_Limit() }
}
#[cfg(unix)]
/**Calls the C function `Acme_GetSize`.

# Contract

```c
int Acme_GetSize(void *w);
```

- ❌ No clause describes `w`: see Safety.

# Safety

No clause says when this call is harmless: what C's documentation asks of a caller of `Acme_GetSize` is the caller's to keep, and with it:

- `w` is what C expects there, for as long as C uses it.*/
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
pub unsafe fn size_of_anything(w: *mut c_void) -> c_int {
    unsafe { raw::Acme_GetSize(w.cast_const().cast::<Widget<'_>>()) }
}
#[cfg(unix)]
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl Widget<'_> {
    /**Calls the C function `Acme_GetSize`.

# Contract

```c
int Acme_GetSize(Acme_Widget *w);
```

- ✅ `w` is lent to C for the call.*/
    #[must_use]
    #[inline]
    pub fn get_size(&self) -> c_int {
        unsafe { raw::Acme_GetSize(self) }
    }
}
#[cfg(unix)]
/// The functions of this block as C declares them, with no contract.
pub mod raw {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    #[link(name = "acme")]
    #[allow(
        clashing_extern_declarations,
        dead_code,
        deprecated,
        improper_ctypes,
        non_snake_case,
        single_use_lifetimes
    )]
    unsafe extern "system" {
        /// `Acme_Free`, as C declares it.
        #[link_name = "Acme_Free"]
        pub fn Acme_Free(w: *mut Widget<'_>);
        /// `Acme_GetSize`, as C declares it.
        #[link_name = "Acme_GetSize"]
        pub fn Acme_GetSize(w: *const Widget<'_>) -> c_int;
        #[cfg(target_pointer_width = "64")]
        /// `Acme_Limit`, as C declares it.
        #[link_name = "Acme_Limit"]
        pub fn Acme_Limit() -> u64;
        #[cfg(target_pointer_width = "32")]
        /// `Acme_Limit`, as C declares it.
        #[link_name = "Acme_Limit"]
        pub fn Acme_Limit() -> u32;
    }
}
#[cfg(unix)]
#[allow(deprecated)]
const _: () = {
    let _ = __contract_22e18d8c::proof::is_plain::<c_int>;
    #[cfg(target_pointer_width = "64")]
    let _ = __contract_22e18d8c::proof::is_plain::<u64>;
    #[cfg(target_pointer_width = "32")]
    let _ = __contract_22e18d8c::proof::is_plain::<u32>;
};

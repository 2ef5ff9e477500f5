#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_3eda9504;
/**A `team` of C.

# Contract

```c
void team_free(team *t);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`team_free`](struct@team_free), when its [`Owned<team>`](::ffi_contract::Owned) is dropped.
- ⚠️ `'m`: it is kept no longer than what it was made from.
- ❌ Never used after [`team_free`](struct@team_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct team<'m> {
    __contract_opaque: __contract_3eda9504::Opaque,
    __contract_lifetimes: __contract_3eda9504::core::marker::PhantomData<
        (__contract_3eda9504::core::cell::Cell<&'m ()>,),
    >,
}
/**A `member` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&member`.
- ⚠️ `'m`: it is kept no longer than what it was made from.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct member<'m> {
    __contract_opaque: __contract_3eda9504::Opaque,
    __contract_lifetimes: __contract_3eda9504::core::marker::PhantomData<
        (__contract_3eda9504::core::cell::Cell<&'m ()>,),
    >,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_3eda9504_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `team_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void team_free(team *t);
```

- ✅ Ends a [`team`](struct@team).
- ✅ It is called once for each [`Owned<team>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct team_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_3eda9504_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_3eda9504::ForeignType for team<'_> {
        type Free = __contract_3eda9504_free0::team_free;
        type Kept = ();
        const NAME: &'static __contract_3eda9504::core::primitive::str = "team";
    }
    #[automatically_derived]
    unsafe impl __contract_3eda9504::Exclusive for team<'_> {}
    #[automatically_derived]
    impl __contract_3eda9504::core::fmt::Debug for team<'_> {
        fn fmt(
            &self,
            f: &mut __contract_3eda9504::core::fmt::Formatter<'_>,
        ) -> __contract_3eda9504::core::fmt::Result {
            __contract_3eda9504::debug_view("team", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'m> __contract_3eda9504::declared::Facts for team<'m> {
        type Lifetimes = (__contract_3eda9504::declared::Lifetime<'m>,);
        type Memory = __contract_3eda9504::declared::OfC;
        type Count = __contract_3eda9504::declared::Single;
        type Holding = __contract_3eda9504::declared::Nothing;
        type Threads = __contract_3eda9504::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_3eda9504::ForeignType for member<'_> {
        type Free = __contract_3eda9504::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_3eda9504::core::primitive::str = "member";
    }
    #[automatically_derived]
    impl __contract_3eda9504::core::fmt::Debug for member<'_> {
        fn fmt(
            &self,
            f: &mut __contract_3eda9504::core::fmt::Formatter<'_>,
        ) -> __contract_3eda9504::core::fmt::Result {
            __contract_3eda9504::debug_view("member", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'m> __contract_3eda9504::declared::Facts for member<'m> {
        type Lifetimes = (__contract_3eda9504::declared::Lifetime<'m>,);
        type Memory = __contract_3eda9504::declared::OfC;
        type Count = __contract_3eda9504::declared::Single;
        type Holding = __contract_3eda9504::declared::Nothing;
        type Threads = __contract_3eda9504::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_3eda9504::Release<team<'_>>
    for __contract_3eda9504_free0::team_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_3eda9504::core::ptr::NonNull<team<'_>>,
        ) -> __contract_3eda9504::Gone {
            let t: *mut team<'_> = __contract_object.as_ptr().cast();
            unsafe { __contract_3eda9504_team_free(t) };
            __contract_3eda9504::Gone::Yes
        }
    }
};
/// Up to a NULL.
/**
# Contract

```c
member *const *team_members(team *t);
```

- ✅ The result is an array of pointers to [`member`](struct@member), none of which is `NULL`; the objects live as long as the array.
- ✅ A `NULL` is the end of the result.
- ⚠️ The result lives in `t`: it may be kept as long as `t`.
- ❌ The result is C's: never freed by the caller, and never written to.

# Panics

If C returns `NULL`, which its contract rules out.*/
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
pub fn team_members<'m, 'lender>(
    t: &'lender team<'m>,
) -> __contract_3eda9504::Pointers<'lender, member<'m>> {
    let __contract_result = unsafe { __contract_3eda9504_team_members(t) };
    let __contract_value = unsafe {
        __contract_3eda9504::array::count(__contract_result.cast())
    }
        .and_then(|__contract_count| unsafe {
            __contract_3eda9504::array::borrow_objects::<
                member<'m>,
            >(__contract_result.cast(), __contract_count)
        });
    let __contract_3eda9504::Some(__contract_value) = __contract_value else {
        __contract_3eda9504::panic::null("team_members")
    };
    __contract_value
}
/// A length that C stores, or nothing.
/**
# Contract

```c
int team_list(team *t, member ***list, int *n);
```

- ✅ `*list` is an array of pointers to [`member`](struct@member), none of which is `NULL`; the objects live as long as the array.
- ✅ C leaves the length of `*list` in `n`.
- ✅ `*list` may be `NULL`, which is `None` here.
- ⚠️ `*list` lives in `t`: it may be kept as long as `t`.
- ❌ `*list` is C's: never freed by the caller, and never written to.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
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
pub fn team_list<'m, 'lender>(
    t: &'lender team<'m>,
) -> __contract_3eda9504::Result<
    (
        c_int,
        __contract_3eda9504::Option<__contract_3eda9504::Pointers<'lender, member<'m>>>,
    ),
    __contract_3eda9504::Error,
> {
    let mut __contract_slot_n: c_int = __contract_3eda9504::zeroed();
    let n: *mut c_int = &raw mut __contract_slot_n;
    let mut __contract_slot_list: *mut *mut member<'m> = __contract_3eda9504::core::ptr::null_mut();
    let list: *mut *mut *mut member<'m> = &raw mut __contract_slot_list;
    let __contract_result = unsafe { __contract_3eda9504_team_list(t, list, n) };
    if __contract_result < 0 {
        return __contract_3eda9504::Err(
            __contract_3eda9504::error::code(&"team_list", __contract_result),
        );
    }
    let __contract_value = __contract_result;
    let __contract_part_list = if __contract_slot_list.is_null() {
        __contract_3eda9504::None
    } else {
        let __contract_3eda9504::Some(__contract_elements) = __contract_3eda9504::Integer::to_usize(
                __contract_slot_n,
            )
            .and_then(|__contract_count| unsafe {
                __contract_3eda9504::array::borrow_objects::<
                    member<'m>,
                >(__contract_slot_list.cast(), __contract_count)
            }) else {
            return __contract_3eda9504::Err(
                __contract_3eda9504::error::null_out(&"team_list", &"list"),
            )
        };
        __contract_3eda9504::Some(__contract_elements)
    };
    __contract_3eda9504::Ok((__contract_value, __contract_part_list))
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
    #[link_name = "team_free"]
    fn __contract_3eda9504_team_free(t: *mut team<'_>);
    #[link_name = "team_members"]
    fn __contract_3eda9504_team_members<'m>(
        t: *const team<'m>,
    ) -> *const *mut member<'m>;
    #[link_name = "team_list"]
    fn __contract_3eda9504_team_list<'m>(
        t: *const team<'m>,
        list: *mut *mut *mut member<'m>,
        n: *mut c_int,
    ) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_3eda9504::proof::is_integer::<c_int>;
    let _ = __contract_3eda9504::proof::is_plain::<c_int>;
    let _ = <c_int as __contract_3eda9504::Integer>::CAN_BE_NEGATIVE;
};

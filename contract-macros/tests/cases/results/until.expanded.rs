#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_50c8813b;
/**A `DIR` of C.

# Contract

```c
int closedir(DIR *dir);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`closedir`](struct@closedir), when its [`Owned<Directory>`](::ffi_contract::Owned) is dropped.
- ✅ `close()` calls `closedir` too, and tells whether that went well.
- ✅ `closedir`: fails when it returns less than `0`; then `errno` says why.
- ⚠️ It is gone even if ending it fails; dropping it does not tell.
- ❌ Never used after [`closedir`](struct@closedir), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `DIR`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Directory {
    __contract_opaque: __contract_50c8813b::Opaque,
}
/**A `dirent` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&Entry`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.

In C it is a `dirent`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Entry {
    __contract_opaque: __contract_50c8813b::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_50c8813b_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `closedir`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
int closedir(DIR *dir);
```

- ✅ Ends a [`Directory`](struct@Directory).
- ✅ It is called once for each [`Owned<Directory>`](::ffi_contract::Owned), when that is dropped.
- ✅ `close()` on such an owner calls it too, and tells whether that went well.
- ⚠️ What it was given is gone even if it fails.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.

Fails when it returns less than `0`; then `errno` says why.*/
    #[repr(C)]
    pub struct closedir {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_50c8813b_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_50c8813b::ForeignType for Directory {
        type Free = __contract_50c8813b_free0::closedir;
        type Kept = ();
        const NAME: &'static __contract_50c8813b::core::primitive::str = "DIR";
    }
    #[automatically_derived]
    unsafe impl __contract_50c8813b::Exclusive for Directory {}
    #[automatically_derived]
    impl __contract_50c8813b::core::fmt::Debug for Directory {
        fn fmt(
            &self,
            f: &mut __contract_50c8813b::core::fmt::Formatter<'_>,
        ) -> __contract_50c8813b::core::fmt::Result {
            __contract_50c8813b::debug_view("Directory", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_50c8813b::Close for Directory {
        type Failed = __contract_50c8813b::Error;
        #[inline]
        unsafe fn close(
            __contract_owner: __contract_50c8813b::ManuallyDrop<
                __contract_50c8813b::Owned<Self>,
            >,
        ) -> __contract_50c8813b::Result<(), __contract_50c8813b::Error> {
            #[inline]
            fn __contract_close(
                dir: __contract_50c8813b::Owned<Directory>,
            ) -> __contract_50c8813b::Result<(), __contract_50c8813b::Error> {
                let __contract_given_dir = dir;
                let dir: *mut Directory = __contract_50c8813b::Owned::as_ptr(
                    &__contract_given_dir,
                );
                let __contract_given_dir = __contract_50c8813b::ManuallyDrop::new(
                    __contract_given_dir,
                );
                __contract_50c8813b::errno::clear();
                let __contract_result = unsafe { __contract_50c8813b_closedir(dir) };
                let __contract_errno = __contract_50c8813b::errno::get();
                if __contract_result < 0 {
                    return __contract_50c8813b::Err(
                        __contract_50c8813b::error::errno(&"closedir", __contract_errno),
                    );
                }
                __contract_50c8813b::Ok(())
            }
            __contract_close(
                __contract_50c8813b::ManuallyDrop::into_inner(__contract_owner),
            )
        }
    }
    #[automatically_derived]
    unsafe impl __contract_50c8813b::declared::Facts for Directory {
        type Lifetimes = ();
        type Memory = __contract_50c8813b::declared::OfC;
        type Count = __contract_50c8813b::declared::Single;
        type Holding = __contract_50c8813b::declared::Nothing;
        type Threads = __contract_50c8813b::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_50c8813b::ForeignType for Entry {
        type Free = __contract_50c8813b::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_50c8813b::core::primitive::str = "dirent";
    }
    #[automatically_derived]
    impl __contract_50c8813b::core::fmt::Debug for Entry {
        fn fmt(
            &self,
            f: &mut __contract_50c8813b::core::fmt::Formatter<'_>,
        ) -> __contract_50c8813b::core::fmt::Result {
            __contract_50c8813b::debug_view("Entry", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_50c8813b::declared::Facts for Entry {
        type Lifetimes = ();
        type Memory = __contract_50c8813b::declared::OfC;
        type Count = __contract_50c8813b::declared::Single;
        type Holding = __contract_50c8813b::declared::Nothing;
        type Threads = __contract_50c8813b::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_50c8813b::Release<Directory>
    for __contract_50c8813b_free0::closedir {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_50c8813b::core::ptr::NonNull<Directory>,
        ) -> __contract_50c8813b::Gone {
            let dir: *mut Directory = __contract_object.as_ptr().cast();
            let _ = unsafe { __contract_50c8813b_closedir(dir) };
            __contract_50c8813b::Gone::Yes
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
impl Directory {
    /**Calls the C function `readdir`.

# Contract

```c
dirent *readdir(DIR *dir);
```

- ⚠️ The call ends what [`readdir`](Directory::next) lent.
- ⚠️ The result lives in `dir`: it may be kept until [`readdir`](Directory::next) or [`closedir`](struct@closedir) is called on it.
- ⚠️ While the result is kept, nothing else can be done with `dir`.
- ❌ The result is C's: never freed by the caller.

Returns `NULL` and leaves `errno` alone when there is no more, which is `None` here. Fails when it returns `NULL` and sets `errno`, which says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.*/
    #[inline]
    pub fn next<'lender>(
        &'lender mut self,
    ) -> __contract_50c8813b::Result<
        __contract_50c8813b::Option<&'lender Entry>,
        __contract_50c8813b::Error,
    > {
        __contract_50c8813b::errno::clear();
        let __contract_result = unsafe { __contract_50c8813b_readdir(self) };
        let __contract_errno = __contract_50c8813b::errno::get();
        if (__contract_result.is_null())
            && !((__contract_result.is_null()) && __contract_errno != 0)
        {
            return __contract_50c8813b::Ok(__contract_50c8813b::None);
        }
        if __contract_result.is_null() {
            return __contract_50c8813b::Err(
                __contract_50c8813b::error::errno(&"readdir", __contract_errno),
            );
        }
        __contract_50c8813b::Ok(
            __contract_50c8813b::Some(unsafe { &*__contract_result }),
        )
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
    #[link_name = "readdir"]
    fn __contract_50c8813b_readdir(dir: *mut Directory) -> *mut Entry;
    #[link_name = "closedir"]
    fn __contract_50c8813b_closedir(dir: *mut Directory) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_50c8813b::proof::is_plain::<c_int>;
    let _ = __contract_50c8813b::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_50c8813b::Integer>::CAN_BE_NEGATIVE;
};

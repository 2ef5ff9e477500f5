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
    unsafe impl ::ffi_contract::__private::ForeignType for Directory {
        type Free = __contract_50c8813b_closedir::closedir;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "DIR";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for Directory {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for Directory {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("Directory", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Close for Directory {
        type Failed = ::ffi_contract::Error;
        #[inline]
        unsafe fn close(
            __contract_owner: ::ffi_contract::__private::ManuallyDrop<
                ::ffi_contract::Owned<Self>,
            >,
        ) -> ::ffi_contract::__private::Result<(), ::ffi_contract::Error> {
            #[inline]
            fn __contract_close(
                dir: ::ffi_contract::Owned<Directory>,
            ) -> ::ffi_contract::__private::Result<(), ::ffi_contract::Error> {
                let __contract_given_dir = dir;
                let dir: *mut Directory = ::ffi_contract::Owned::as_ptr(
                    &__contract_given_dir,
                );
                let __contract_given_dir = ::ffi_contract::__private::ManuallyDrop::new(
                    __contract_given_dir,
                );
                ::ffi_contract::__private::errno::clear();
                let __contract_result = unsafe { __contract_50c8813b_closedir(dir) };
                let __contract_errno = ::ffi_contract::__private::errno::get();
                if __contract_result < 0 {
                    return ::ffi_contract::__private::Err(
                        ::ffi_contract::__private::error::errno(
                            &"closedir",
                            __contract_errno,
                        ),
                    );
                }
                ::ffi_contract::__private::Ok(())
            }
            __contract_close(
                ::ffi_contract::__private::ManuallyDrop::into_inner(__contract_owner),
            )
        }
    }
};
/**A `dirent` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&Entry`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.

In C it is a `dirent`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Entry {
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
    unsafe impl ::ffi_contract::__private::ForeignType for Entry {
        type Free = ::ffi_contract::__private::NotOwned;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "dirent";
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for Entry {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("Entry", self, f)
        }
    }
};
mod __contract_50c8813b_closedir {
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct closedir {
        __contract_private: [*mut (); 0],
    }
    impl closedir {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_50c8813b_closedir::*;
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
    for __contract_50c8813b_closedir::closedir {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<Directory>
    for __contract_50c8813b_closedir::closedir {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<Directory>,
        ) -> ::ffi_contract::__private::Gone {
            let dir: *mut Directory = __contract_object.as_ptr().cast();
            let _ = unsafe { __contract_50c8813b_closedir(dir) };
            ::ffi_contract::__private::Gone::Yes
        }
    }
};
#[allow(
    deprecated,
    non_snake_case,
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
    ) -> ::ffi_contract::__private::Result<
        ::ffi_contract::__private::Option<&'lender Entry>,
        ::ffi_contract::Error,
    > {
        let dir: *mut Directory = ::ffi_contract::__private::core::ptr::from_mut(self);
        ::ffi_contract::__private::errno::clear();
        let __contract_result = unsafe { __contract_50c8813b_readdir(dir) };
        let __contract_errno = ::ffi_contract::__private::errno::get();
        if (__contract_result.is_null())
            && !((__contract_result.is_null()) && __contract_errno != 0)
        {
            return ::ffi_contract::__private::Ok(::ffi_contract::__private::None);
        }
        if __contract_result.is_null() {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::error::errno(&"readdir", __contract_errno),
            );
        }
        ::ffi_contract::__private::Ok(
            ::ffi_contract::__private::Some(unsafe { &*__contract_result }),
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
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<c_int>;
    let _ = <c_int as ::ffi_contract::Integer>::CAN_BE_NEGATIVE;
};

/**A `connection` of C.

# Contract

```c
int connection_close(connection *c, int flags);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`connection_close`](struct@connection_close), when its [`Owned<Connection>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`connection_open`](Connection::open).
- ✅ `close()` calls `connection_close` too, and tells whether that went well.
- ✅ An object that could not be ended comes back in the error of `close()`.
- ✅ `connection_close`: fails when it returns anything but `0`.
- ⚠️ If it cannot be ended while it is dropped, it stays with C: a leak, which only `close()` would tell.
- ❌ Never used after [`connection_close`](struct@connection_close), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `connection`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Connection {
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
    unsafe impl ::ffi_contract::__private::ForeignType for Connection {
        type Free = __contract_ebc078e6_connection_close::connection_close;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "connection";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for Connection {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for Connection {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("Connection", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Close for Connection {
        type Failed = ::ffi_contract::Rejected<
            ::ffi_contract::Error,
            ::ffi_contract::Owned<Self>,
        >;
        #[inline]
        unsafe fn close(
            __contract_owner: ::ffi_contract::__private::ManuallyDrop<
                ::ffi_contract::Owned<Self>,
            >,
        ) -> ::ffi_contract::__private::Result<
            (),
            ::ffi_contract::Rejected<::ffi_contract::Error, ::ffi_contract::Owned<Self>>,
        > {
            #[inline]
            fn __contract_close(
                c: ::ffi_contract::Owned<Connection>,
            ) -> ::ffi_contract::__private::Result<
                (),
                ::ffi_contract::Rejected<
                    ::ffi_contract::Error,
                    ::ffi_contract::Owned<Connection>,
                >,
            > {
                let __contract_given_c = c;
                let c: *mut Connection = ::ffi_contract::Owned::as_ptr(
                    &__contract_given_c,
                );
                let flags: c_int = FLAGS;
                let __contract_given_c = ::ffi_contract::__private::ManuallyDrop::new(
                    __contract_given_c,
                );
                let __contract_result = unsafe {
                    __contract_ebc078e6_connection_close(c, flags)
                };
                if __contract_result != 0 {
                    return ::ffi_contract::__private::Err(
                        ::ffi_contract::__private::reject(
                            ::ffi_contract::__private::error::code(
                                &"connection_close",
                                __contract_result,
                            ),
                            ::ffi_contract::__private::ManuallyDrop::into_inner(
                                __contract_given_c,
                            ),
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
mod __contract_ebc078e6_connection_close {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `connection_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
int connection_close(connection *c, int flags);
```

- ✅ Ends a [`Connection`](struct@Connection).
- ✅ It is called once for each [`Owned<Connection>`](::ffi_contract::Owned), when that is dropped.
- ✅ `close()` on such an owner calls it too, and tells whether that went well.
- ⚠️ What it could not end stays alive.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.

Fails when it returns anything but `0`.*/
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct connection_close {
        __contract_private: [*mut (); 0],
    }
    impl connection_close {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_ebc078e6_connection_close::*;
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
    for __contract_ebc078e6_connection_close::connection_close {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<Connection>
    for __contract_ebc078e6_connection_close::connection_close {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<Connection>,
        ) -> ::ffi_contract::__private::Gone {
            let c: *mut Connection = __contract_object.as_ptr().cast();
            let flags: c_int = FLAGS;
            let __contract_result = unsafe {
                __contract_ebc078e6_connection_close(c, flags)
            };
            if __contract_result != 0 {
                ::ffi_contract::__private::Gone::No
            } else {
                ::ffi_contract::__private::Gone::Yes
            }
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
impl Connection {
    /**Calls the C function `connection_open`.

# Contract

```c
connection *connection_open(void);
```

- ✅ The result is the caller's: an [`Owned<Connection>`](::ffi_contract::Owned). Dropping it calls [`connection_close`](struct@connection_close) once.
- ✅ Several threads may call it at once.

Fails when it returns `NULL`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.*/
    #[inline]
    pub fn open() -> ::ffi_contract::__private::Result<
        ::ffi_contract::Owned<Connection>,
        ::ffi_contract::Error,
    > {
        ::ffi_contract::__private::errno::clear();
        let __contract_result = unsafe { __contract_ebc078e6_connection_open() };
        let __contract_errno = ::ffi_contract::__private::errno::get();
        if __contract_result.is_null() {
            return ::ffi_contract::__private::Err(
                ::ffi_contract::__private::error::errno(
                    &"connection_open",
                    __contract_errno,
                ),
            );
        }
        ::ffi_contract::__private::Ok(unsafe {
            <::ffi_contract::Owned<Connection>>::from_raw(__contract_result)
        })
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
    #[link_name = "connection_open"]
    fn __contract_ebc078e6_connection_open() -> *mut Connection;
    #[link_name = "connection_close"]
    fn __contract_ebc078e6_connection_close(c: *mut Connection, flags: c_int) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = ::ffi_contract::__private::proof::is_plain::<c_int>;
    let _ = ::ffi_contract::__private::proof::is_integer::<c_int>;
};

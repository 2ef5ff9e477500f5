#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_ebc078e6;
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
    __contract_opaque: __contract_ebc078e6::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_ebc078e6_free0 {
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
    #[repr(C)]
    pub struct connection_close {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_ebc078e6_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_ebc078e6::ForeignType for Connection {
        type Free = __contract_ebc078e6_free0::connection_close;
        type Kept = ();
        const NAME: &'static __contract_ebc078e6::core::primitive::str = "connection";
    }
    #[automatically_derived]
    unsafe impl __contract_ebc078e6::Exclusive for Connection {}
    #[automatically_derived]
    impl __contract_ebc078e6::core::fmt::Debug for Connection {
        fn fmt(
            &self,
            f: &mut __contract_ebc078e6::core::fmt::Formatter<'_>,
        ) -> __contract_ebc078e6::core::fmt::Result {
            __contract_ebc078e6::debug_view("Connection", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_ebc078e6::Close for Connection {
        type Failed = __contract_ebc078e6::Rejected<
            __contract_ebc078e6::Error,
            __contract_ebc078e6::Owned<Self>,
        >;
        #[inline]
        unsafe fn close(
            __contract_owner: __contract_ebc078e6::ManuallyDrop<
                __contract_ebc078e6::Owned<Self>,
            >,
        ) -> __contract_ebc078e6::Result<
            (),
            __contract_ebc078e6::Rejected<
                __contract_ebc078e6::Error,
                __contract_ebc078e6::Owned<Self>,
            >,
        > {
            #[inline]
            fn __contract_close(
                c: __contract_ebc078e6::Owned<Connection>,
            ) -> __contract_ebc078e6::Result<
                (),
                __contract_ebc078e6::Rejected<
                    __contract_ebc078e6::Error,
                    __contract_ebc078e6::Owned<Connection>,
                >,
            > {
                let __contract_given_c = c;
                let c: *mut Connection = __contract_ebc078e6::Owned::as_ptr(
                    &__contract_given_c,
                );
                let flags: c_int = FLAGS;
                let __contract_given_c = __contract_ebc078e6::ManuallyDrop::new(
                    __contract_given_c,
                );
                let __contract_result = unsafe {
                    __contract_ebc078e6_connection_close(c, flags)
                };
                if __contract_result != 0 {
                    return __contract_ebc078e6::Err(
                        __contract_ebc078e6::reject(
                            __contract_ebc078e6::error::code(
                                &"connection_close",
                                __contract_result,
                            ),
                            __contract_ebc078e6::ManuallyDrop::into_inner(
                                __contract_given_c,
                            ),
                        ),
                    );
                }
                __contract_ebc078e6::Ok(())
            }
            __contract_close(
                __contract_ebc078e6::ManuallyDrop::into_inner(__contract_owner),
            )
        }
    }
    #[automatically_derived]
    unsafe impl __contract_ebc078e6::declared::Facts for Connection {
        type Lifetimes = ();
        type Memory = __contract_ebc078e6::declared::OfC;
        type Count = __contract_ebc078e6::declared::Single;
        type Holding = __contract_ebc078e6::declared::Nothing;
        type Threads = __contract_ebc078e6::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_ebc078e6::Release<Connection>
    for __contract_ebc078e6_free0::connection_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_ebc078e6::core::ptr::NonNull<Connection>,
        ) -> __contract_ebc078e6::Gone {
            let c: *mut Connection = __contract_object.as_ptr().cast();
            let flags: c_int = FLAGS;
            let __contract_result = unsafe {
                __contract_ebc078e6_connection_close(c, flags)
            };
            if __contract_result != 0 {
                __contract_ebc078e6::Gone::No
            } else {
                __contract_ebc078e6::Gone::Yes
            }
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
    pub fn open() -> __contract_ebc078e6::Result<
        __contract_ebc078e6::Owned<Connection>,
        __contract_ebc078e6::Error,
    > {
        __contract_ebc078e6::errno::clear();
        let __contract_result = unsafe { __contract_ebc078e6_connection_open() };
        let __contract_errno = __contract_ebc078e6::errno::get();
        if __contract_result.is_null() {
            return __contract_ebc078e6::Err(
                __contract_ebc078e6::error::errno(&"connection_open", __contract_errno),
            );
        }
        __contract_ebc078e6::Ok(unsafe {
            <__contract_ebc078e6::Owned<Connection>>::from_raw(__contract_result)
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
    let _ = __contract_ebc078e6::proof::is_plain::<c_int>;
    let _ = __contract_ebc078e6::proof::is_integer::<c_int>;
};

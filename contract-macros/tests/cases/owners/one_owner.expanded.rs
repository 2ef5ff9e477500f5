#[repr(C)]
#[allow(non_camel_case_types, dead_code)]
pub struct Connection {
    __contract_opaque: ::ffi_contract::__private::Opaque,
}
#[allow(deprecated)]
#[automatically_derived]
unsafe impl ::ffi_contract::__private::ForeignType for Connection {
    type Free = __contract_ebc078e6_connection_close::connection_close;
    const NAME: &'static str = "connection";
}
#[allow(deprecated)]
#[automatically_derived]
unsafe impl ::ffi_contract::__private::Exclusive for Connection {}
#[allow(deprecated)]
#[automatically_derived]
impl ::ffi_contract::__private::core::fmt::Debug for Connection {
    fn fmt(
        &self,
        f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
    ) -> ::ffi_contract::__private::core::fmt::Result {
        ::ffi_contract::__private::debug_view("Connection", self, f)
    }
}
#[allow(deprecated)]
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
            let c: *mut Connection = ::ffi_contract::Owned::as_ptr(&__contract_given_c);
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
mod __contract_ebc078e6_connection_close {
    #[allow(unused_imports)]
    use super::*;
    ///
    #[allow(non_camel_case_types, dead_code, unreachable_pub)]
    pub struct connection_close {
        __contract_private: [*mut (); 0],
    }
    impl connection_close {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports)]
pub use __contract_ebc078e6_connection_close::*;
#[allow(deprecated)]
#[automatically_derived]
impl ::ffi_contract::__private::core::default::Default
for __contract_ebc078e6_connection_close::connection_close {
    #[inline]
    fn default() -> Self {
        Self::__contract_new()
    }
}
#[allow(deprecated)]
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
#[allow(deprecated)]
impl Connection {
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
#[allow(improper_ctypes, clashing_extern_declarations, dead_code, deprecated)]
#[doc(hidden)]
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

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_e889aa31;
/**A `session` of C.

# Contract

```c
void session_close(session *s);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`session_close`](struct@session_close), when its [`Owned<Session>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`session_open`](Session::open) and [`session_fork`](Session::fork).
- ❌ Never used after [`session_close`](struct@session_close), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `session`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct Session {
    __contract_opaque: __contract_e889aa31::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_e889aa31_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `session_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void session_close(session *s);
```

- ✅ Ends a [`Session`](struct@Session).
- ✅ It is called once for each [`Owned<Session>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct session_close {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_e889aa31_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_e889aa31::ForeignType for Session {
        type Free = __contract_e889aa31_free0::session_close;
        type Kept = ();
        const NAME: &'static __contract_e889aa31::core::primitive::str = "session";
    }
    #[automatically_derived]
    unsafe impl __contract_e889aa31::Exclusive for Session {}
    #[automatically_derived]
    impl __contract_e889aa31::core::fmt::Debug for Session {
        fn fmt(
            &self,
            f: &mut __contract_e889aa31::core::fmt::Formatter<'_>,
        ) -> __contract_e889aa31::core::fmt::Result {
            __contract_e889aa31::debug_view("Session", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e889aa31::declared::Facts for Session {
        type Lifetimes = ();
        type Memory = __contract_e889aa31::declared::OfC;
        type Count = __contract_e889aa31::declared::Single;
        type Holding = __contract_e889aa31::declared::Nothing;
        type Threads = __contract_e889aa31::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e889aa31::Release<Session>
    for __contract_e889aa31_free0::session_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_e889aa31::core::ptr::NonNull<Session>,
        ) -> __contract_e889aa31::Gone {
            let s: *mut Session = __contract_object.as_ptr().cast();
            unsafe { __contract_e889aa31_session_close(s) };
            __contract_e889aa31::Gone::Yes
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
impl Session {
    /**Calls the C function `session_open`.

# Contract

```c
int session_open(const char *name, session **s);
```

- ✅ `name` is lent to C for the call.
- ✅ `*s` is the caller's: an [`Owned<Session>`](::ffi_contract::Owned). Dropping it calls [`session_close`](struct@session_close) once.
- ✅ After a failure it comes back too, inside the [`Rejected`](::ffi_contract::Rejected).
- ✅ Several threads may call it at once.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error), inside a [`Rejected`](::ffi_contract::Rejected) that gives `s` back. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `s` `NULL` after a success, which its contract rules out.*/
    #[inline]
    fn open(
        name: &__contract_e889aa31::core::ffi::CStr,
    ) -> __contract_e889aa31::Result<
        __contract_e889aa31::Owned<Session>,
        __contract_e889aa31::Rejected<
            __contract_e889aa31::Error,
            __contract_e889aa31::Option<__contract_e889aa31::Owned<Session>>,
        >,
    > {
        let name: *const c_char = __contract_e889aa31::text::address(name);
        let mut __contract_slot_s: *mut Session = __contract_e889aa31::core::ptr::null_mut();
        let s: *mut *mut Session = &raw mut __contract_slot_s;
        let __contract_result = unsafe { __contract_e889aa31_session_open(name, s) };
        if __contract_result != 0 {
            let __contract_part_s = unsafe {
                <__contract_e889aa31::Owned<Session>>::from_nullable(__contract_slot_s)
            };
            return __contract_e889aa31::Err(
                __contract_e889aa31::reject(
                    __contract_e889aa31::error::code(&"session_open", __contract_result),
                    __contract_part_s,
                ),
            );
        }
        let __contract_part_s = unsafe {
            <__contract_e889aa31::Owned<Session>>::from_nullable(__contract_slot_s)
        };
        let __contract_e889aa31::Some(__contract_part_s) = __contract_part_s else {
            return __contract_e889aa31::Err(
                __contract_e889aa31::reject(
                    __contract_e889aa31::error::null_out(&"session_open", &"s"),
                    __contract_e889aa31::None,
                ),
            )
        };
        __contract_e889aa31::Ok(__contract_part_s)
    }
    /**Calls the C function `session_fork`.

# Contract

```c
int session_fork(session *s, session **child, uint64_t *id, const char **name);
```

- ✅ `*child` is the caller's: an [`Owned<Session>`](::ffi_contract::Owned). Dropping it calls [`session_close`](struct@session_close) once.
- ✅ `*child` may be `NULL`, which is `None` here.
- ✅ C fills `id`, which is part of the result.
- ⚠️ `*name` lives in `s`: it may be kept as long as `s`.
- ❌ `*name` is C's: never freed by the caller, and never written to.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `name` `NULL` after a success, which its contract rules out.*/
    #[inline]
    fn fork<'lender>(
        &'lender self,
    ) -> __contract_e889aa31::Result<
        (
            c_int,
            __contract_e889aa31::Option<__contract_e889aa31::Owned<Session>>,
            u64,
            &'lender __contract_e889aa31::core::ffi::CStr,
        ),
        __contract_e889aa31::Error,
    > {
        let mut __contract_slot_child: *mut Session = __contract_e889aa31::core::ptr::null_mut();
        let child: *mut *mut Session = &raw mut __contract_slot_child;
        let mut __contract_slot_id: u64 = __contract_e889aa31::zeroed();
        let id: *mut u64 = &raw mut __contract_slot_id;
        let mut __contract_slot_name: *const c_char = __contract_e889aa31::core::ptr::null();
        let name: *mut *const c_char = &raw mut __contract_slot_name;
        let __contract_result = unsafe {
            __contract_e889aa31_session_fork(self, child, id, name)
        };
        if __contract_result < 0 {
            return __contract_e889aa31::Err(
                __contract_e889aa31::error::code(&"session_fork", __contract_result),
            );
        }
        let __contract_part_child = unsafe {
            <__contract_e889aa31::Owned<Session>>::from_nullable(__contract_slot_child)
        };
        let __contract_value = __contract_result;
        let __contract_part_id = __contract_slot_id;
        let __contract_part_name = unsafe {
            __contract_e889aa31::text::borrow(__contract_slot_name.cast())
        };
        let __contract_e889aa31::Some(__contract_part_name) = __contract_part_name else {
            return __contract_e889aa31::Err(
                __contract_e889aa31::error::null_out(&"session_fork", &"name"),
            )
        };
        __contract_e889aa31::Ok((
            __contract_value,
            __contract_part_child,
            __contract_part_id,
            __contract_part_name,
        ))
    }
    /**Calls the C function `session_mark`.

# Contract

```c
int session_mark(session *s, const void **mark);
```

- ✅ `s` is lent to C for the call.
- ✅ `*mark` is a copy, made before anything else can change what C has.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `mark` `NULL` after a success, which its contract rules out.*/
    #[inline]
    fn mark(&self) -> __contract_e889aa31::Result<u64, __contract_e889aa31::Error> {
        let mut __contract_slot_mark: *const u64 = __contract_e889aa31::core::ptr::null();
        let mark: *mut *const c_void = (&raw mut __contract_slot_mark).cast();
        let __contract_result = unsafe { __contract_e889aa31_session_mark(self, mark) };
        if __contract_result != 0 {
            return __contract_e889aa31::Err(
                __contract_e889aa31::error::code(&"session_mark", __contract_result),
            );
        }
        let __contract_part_mark = unsafe { __contract_slot_mark.as_ref() }.copied();
        let __contract_e889aa31::Some(__contract_part_mark) = __contract_part_mark else {
            return __contract_e889aa31::Err(
                __contract_e889aa31::error::null_out(&"session_mark", &"mark"),
            )
        };
        __contract_e889aa31::Ok(__contract_part_mark)
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
    #[link_name = "session_close"]
    fn __contract_e889aa31_session_close(s: *mut Session);
    #[link_name = "session_open"]
    fn __contract_e889aa31_session_open(
        name: *const c_char,
        s: *mut *mut Session,
    ) -> c_int;
    #[link_name = "session_fork"]
    fn __contract_e889aa31_session_fork(
        s: *const Session,
        child: *mut *mut Session,
        id: *mut u64,
        name: *mut *const c_char,
    ) -> c_int;
    #[link_name = "session_mark"]
    fn __contract_e889aa31_session_mark(
        s: *const Session,
        mark: *mut *const c_void,
    ) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_e889aa31::proof::is_plain::<c_int>;
    let _ = __contract_e889aa31::proof::is_integer::<c_int>;
    let _ = __contract_e889aa31::proof::is_plain::<u64>;
    let _ = <c_int as __contract_e889aa31::Integer>::CAN_BE_NEGATIVE;
};

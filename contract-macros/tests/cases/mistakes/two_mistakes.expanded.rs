::core::compile_error! {
    "pointer parameter `data` of `db_set` has no contract [missing-contract]\nnote: without one, safe code could pass a dangling pointer\nhelp: write `#[buffer(len = …)] data` if it is memory with a length, `#[null] data` to pass none"
}
::core::compile_error! {
    "`returns` has no `borowed` [unknown-key]\nhelp: did you mean `borrowed`?"
}
#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_3e38a0c1;
/// A database.
/**
# Contract

```c
void db_close(db *d);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`db_close`](struct@db_close), when its [`Owned<db>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`db_open`](db::open).
- ❌ Never used after [`db_close`](struct@db_close), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct db {
    __contract_opaque: __contract_3e38a0c1::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_3e38a0c1_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `db_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void db_close(db *d);
```

- ✅ Ends a [`db`](struct@db).
- ✅ It is called once for each [`Owned<db>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct db_close {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_3e38a0c1_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_3e38a0c1::ForeignType for db {
        type Free = __contract_3e38a0c1_free0::db_close;
        type Kept = ();
        const NAME: &'static __contract_3e38a0c1::core::primitive::str = "db";
    }
    #[automatically_derived]
    unsafe impl __contract_3e38a0c1::Exclusive for db {}
    #[automatically_derived]
    impl __contract_3e38a0c1::core::fmt::Debug for db {
        fn fmt(
            &self,
            f: &mut __contract_3e38a0c1::core::fmt::Formatter<'_>,
        ) -> __contract_3e38a0c1::core::fmt::Result {
            __contract_3e38a0c1::debug_view("db", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_3e38a0c1::declared::Facts for db {
        type Lifetimes = ();
        type Memory = __contract_3e38a0c1::declared::OfC;
        type Count = __contract_3e38a0c1::declared::Single;
        type Holding = __contract_3e38a0c1::declared::Nothing;
        type Threads = __contract_3e38a0c1::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_3e38a0c1::Release<db>
    for __contract_3e38a0c1_free0::db_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_3e38a0c1::core::ptr::NonNull<db>,
        ) -> __contract_3e38a0c1::Gone {
            loop {}
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
impl db {
    /**Calls the C function `db_open`.

# Contract

```c
db *db_open(const char *name);
```

- ✅ `name` is lent to C for the call.
- ✅ The result is the caller's: an [`Owned<db>`](::ffi_contract::Owned). Dropping it calls [`db_close`](struct@db_close) once.
- ✅ Several threads may call it at once.

Fails when it returns `NULL`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Null`](::ffi_contract::Cause::Null): the call failed.*/
    #[allow(unused_variables)]
    #[inline]
    pub fn open(
        name: &__contract_3e38a0c1::core::ffi::CStr,
    ) -> __contract_3e38a0c1::Result<
        __contract_3e38a0c1::Owned<db>,
        __contract_3e38a0c1::Error,
    > {
        loop {}
    }
    /**Calls the C function `db_set`.

# Contract

```c
int db_set(db *d, void *data);
```

- ✅ `d` is lent to C for the call, exclusively: C may change what is there.*/
    #[allow(unused_variables)]
    #[inline]
    pub fn set(&mut self, data: impl __contract_3e38a0c1::core::marker::Sized) -> c_int {
        loop {}
    }
    /**Calls the C function `db_name`.

# Contract

```c
const char *db_name(db *d);
```

- ✅ `d` is lent to C for the call.*/
    #[allow(unused_variables)]
    #[inline]
    pub fn name(&self) -> ! {
        loop {}
    }
    /**Calls the C function `db_size`.

# Contract

```c
uint64_t db_size(db *d);
```

- ✅ `d` is lent to C for the call.*/
    #[allow(unused_variables)]
    #[inline]
    pub fn size(&self) -> u64 {
        loop {}
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
    #[link_name = "db_close"]
    fn __contract_3e38a0c1_db_close(d: *mut db);
    #[link_name = "db_open"]
    fn __contract_3e38a0c1_db_open(name: *const c_char) -> *mut db;
    #[link_name = "db_size"]
    fn __contract_3e38a0c1_db_size(d: *const db) -> u64;
}

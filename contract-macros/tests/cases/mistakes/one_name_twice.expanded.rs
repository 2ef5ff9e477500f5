::core::compile_error! {
    "function `db_close` is declared twice [duplicate-name]\nhelp: a second contract of one C function gets a name of its own: `#[link_name = \"db_close\"] fn db_close_other(…)`"
}
::core::compile_error! {
    "type `db` and type `database` would both be `db` in Rust [duplicate-name]\nhelp: give one of them another name: `#[rust_name = \"…\"]`"
}
::core::compile_error! {
    "function `db_size` and function `db_total_size` would both be `size` on `db` in Rust [duplicate-name]\nhelp: give one of them another name: `#[rust_name = \"…\"]`"
}
/**A `db` of C.

# Contract

```c
void db_close(db *d);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`db_close`](struct@db_close), when its [`Owned<db>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`db_close`](struct@db_close), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct db {
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
    unsafe impl ::ffi_contract::__private::ForeignType for db {
        type Free = __contract_de82039e_db_close::db_close;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "db";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for db {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for db {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("db", self, f)
        }
    }
};
mod __contract_de82039e_db_close {
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct db_close {
        __contract_private: [*mut (); 0],
    }
    impl db_close {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_de82039e_db_close::*;
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
    for __contract_de82039e_db_close::db_close {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<db>
    for __contract_de82039e_db_close::db_close {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<db>,
        ) -> ::ffi_contract::__private::Gone {
            loop {}
        }
    }
};
mod __contract_de82039e_database_close {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `database_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void database_close(db *d);
```

- ✅ Ends a [`db`](struct@db).
- ✅ It is called once for each [`Owned<db>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct database_close {
        __contract_private: [*mut (); 0],
    }
    impl database_close {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_de82039e_database_close::*;
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
    for __contract_de82039e_database_close::database_close {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<db>
    for __contract_de82039e_database_close::database_close {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<db>,
        ) -> ::ffi_contract::__private::Gone {
            loop {}
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
impl db {
    /**Calls the C function `db_size`.

# Contract

```c
uint64_t db_size(db *d);
```

- ✅ `d` is lent to C for the call.*/
    #[allow(unused_variables)]
    #[inline]
    fn size(&self) -> u64 {
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
    fn __contract_de82039e_db_close(d: *mut db);
    #[link_name = "database_close"]
    fn __contract_de82039e_database_close(d: *mut db);
    #[link_name = "db_size"]
    fn __contract_de82039e_db_size(d: *const db) -> u64;
    #[link_name = "db_total_size"]
    fn __contract_de82039e_db_total_size(d: *const db) -> u64;
}

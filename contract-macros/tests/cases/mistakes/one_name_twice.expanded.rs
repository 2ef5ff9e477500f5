::core::compile_error! {
    "function `db_close` is declared twice [duplicate-name]\nhelp: a second contract of one C function gets a name of its own: `#[link_name = \"db_close\"] fn db_close_other(…)`"
}
::core::compile_error! {
    "type `db` and type `database` would both be `db` in Rust [duplicate-name]\nhelp: give one of them another name: `#[rust_name = \"…\"]`"
}
::core::compile_error! {
    "function `db_size` and function `db_total_size` would both be `size` on `db` in Rust [duplicate-name]\nhelp: give one of them another name: `#[rust_name = \"…\"]`"
}
#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_de82039e;
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
    __contract_opaque: __contract_de82039e::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_de82039e_free0 {
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
    /**The free function `database_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void database_close(db *d);
```

- ✅ Ends a [`db`](struct@db).
- ✅ It is called once for each [`Owned<db>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct database_close {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_de82039e_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_de82039e::ForeignType for db {
        type Free = __contract_de82039e_free0::db_close;
        type Kept = ();
        const NAME: &'static __contract_de82039e::core::primitive::str = "db";
    }
    #[automatically_derived]
    unsafe impl __contract_de82039e::Exclusive for db {}
    #[automatically_derived]
    impl __contract_de82039e::core::fmt::Debug for db {
        fn fmt(
            &self,
            f: &mut __contract_de82039e::core::fmt::Formatter<'_>,
        ) -> __contract_de82039e::core::fmt::Result {
            __contract_de82039e::debug_view("db", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_de82039e::declared::Facts for db {
        type Lifetimes = ();
        type Memory = __contract_de82039e::declared::OfC;
        type Count = __contract_de82039e::declared::Single;
        type Holding = __contract_de82039e::declared::Nothing;
        type Threads = __contract_de82039e::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_de82039e::Release<db>
    for __contract_de82039e_free0::db_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_de82039e::core::ptr::NonNull<db>,
        ) -> __contract_de82039e::Gone {
            loop {}
        }
    }
    #[automatically_derived]
    unsafe impl __contract_de82039e::Release<db>
    for __contract_de82039e_free0::database_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_de82039e::core::ptr::NonNull<db>,
        ) -> __contract_de82039e::Gone {
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

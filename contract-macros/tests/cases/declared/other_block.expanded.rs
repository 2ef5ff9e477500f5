#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_da22ddd1;
///A `db` of C, whose contract another block states.
#[allow(dead_code, non_camel_case_types)]
type Db = crate::db::Db;
///A `stmt` of C, whose contract another block states.
#[allow(dead_code, non_camel_case_types)]
type stmt<'db> = crate::db::Statement<'db>;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {};
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl Db {
    /**Calls the C function `stmt_prepare`.

# Contract

```c
stmt *stmt_prepare(db *db);
```

- ✅ The result is the caller's: an [`Owned<stmt>`](::ffi_contract::Owned).
- ⚠️ The result is kept no longer than `db`.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn prepare<'db>(&'db self) -> __contract_da22ddd1::Owned<stmt<'db>> {
        let __contract_result = unsafe { __contract_da22ddd1_stmt_prepare(self) };
        let __contract_value = unsafe {
            <__contract_da22ddd1::Owned<stmt<'db>>>::from_nullable(__contract_result)
        };
        let __contract_da22ddd1::Some(__contract_value) = __contract_value else {
            __contract_da22ddd1::panic::null("stmt_prepare")
        };
        __contract_value
    }
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl stmt<'_> {
    /**Calls the C function `stmt_reset`.

# Contract

```c
int stmt_reset(stmt *stmt);
```

- ✅ `stmt` is lent to C for the call, exclusively: C may change what is there.*/
    #[inline]
    fn reset(&mut self) -> c_int {
        unsafe { __contract_da22ddd1_stmt_reset(self) }
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
    #[link_name = "stmt_prepare"]
    fn __contract_da22ddd1_stmt_prepare<'db>(db: *const Db) -> *mut stmt<'db>;
    #[link_name = "stmt_reset"]
    fn __contract_da22ddd1_stmt_reset(stmt: *mut stmt<'_>) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = {
        const fn __contract_lifetimes() {
            __contract_da22ddd1::declared::has_lifetimes::<Db, ()>();
        }
        __contract_lifetimes
    };
    let _ = {
        const fn __contract_lifetimes<'db>() {
            __contract_da22ddd1::declared::has_lifetimes::<
                stmt<'db>,
                (__contract_da22ddd1::declared::Lifetime<'db>,),
            >();
        }
        __contract_lifetimes
    };
    let _ = __contract_da22ddd1::declared::holds_nothing::<stmt<'static>>;
    let _ = __contract_da22ddd1::declared::is_allocated::<stmt<'static>>;
    let _ = __contract_da22ddd1::declared::goes_along::<stmt<'static>, &'static Db>;
    let _ = __contract_da22ddd1::declared::is_apart::<stmt<'static>>;
    let _ = __contract_da22ddd1::declared::is_uncounted::<stmt<'static>>;
    let _ = __contract_da22ddd1::proof::is_plain::<c_int>;
};

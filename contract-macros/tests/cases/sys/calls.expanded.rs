#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_bf78721a;
/**A `db` of C.

# Contract

```c
void db_close(db *db);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`db_close`](struct@db_close), when its [`Owned<Db>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`db_open`](Db::open).
- ❌ Never used after [`db_close`](struct@db_close), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `db`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct Db {
    __contract_opaque: __contract_bf78721a::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_bf78721a_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `db_close`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void db_close(db *db);
```

- ✅ Ends a [`Db`](struct@Db).
- ✅ It is called once for each [`Owned<Db>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct db_close {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_bf78721a_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_bf78721a::ForeignType for Db {
        type Free = __contract_bf78721a_free0::db_close;
        type Kept = ();
        const NAME: &'static __contract_bf78721a::core::primitive::str = "db";
    }
    #[automatically_derived]
    unsafe impl __contract_bf78721a::Exclusive for Db {}
    #[automatically_derived]
    impl __contract_bf78721a::core::fmt::Debug for Db {
        fn fmt(
            &self,
            f: &mut __contract_bf78721a::core::fmt::Formatter<'_>,
        ) -> __contract_bf78721a::core::fmt::Result {
            __contract_bf78721a::debug_view("Db", self, f)
        }
    }
    #[automatically_derived]
    impl __contract_bf78721a::sys::OverSys for Db {
        type C = db_sys::db;
    }
    #[automatically_derived]
    unsafe impl __contract_bf78721a::declared::Facts for Db {
        type Lifetimes = ();
        type Memory = __contract_bf78721a::declared::OfC;
        type Count = __contract_bf78721a::declared::Single;
        type Holding = __contract_bf78721a::declared::Nothing;
        type Threads = __contract_bf78721a::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_bf78721a::Release<Db>
    for __contract_bf78721a_free0::db_close {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_bf78721a::core::ptr::NonNull<Db>,
        ) -> __contract_bf78721a::Gone {
            let db: *mut Db = __contract_object.as_ptr().cast();
            unsafe {
                {
                    let __contract_unwinding = __contract_bf78721a::panic::AbortOnUnwind;
                    let () = {
                        db_sys::db_close
                    }(
                        __contract_bf78721a::sys::pass::<
                            *mut <Db as __contract_bf78721a::sys::OverSys>::C,
                        >(db.cast::<<Db as __contract_bf78721a::sys::OverSys>::C>()),
                    );
                    __contract_bf78721a::forget(__contract_unwinding);
                }
            };
            __contract_bf78721a::Gone::Yes
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
impl Db {
    /**Calls the C function `db_open`.

# Contract

```c
db *db_open(const char *name);
```

- ✅ `name` is lent to C for the call.
- ✅ The result is the caller's: an [`Owned<Db>`](::ffi_contract::Owned). Dropping it calls [`db_close`](struct@db_close) once.
- ✅ Several threads may call it at once.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    fn open(
        name: &__contract_bf78721a::core::ffi::CStr,
    ) -> __contract_bf78721a::Owned<Db> {
        let name: *const c_char = __contract_bf78721a::text::address(name);
        let __contract_result = unsafe {
            {
                let __contract_unwinding = __contract_bf78721a::panic::AbortOnUnwind;
                let __contract_returned: *mut <Db as __contract_bf78721a::sys::OverSys>::C = {
                    db_sys::db_open
                }(__contract_bf78721a::sys::pass::<*const c_char>(name));
                __contract_bf78721a::forget(__contract_unwinding);
                __contract_returned.cast::<Db>()
            }
        };
        let __contract_value = unsafe {
            <__contract_bf78721a::Owned<Db>>::from_nullable(__contract_result)
        };
        let __contract_bf78721a::Some(__contract_value) = __contract_value else {
            __contract_bf78721a::panic::null("db_open")
        };
        __contract_value
    }
    /**Calls the C function `db_count`.

# Contract

```c
long db_count(db *db, int table);
```

- ✅ `db` is lent to C for the call.*/
    #[inline]
    fn count(&self, table: c_int) -> c_long {
        let db: *const Db = __contract_bf78721a::core::ptr::from_ref(self);
        unsafe {
            {
                let __contract_unwinding = __contract_bf78721a::panic::AbortOnUnwind;
                let __contract_returned: c_long = {
                    db_sys::db_count
                }(
                    __contract_bf78721a::sys::lend::<
                        <Db as __contract_bf78721a::sys::OverSys>::C,
                        _,
                    >(db.cast::<<Db as __contract_bf78721a::sys::OverSys>::C>()),
                    __contract_bf78721a::sys::pass::<c_int>(table),
                );
                __contract_bf78721a::forget(__contract_unwinding);
                __contract_returned
            }
        }
    }
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_bf78721a::core::marker::PhantomData::<*const db_sys::db>;
    let _ = __contract_bf78721a::proof::goes_to_c::<c_int>;
    let _ = __contract_bf78721a::proof::is_plain::<c_long>;
};

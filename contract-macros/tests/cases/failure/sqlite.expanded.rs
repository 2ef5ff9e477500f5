#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_eb926c2d;
/// A database connection.
/**
# Contract

```c
int sqlite3_close_v2(sqlite3 *db);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`sqlite3_close_v2`](struct@sqlite3_close_v2), when its [`Owned<Connection>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`sqlite3_open`](Connection::open).
- ❌ Never used after [`sqlite3_close_v2`](struct@sqlite3_close_v2), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `sqlite3`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Connection {
    __contract_opaque: __contract_eb926c2d::Opaque,
}
/// A compiled statement: it borrows its connection.
/**
# Contract

```c
int sqlite3_finalize(sqlite3_stmt *stmt);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`sqlite3_finalize`](struct@sqlite3_finalize), when its [`Owned<Statement>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`sqlite3_prepare_v2`](Connection::prepare).
- ✅ `anchored()` makes one that shares the ownership of its parent, and has no lifetime: an [`Anchored`](::ffi_contract::Anchored).
- ⚠️ `'db`: it is kept no longer than the [`Connection`](struct@Connection) it was made from.
- ❌ Never used after [`sqlite3_finalize`](struct@sqlite3_finalize), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.

In C it is a `sqlite3_stmt`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Statement<'db> {
    __contract_opaque: __contract_eb926c2d::Opaque,
    __contract_lifetimes: __contract_eb926c2d::core::marker::PhantomData<
        (__contract_eb926c2d::core::cell::Cell<&'db ()>,),
    >,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_eb926c2d_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `sqlite3_finalize`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
int sqlite3_finalize(sqlite3_stmt *stmt);
```

- ✅ Ends a [`Statement`](struct@Statement).
- ✅ It is called once for each [`Owned<Statement>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct sqlite3_finalize {
        __contract_private: [*mut (); 0],
    }
    /**The free function `sqlite3_close_v2`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
int sqlite3_close_v2(sqlite3 *db);
```

- ✅ Ends a [`Connection`](struct@Connection).
- ✅ It is called once for each [`Owned<Connection>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct sqlite3_close_v2 {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_eb926c2d_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::ForeignType for Connection {
        type Free = __contract_eb926c2d_free0::sqlite3_close_v2;
        type Kept = ();
        const NAME: &'static __contract_eb926c2d::core::primitive::str = "sqlite3";
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::Exclusive for Connection {}
    #[automatically_derived]
    impl __contract_eb926c2d::core::fmt::Debug for Connection {
        fn fmt(
            &self,
            f: &mut __contract_eb926c2d::core::fmt::Formatter<'_>,
        ) -> __contract_eb926c2d::core::fmt::Result {
            __contract_eb926c2d::debug_view("Connection", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::declared::Facts for Connection {
        type Lifetimes = ();
        type Memory = __contract_eb926c2d::declared::OfC;
        type Count = __contract_eb926c2d::declared::Single;
        type Holding = __contract_eb926c2d::declared::Nothing;
        type Threads = __contract_eb926c2d::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::ForeignType for Statement<'_> {
        type Free = __contract_eb926c2d_free0::sqlite3_finalize;
        type Kept = ();
        const NAME: &'static __contract_eb926c2d::core::primitive::str = "sqlite3_stmt";
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::Exclusive for Statement<'_> {}
    #[automatically_derived]
    impl __contract_eb926c2d::core::fmt::Debug for Statement<'_> {
        fn fmt(
            &self,
            f: &mut __contract_eb926c2d::core::fmt::Formatter<'_>,
        ) -> __contract_eb926c2d::core::fmt::Result {
            __contract_eb926c2d::debug_view("Statement", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::Family for Statement<'static> {
        type Of<'__contract_parent> = Statement<'__contract_parent>;
        type View = StatementAnchored;
    }
    #[automatically_derived]
    unsafe impl<'db> __contract_eb926c2d::declared::Facts for Statement<'db> {
        type Lifetimes = (__contract_eb926c2d::declared::Lifetime<'db>,);
        type Memory = __contract_eb926c2d::declared::OfC;
        type Count = __contract_eb926c2d::declared::Single;
        type Holding = __contract_eb926c2d::declared::Nothing;
        type Threads = __contract_eb926c2d::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::Release<Statement<'_>>
    for __contract_eb926c2d_free0::sqlite3_finalize {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_eb926c2d::core::ptr::NonNull<Statement<'_>>,
        ) -> __contract_eb926c2d::Gone {
            let stmt: *mut Statement<'_> = __contract_object.as_ptr().cast();
            let _ = unsafe { __contract_eb926c2d_sqlite3_finalize(stmt) };
            __contract_eb926c2d::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl __contract_eb926c2d::Release<Connection>
    for __contract_eb926c2d_free0::sqlite3_close_v2 {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_eb926c2d::core::ptr::NonNull<Connection>,
        ) -> __contract_eb926c2d::Gone {
            let db: *mut Connection = __contract_object.as_ptr().cast();
            let _ = unsafe { __contract_eb926c2d_sqlite3_close_v2(db) };
            __contract_eb926c2d::Gone::Yes
        }
    }
};
/**Calls the C function `sqlite3_errmsg`.

# Contract

```c
const char *sqlite3_errmsg(sqlite3 *db);
```

- ✅ `db` is lent to C for the call.
- ✅ The result is a copy, made before anything else can change what C has.

# Panics

If C returns `NULL`, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(dead_code)]
#[inline]
#[track_caller]
fn sqlite3_errmsg(db: &Connection) -> __contract_eb926c2d::alloc::ffi::CString {
    let __contract_result = unsafe { __contract_eb926c2d_sqlite3_errmsg(db) };
    let __contract_value = unsafe {
        __contract_eb926c2d::text::copy(__contract_result.cast())
    };
    let __contract_eb926c2d::Some(__contract_value) = __contract_value else {
        __contract_eb926c2d::panic::null("sqlite3_errmsg")
    };
    __contract_value
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
impl Connection {
    /**Calls the C function `sqlite3_open`.

# Contract

```c
int sqlite3_open(const char *filename, sqlite3 **db);
```

- ✅ `filename` is lent to C for the call.
- ✅ `*db` is the caller's: an [`Owned<Connection>`](::ffi_contract::Owned). Dropping it calls [`sqlite3_close_v2`](struct@sqlite3_close_v2) once.
- ✅ After a failure it comes back too, inside the [`Rejected`](::ffi_contract::Rejected).
- ✅ Several threads may call it at once.

Fails when it returns anything but `0`.

# Errors

[`SqliteError`](SqliteError) made of an [`ffi_contract::Error`](::ffi_contract::Error), inside a [`Rejected`](::ffi_contract::Rejected) that gives `db` back. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `db` `NULL` after a success, which its contract rules out.*/
    #[inline]
    pub fn open(
        filename: &__contract_eb926c2d::core::ffi::CStr,
    ) -> __contract_eb926c2d::Result<
        __contract_eb926c2d::Owned<Connection>,
        __contract_eb926c2d::Rejected<
            SqliteError,
            __contract_eb926c2d::Option<__contract_eb926c2d::Owned<Connection>>,
        >,
    > {
        let filename: *const c_char = __contract_eb926c2d::text::address(filename);
        let mut __contract_slot_db: *mut Connection = __contract_eb926c2d::core::ptr::null_mut();
        let db: *mut *mut Connection = &raw mut __contract_slot_db;
        let __contract_result = unsafe {
            __contract_eb926c2d_sqlite3_open(filename, db)
        };
        if __contract_result != 0 {
            let __contract_part_db = unsafe {
                <__contract_eb926c2d::Owned<
                    Connection,
                >>::from_nullable(__contract_slot_db)
            };
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::reject(
                    __contract_eb926c2d::From::from(
                        __contract_eb926c2d::error::code(
                            &"sqlite3_open",
                            __contract_result,
                        ),
                    ),
                    __contract_part_db,
                ),
            );
        }
        let __contract_part_db = unsafe {
            <__contract_eb926c2d::Owned<Connection>>::from_nullable(__contract_slot_db)
        };
        let __contract_eb926c2d::Some(__contract_part_db) = __contract_part_db else {
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::reject(
                    __contract_eb926c2d::From::from(
                        __contract_eb926c2d::error::null_out(&"sqlite3_open", &"db"),
                    ),
                    __contract_eb926c2d::None,
                ),
            )
        };
        __contract_eb926c2d::Ok(__contract_part_db)
    }
    /**Calls the C function `sqlite3_prepare_v2`.

# Contract

```c
int sqlite3_prepare_v2(
    sqlite3 *db,
    const char *sql,
    int bytes,
    sqlite3_stmt **stmt,
    const char **tail
);
```

- ✅ `sql` is lent to C for the call.
- ✅ `bytes` is the length of `sql`.
- ✅ C always gets `NULL` for `tail`.
- ✅ `*stmt` is the caller's: an [`Owned<Statement>`](::ffi_contract::Owned). Dropping it calls [`sqlite3_finalize`](struct@sqlite3_finalize) once.
- ⚠️ `*stmt` is kept no longer than `db`.

Fails when it returns anything but `0`; then `sqlite3_errmsg(db)` says why.

# Errors

[`SqliteError`](SqliteError) made of an [`ffi_contract::Error`](::ffi_contract::Error), and of what `sqlite3_errmsg(db)` says after a failure. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Length`](::ffi_contract::Cause::Length): `sql` is longer than an `int` can say; C is not called.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `stmt` `NULL` after a success, which its contract rules out.*/
    #[inline]
    pub fn prepare<'db>(
        &'db self,
        sql: &[u8],
    ) -> __contract_eb926c2d::Result<
        __contract_eb926c2d::Owned<Statement<'db>>,
        SqliteError,
    > {
        let __contract_eb926c2d::Some(bytes) = __contract_eb926c2d::buffer::length::<
            c_int,
        >(<[_]>::len(&sql)) else {
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::From::from(
                    __contract_eb926c2d::error::length(&"sqlite3_prepare_v2", &"sql"),
                ),
            )
        };
        let db: *const Connection = __contract_eb926c2d::core::ptr::from_ref(self);
        let sql: *const c_char = __contract_eb926c2d::buffer::address(sql).cast();
        let mut __contract_slot_stmt: *mut Statement<'db> = __contract_eb926c2d::core::ptr::null_mut();
        let stmt: *mut *mut Statement<'db> = &raw mut __contract_slot_stmt;
        let tail: *mut *const c_char = __contract_eb926c2d::core::ptr::null_mut();
        let __contract_result = unsafe {
            __contract_eb926c2d_sqlite3_prepare_v2(db, sql, bytes, stmt, tail)
        };
        if __contract_result != 0 {
            let __contract_error = __contract_eb926c2d::error::code(
                &"sqlite3_prepare_v2",
                __contract_result,
            );
            let __contract_detail = unsafe { __contract_eb926c2d_sqlite3_errmsg(db) };
            let __contract_detail = unsafe {
                __contract_eb926c2d::text::copy(__contract_detail.cast())
            };
            return __contract_eb926c2d::Err(
                match __contract_detail {
                    __contract_eb926c2d::Some(__contract_detail) => {
                        __contract_eb926c2d::From::from((
                            __contract_error,
                            __contract_detail,
                        ))
                    }
                    __contract_eb926c2d::None => {
                        __contract_eb926c2d::From::from(__contract_error)
                    }
                },
            );
        }
        let __contract_part_stmt = unsafe {
            <__contract_eb926c2d::Owned<
                Statement<'db>,
            >>::from_nullable(__contract_slot_stmt)
        };
        let __contract_eb926c2d::Some(__contract_part_stmt) = __contract_part_stmt else {
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::From::from(
                    __contract_eb926c2d::error::null_out(&"sqlite3_prepare_v2", &"stmt"),
                ),
            )
        };
        __contract_eb926c2d::Ok(__contract_part_stmt)
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
impl Statement<'_> {
    /**Calls the C function `sqlite3_bind_text`.

# Contract

```c
int sqlite3_bind_text(
    sqlite3_stmt *stmt,
    int index,
    const char *text,
    int bytes,
    void (*destructor)(void *)
);
```

- ✅ `text` is lent to C for the call.
- ✅ `stmt` is lent to C for the call, exclusively: C may change what is there.
- ✅ `bytes` is the length of `text`.
- ✅ C always gets `SQLITE_TRANSIENT` for `destructor`.

Fails when it returns anything but `0`.

# Errors

[`SqliteError`](SqliteError) made of an [`ffi_contract::Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Length`](::ffi_contract::Cause::Length): `text` is longer than an `int` can say; C is not called.*/
    #[inline]
    pub fn bind_text(
        &mut self,
        index: c_int,
        text: &[u8],
    ) -> __contract_eb926c2d::Result<(), SqliteError> {
        let __contract_eb926c2d::Some(bytes) = __contract_eb926c2d::buffer::length::<
            c_int,
        >(<[_]>::len(&text)) else {
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::From::from(
                    __contract_eb926c2d::error::length(&"sqlite3_bind_text", &"text"),
                ),
            )
        };
        let stmt: *mut Statement<'_> = __contract_eb926c2d::core::ptr::from_mut(self);
        let text: *const c_char = __contract_eb926c2d::buffer::address(text).cast();
        let destructor: Option<unsafe extern "C" fn(*mut c_void)> = SQLITE_TRANSIENT;
        let __contract_result = unsafe {
            __contract_eb926c2d_sqlite3_bind_text(stmt, index, text, bytes, destructor)
        };
        if __contract_result != 0 {
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::From::from(
                    __contract_eb926c2d::error::code(
                        &"sqlite3_bind_text",
                        __contract_result,
                    ),
                ),
            );
        }
        __contract_eb926c2d::Ok(())
    }
    /**Calls the C function `sqlite3_column_text`.

# Contract

```c
const unsigned char *sqlite3_column_text(sqlite3_stmt *stmt, int column);
```

- ✅ The result may be `NULL`, which is `None` here.
- ⚠️ The result lives in `stmt`: it may be kept until [`sqlite3_step`](Statement::step), [`sqlite3_reset`](Statement::reset) or [`sqlite3_finalize`](struct@sqlite3_finalize) is called on it.
- ⚠️ While the result is kept, nothing else can be done with `stmt`.
- ❌ The result is C's: never freed by the caller, and never written to.*/
    #[inline]
    pub fn column_text<'lender>(
        &'lender mut self,
        column: c_int,
    ) -> __contract_eb926c2d::Option<&'lender __contract_eb926c2d::core::ffi::CStr> {
        let __contract_result = unsafe {
            __contract_eb926c2d_sqlite3_column_text(self, column)
        };
        unsafe { __contract_eb926c2d::text::borrow(__contract_result.cast()) }
    }
    /**Calls the C function `sqlite3_step`.

# Contract

```c
int sqlite3_step(sqlite3_stmt *stmt);
```

- ✅ `stmt` is lent to C for the call, exclusively: C may change what is there.
- ⚠️ The call ends what [`sqlite3_column_text`](Statement::column_text) lent.

Returns `101` when there is no more, which is `None` here. Fails when it returns anything but `100` and `101`.

# Errors

[`SqliteError`](SqliteError) made of an [`ffi_contract::Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
    #[allow(clippy::default_numeric_fallback)]
    #[inline]
    pub fn step(
        &mut self,
    ) -> __contract_eb926c2d::Result<__contract_eb926c2d::Option<()>, SqliteError> {
        let __contract_result = unsafe { __contract_eb926c2d_sqlite3_step(self) };
        if __contract_result == 101 {
            return __contract_eb926c2d::Ok(__contract_eb926c2d::None);
        }
        if __contract_result != 100 {
            return __contract_eb926c2d::Err(
                __contract_eb926c2d::From::from(
                    __contract_eb926c2d::error::code(&"sqlite3_step", __contract_result),
                ),
            );
        }
        __contract_eb926c2d::Ok(__contract_eb926c2d::Some(()))
    }
    /**Calls the C function `sqlite3_reset`.

# Contract

```c
int sqlite3_reset(sqlite3_stmt *stmt);
```

- ✅ `stmt` is lent to C for the call, exclusively: C may change what is there.
- ⚠️ The call ends what [`sqlite3_column_text`](Statement::column_text) lent.*/
    #[inline]
    pub fn reset(&mut self) -> c_int {
        unsafe { __contract_eb926c2d_sqlite3_reset(self) }
    }
}
/// A [`Statement`] that shares the ownership of its parent: an [`Anchored`](::ffi_contract::Anchored) derefs to it, for what has nothing to do with the parent's lifetime.
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct StatementAnchored {
    __contract_opaque: __contract_eb926c2d::Opaque,
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
impl Statement<'static> {
    /** Makes one that shares the ownership of what it borrows: an [`Anchored`](::ffi_contract::Anchored) has no lifetime.

 # Errors

 The error of `make`; the anchor is then dropped.*/
    #[inline]
    pub fn anchored<__ContractAnchor, __ContractMake, __ContractError>(
        anchor: __ContractAnchor,
        make: __ContractMake,
    ) -> __contract_eb926c2d::Result<
        __contract_eb926c2d::Anchored<Statement<'static>, __ContractAnchor>,
        __ContractError,
    >
    where
        __ContractAnchor: __contract_eb926c2d::Anchor,
        __ContractMake: for<'__contract_parent, '__contract_grandparent> __contract_eb926c2d::core::ops::FnOnce(
            &'__contract_parent __ContractAnchor::Parent<'__contract_grandparent>,
        ) -> __contract_eb926c2d::Result<
                __contract_eb926c2d::Owned<Statement<'__contract_parent>>,
                __ContractError,
            >,
    {
        <__contract_eb926c2d::Anchored<
            Statement<'static>,
            __ContractAnchor,
        >>::try_new(anchor, make)
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
impl StatementAnchored {
    /// As [`Statement::bind_text`](method@Statement::bind_text).
    #[inline]
    #[track_caller]
    pub fn bind_text(
        &mut self,
        index: c_int,
        text: &[u8],
    ) -> __contract_eb926c2d::Result<(), SqliteError> {
        <Statement<
            '_,
        >>::bind_text(
            unsafe { &mut *__contract_eb926c2d::core::ptr::from_mut(self).cast() },
            index,
            text,
        )
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
impl StatementAnchored {
    /// As [`Statement::column_text`](method@Statement::column_text).
    #[inline]
    #[track_caller]
    pub fn column_text<'lender>(
        &'lender mut self,
        column: c_int,
    ) -> __contract_eb926c2d::Option<&'lender __contract_eb926c2d::core::ffi::CStr> {
        <Statement<
            '_,
        >>::column_text(
            unsafe { &mut *__contract_eb926c2d::core::ptr::from_mut(self).cast() },
            column,
        )
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
impl StatementAnchored {
    /// As [`Statement::step`](method@Statement::step).
    #[inline]
    #[track_caller]
    pub fn step(
        &mut self,
    ) -> __contract_eb926c2d::Result<__contract_eb926c2d::Option<()>, SqliteError> {
        <Statement<
            '_,
        >>::step(unsafe { &mut *__contract_eb926c2d::core::ptr::from_mut(self).cast() })
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
impl StatementAnchored {
    /// As [`Statement::reset`](method@Statement::reset).
    #[inline]
    #[track_caller]
    pub fn reset(&mut self) -> c_int {
        <Statement<
            '_,
        >>::reset(unsafe { &mut *__contract_eb926c2d::core::ptr::from_mut(self).cast() })
    }
}
#[link(name = "sqlite3")]
#[allow(
    clashing_extern_declarations,
    dead_code,
    deprecated,
    improper_ctypes,
    non_snake_case,
    single_use_lifetimes
)]
unsafe extern "C" {
    #[link_name = "sqlite3_open"]
    fn __contract_eb926c2d_sqlite3_open(
        filename: *const c_char,
        db: *mut *mut Connection,
    ) -> c_int;
    #[link_name = "sqlite3_prepare_v2"]
    fn __contract_eb926c2d_sqlite3_prepare_v2<'db>(
        db: *const Connection,
        sql: *const c_char,
        bytes: c_int,
        stmt: *mut *mut Statement<'db>,
        tail: *mut *const c_char,
    ) -> c_int;
    #[link_name = "sqlite3_bind_text"]
    fn __contract_eb926c2d_sqlite3_bind_text(
        stmt: *mut Statement<'_>,
        index: c_int,
        text: *const c_char,
        bytes: c_int,
        destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[link_name = "sqlite3_column_text"]
    fn __contract_eb926c2d_sqlite3_column_text(
        stmt: *mut Statement<'_>,
        column: c_int,
    ) -> *const c_uchar;
    #[link_name = "sqlite3_step"]
    fn __contract_eb926c2d_sqlite3_step(stmt: *mut Statement<'_>) -> c_int;
    #[link_name = "sqlite3_reset"]
    fn __contract_eb926c2d_sqlite3_reset(stmt: *mut Statement<'_>) -> c_int;
    #[link_name = "sqlite3_errmsg"]
    fn __contract_eb926c2d_sqlite3_errmsg(db: *const Connection) -> *const c_char;
    #[link_name = "sqlite3_finalize"]
    fn __contract_eb926c2d_sqlite3_finalize(stmt: *mut Statement<'_>) -> c_int;
    #[link_name = "sqlite3_close_v2"]
    fn __contract_eb926c2d_sqlite3_close_v2(db: *mut Connection) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_eb926c2d::proof::is_plain::<c_int>;
    let _ = __contract_eb926c2d::proof::is_integer::<c_int>;
    let _ = __contract_eb926c2d::proof::goes_to_c::<u8>;
    let _ = __contract_eb926c2d::proof::is_byte::<u8>;
    let _ = __contract_eb926c2d::proof::is_byte::<c_char>;
    let _ = __contract_eb926c2d::proof::goes_to_c::<c_int>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_deba7951;
/**A `table` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&table`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct table {
    __contract_opaque: __contract_deba7951::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_deba7951_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `rows_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void rows_free(int64_t *rows, size_t n);
```

- ✅ Ends elements that C allocated.
- ✅ It is called once for each [`OwnedBuffer<i64, rows_free>`](::ffi_contract::OwnedBuffer), when that is dropped.
- ✅ It is told the length of what it frees, which the owner remembers.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct rows_free {
        __contract_private: [*mut (); 0],
    }
    impl rows_free {
        #[doc(hidden)]
        #[inline]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
    /**The free function `free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void free(void *memory);
```

- ✅ Ends what C allocated.
- ✅ It is called once for each [`OwnedBuffer<u8, free>`](::ffi_contract::OwnedBuffer), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct free {
        __contract_private: [*mut (); 0],
    }
    impl free {
        #[doc(hidden)]
        #[inline]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
use __contract_deba7951_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_deba7951::ForeignType for table {
        type Free = __contract_deba7951::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_deba7951::core::primitive::str = "table";
    }
    #[automatically_derived]
    impl __contract_deba7951::core::fmt::Debug for table {
        fn fmt(
            &self,
            f: &mut __contract_deba7951::core::fmt::Formatter<'_>,
        ) -> __contract_deba7951::core::fmt::Result {
            __contract_deba7951::debug_view("table", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_deba7951::declared::Facts for table {
        type Lifetimes = ();
        type Memory = __contract_deba7951::declared::OfC;
        type Count = __contract_deba7951::declared::Single;
        type Holding = __contract_deba7951::declared::Nothing;
        type Threads = __contract_deba7951::declared::Stays;
    }
    #[automatically_derived]
    impl __contract_deba7951::core::default::Default
    for __contract_deba7951_free0::rows_free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl __contract_deba7951::ReleaseMemory<i64>
    for __contract_deba7951_free0::rows_free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_deba7951::core::ptr::NonNull<i64>,
            __contract_len: __contract_deba7951::core::primitive::usize,
        ) {
            let rows: *mut i64 = __contract_start.as_ptr().cast();
            let __contract_deba7951::Some(n): __contract_deba7951::Option<usize> = __contract_deba7951::Integer::from_usize(
                __contract_len,
            ) else { return };
            unsafe { __contract_deba7951_rows_free(rows, n) };
        }
    }
    #[automatically_derived]
    unsafe impl __contract_deba7951::ReleaseMemory<
        __contract_deba7951::core::mem::MaybeUninit<i64>,
    > for __contract_deba7951_free0::rows_free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_deba7951::core::ptr::NonNull<
                __contract_deba7951::core::mem::MaybeUninit<i64>,
            >,
            __contract_len: __contract_deba7951::core::primitive::usize,
        ) {
            let rows: *mut i64 = __contract_start.as_ptr().cast();
            let __contract_deba7951::Some(n): __contract_deba7951::Option<usize> = __contract_deba7951::Integer::from_usize(
                __contract_len,
            ) else { return };
            unsafe { __contract_deba7951_rows_free(rows, n) };
        }
    }
    #[automatically_derived]
    impl __contract_deba7951::core::default::Default
    for __contract_deba7951_free0::free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl<
        __ContractObject: __contract_deba7951::ForeignType,
    > __contract_deba7951::Release<__ContractObject>
    for __contract_deba7951_free0::free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_deba7951::core::ptr::NonNull<__ContractObject>,
        ) -> __contract_deba7951::Gone {
            let memory: *mut c_void = __contract_object.as_ptr().cast();
            unsafe { __contract_deba7951_free(memory) };
            __contract_deba7951::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl<__ContractElement> __contract_deba7951::ReleaseMemory<__ContractElement>
    for __contract_deba7951_free0::free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_deba7951::core::ptr::NonNull<__ContractElement>,
            __contract_len: __contract_deba7951::core::primitive::usize,
        ) {
            let _ = __contract_len;
            let memory: *mut c_void = __contract_start.as_ptr().cast();
            unsafe { __contract_deba7951_free(memory) };
        }
    }
};
/**Calls the C function `table_save`.

# Contract

```c
int table_save(table *t, uint8_t **image, size_t *n);
```

- ✅ `t` is lent to C for the call.
- ✅ `*image` is the caller's: an [`OwnedBuffer<u8, free>`](::ffi_contract::OwnedBuffer). Dropping it calls [`free`](struct@free) once.
- ✅ C leaves the length of `*image` in `n`.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::NullOut`](::ffi_contract::Cause::NullOut): C leaves `image` `NULL` after a success, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn table_save(
    t: &table,
) -> __contract_deba7951::Result<
    __contract_deba7951::OwnedBuffer<u8, __contract_deba7951_free0::free>,
    __contract_deba7951::Error,
> {
    let mut __contract_slot_n: usize = __contract_deba7951::zeroed();
    let n: *mut usize = &raw mut __contract_slot_n;
    let mut __contract_slot_image: *mut u8 = __contract_deba7951::core::ptr::null_mut();
    let image: *mut *mut u8 = &raw mut __contract_slot_image;
    let __contract_result = unsafe { __contract_deba7951_table_save(t, image, n) };
    if __contract_result != 0 {
        return __contract_deba7951::Err(
            __contract_deba7951::error::code(&"table_save", __contract_result),
        );
    }
    let __contract_part_image = __contract_deba7951::Integer::to_usize(__contract_slot_n)
        .and_then(|__contract_count| unsafe {
            __contract_deba7951::buffer::own(
                __contract_slot_image.cast(),
                __contract_count,
                __contract_deba7951_free0::free::__contract_new(),
            )
        });
    let __contract_deba7951::Some(__contract_part_image) = __contract_part_image else {
        return __contract_deba7951::Err(
            __contract_deba7951::error::null_out(&"table_save", &"image"),
        )
    };
    __contract_deba7951::Ok(__contract_part_image)
}
/**Calls the C function `table_rows`.

# Contract

```c
int64_t *table_rows(table *t, size_t *n);
```

- ✅ `t` is lent to C for the call.
- ✅ The result is the caller's: an [`OwnedBuffer<i64, rows_free>`](::ffi_contract::OwnedBuffer). Dropping it calls [`rows_free`](struct@rows_free) once.
- ✅ C leaves the length of the result in `n`.
- ✅ The result may be `NULL`, which is `None` here.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
fn table_rows(
    t: &table,
) -> __contract_deba7951::Option<
    __contract_deba7951::OwnedBuffer<i64, __contract_deba7951_free0::rows_free>,
> {
    let mut __contract_slot_n: usize = __contract_deba7951::zeroed();
    let n: *mut usize = &raw mut __contract_slot_n;
    let __contract_result = unsafe { __contract_deba7951_table_rows(t, n) };
    __contract_deba7951::Integer::to_usize(__contract_slot_n)
        .and_then(|__contract_count| unsafe {
            __contract_deba7951::buffer::own_nullable(
                __contract_result.cast(),
                __contract_count,
                __contract_deba7951_free0::rows_free::__contract_new(),
            )
        })
}
/**Calls the C function `table_names`.

# Contract

```c
const uint16_t *table_names(table *t, int *n);
```

- ✅ C leaves the length of the result in `n`.
- ⚠️ The result lives in `t`: it may be kept as long as `t`.
- ❌ The result is C's: never freed by the caller, and never written to.

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
#[inline]
#[track_caller]
fn table_names<'lender>(t: &'lender table) -> &'lender [u16] {
    let mut __contract_slot_n: c_int = __contract_deba7951::zeroed();
    let n: *mut c_int = &raw mut __contract_slot_n;
    let __contract_result = unsafe { __contract_deba7951_table_names(t, n) };
    let __contract_value = __contract_deba7951::Integer::to_usize(__contract_slot_n)
        .and_then(|__contract_count| unsafe {
            __contract_deba7951::buffer::borrow(
                __contract_result.cast(),
                __contract_count,
            )
        });
    let __contract_deba7951::Some(__contract_value) = __contract_value else {
        __contract_deba7951::panic::null("table_names")
    };
    __contract_value
}
/**Calls the C function `table_first`.

# Contract

```c
const int64_t *table_first(table *t, size_t n);
```

- ✅ `t` is lent to C for the call.
- ✅ The result is a copy, made before anything else can change what C has.
- ✅ `n` is the length of the result.

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
#[inline]
#[track_caller]
fn table_first(t: &table, n: usize) -> __contract_deba7951::alloc::vec::Vec<i64> {
    let __contract_result = unsafe { __contract_deba7951_table_first(t, n) };
    let __contract_value = __contract_deba7951::Integer::to_usize(n)
        .and_then(|__contract_count| unsafe {
            __contract_deba7951::buffer::copy(__contract_result.cast(), __contract_count)
        });
    let __contract_deba7951::Some(__contract_value) = __contract_value else {
        __contract_deba7951::panic::null("table_first")
    };
    __contract_value
}
/**Calls the C function `table_put`.

# Contract

```c
void table_put(table *t, int64_t *rows, size_t n);
```

- ✅ `t` is lent to C for the call, exclusively: C may change what is there.
- ✅ C takes `rows` and owns it from then on.
- ❌ `rows` is never used or freed after the call.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
fn table_put(
    t: &mut table,
    rows: __contract_deba7951::OwnedBuffer<i64, __contract_deba7951_free0::rows_free>,
) {
    let __contract_deba7951::Some(n) = __contract_deba7951::buffer::length::<
        usize,
    >(<[_]>::len(&rows)) else {
        __contract_deba7951::panic::length("table_put", "rows")
    };
    let __contract_given_rows = rows;
    let rows: *mut i64 = __contract_deba7951::OwnedBuffer::as_ptr(&__contract_given_rows)
        .cast();
    let __contract_given_rows = __contract_deba7951::ManuallyDrop::new(
        __contract_given_rows,
    );
    unsafe { __contract_deba7951_table_put(t, rows, n) };
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
    #[link_name = "table_save"]
    fn __contract_deba7951_table_save(
        t: *const table,
        image: *mut *mut u8,
        n: *mut usize,
    ) -> c_int;
    #[link_name = "table_rows"]
    fn __contract_deba7951_table_rows(t: *const table, n: *mut usize) -> *mut i64;
    #[link_name = "table_names"]
    fn __contract_deba7951_table_names(t: *const table, n: *mut c_int) -> *const u16;
    #[link_name = "table_first"]
    fn __contract_deba7951_table_first(t: *const table, n: usize) -> *const i64;
    #[link_name = "table_put"]
    fn __contract_deba7951_table_put(t: *mut table, rows: *mut i64, n: usize);
    #[link_name = "rows_free"]
    fn __contract_deba7951_rows_free(rows: *mut i64, n: usize);
    #[link_name = "free"]
    fn __contract_deba7951_free(memory: *mut c_void);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_deba7951::proof::is_plain::<u8>;
    let _ = __contract_deba7951::proof::is_byte::<u8>;
    let _ = __contract_deba7951::proof::is_integer::<usize>;
    let _ = __contract_deba7951::proof::is_plain::<c_int>;
    let _ = __contract_deba7951::proof::is_integer::<c_int>;
    let _ = __contract_deba7951::proof::is_plain::<i64>;
    let _ = __contract_deba7951::proof::is_plain::<u16>;
    let _ = __contract_deba7951::proof::goes_to_c::<usize>;
    let _ = __contract_deba7951::proof::goes_to_c::<i64>;
};

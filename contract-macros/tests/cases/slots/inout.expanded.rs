#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_63ab4fa6;
/**A `lines` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&lines`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct lines {
    __contract_opaque: __contract_63ab4fa6::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_63ab4fa6_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void free(void *memory);
```

- ✅ Ends what C allocated.
- ✅ It is called once for each [`OwnedBuffer<MaybeUninit<u8>, free>`](::ffi_contract::OwnedBuffer) or [`OwnedCStr<free>`](::ffi_contract::OwnedCStr), when that is dropped.
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
use __contract_63ab4fa6_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_63ab4fa6::ForeignType for lines {
        type Free = __contract_63ab4fa6::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_63ab4fa6::core::primitive::str = "lines";
    }
    #[automatically_derived]
    impl __contract_63ab4fa6::core::fmt::Debug for lines {
        fn fmt(
            &self,
            f: &mut __contract_63ab4fa6::core::fmt::Formatter<'_>,
        ) -> __contract_63ab4fa6::core::fmt::Result {
            __contract_63ab4fa6::debug_view("lines", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_63ab4fa6::declared::Facts for lines {
        type Lifetimes = ();
        type Memory = __contract_63ab4fa6::declared::OfC;
        type Count = __contract_63ab4fa6::declared::Single;
        type Holding = __contract_63ab4fa6::declared::Nothing;
        type Threads = __contract_63ab4fa6::declared::Stays;
    }
    #[automatically_derived]
    impl __contract_63ab4fa6::core::default::Default
    for __contract_63ab4fa6_free0::free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl<
        __ContractObject: __contract_63ab4fa6::ForeignType,
    > __contract_63ab4fa6::Release<__ContractObject>
    for __contract_63ab4fa6_free0::free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_63ab4fa6::core::ptr::NonNull<__ContractObject>,
        ) -> __contract_63ab4fa6::Gone {
            let memory: *mut c_void = __contract_object.as_ptr().cast();
            unsafe { __contract_63ab4fa6_free(memory) };
            __contract_63ab4fa6::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl<__ContractElement> __contract_63ab4fa6::ReleaseMemory<__ContractElement>
    for __contract_63ab4fa6_free0::free {
        #[inline]
        unsafe fn release_memory(
            &mut self,
            __contract_start: __contract_63ab4fa6::core::ptr::NonNull<__ContractElement>,
            __contract_len: __contract_63ab4fa6::core::primitive::usize,
        ) {
            let _ = __contract_len;
            let memory: *mut c_void = __contract_start.as_ptr().cast();
            unsafe { __contract_63ab4fa6_free(memory) };
        }
    }
};
/**Calls the C function `append`.

# Contract

```c
void append(char **to, const char *more);
```

- ✅ `more` is lent to C for the call.
- ✅ C may free what `to` owns and put something new there: whatever it holds afterwards is the caller's, as an [`OwnedCStr<free>`](::ffi_contract::OwnedCStr).
- ✅ Dropping it calls [`free`](struct@free).
- ✅ `to` may be `NULL`, which is `None` here.*/
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
fn append(
    to: &mut __contract_63ab4fa6::Option<
        __contract_63ab4fa6::OwnedCStr<__contract_63ab4fa6_free0::free>,
    >,
    more: &__contract_63ab4fa6::core::ffi::CStr,
) {
    let __contract_given_to = to;
    let mut __contract_slot_to: *mut c_char = __contract_63ab4fa6::Option::as_ref(
            &__contract_given_to,
        )
        .map_or(
            __contract_63ab4fa6::core::ptr::null_mut(),
            __contract_63ab4fa6::text::owned_address,
        )
        .cast();
    let to: *mut *mut c_char = &raw mut __contract_slot_to;
    let more: *const c_char = __contract_63ab4fa6::text::address(more);
    unsafe { __contract_63ab4fa6_append(to, more) };
    __contract_63ab4fa6::overwrite(
        __contract_given_to,
        unsafe {
            __contract_63ab4fa6::text::own(
                __contract_slot_to.cast(),
                __contract_63ab4fa6_free0::free::__contract_new(),
            )
        },
    );
}
/**Calls the C function `advance`.

# Contract

```c
void advance(uint32_t *cursor);
```

- ✅ C reads `cursor` and may change it.
- ✅ Several threads may call it at once.*/
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
fn advance(cursor: &mut u32) {
    let cursor: *mut u32 = __contract_63ab4fa6::core::ptr::from_mut(cursor);
    unsafe { __contract_63ab4fa6_advance(cursor) };
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
impl lines {
    /**Calls the C function `getline`.

# Contract

```c
ptrdiff_t getline(char **line, size_t *n, lines *lines);
```

- ✅ `lines` is lent to C for the call, exclusively: C may change what is there.
- ✅ C may free what `line` owns and put something new there: whatever it holds afterwards is the caller's, as an [`OwnedBuffer<MaybeUninit<u8>, free>`](::ffi_contract::OwnedBuffer).
- ✅ Dropping it calls [`free`](struct@free).
- ✅ `n` is its length, before and after.
- ✅ C returns how much of `line` it has written; that part comes back.
- ✅ `line` may be `NULL`, which is `None` here.
- ⚠️ That part is kept no longer than `line` is left alone.

Returns `-1` when there is no more, which is `None` here. Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Truncated`](::ffi_contract::Cause::Truncated): C says that it wrote more than there was room for in `line`, which its contract rules out.*/
    #[allow(clippy::default_numeric_fallback)]
    #[inline]
    fn next<'buffer>(
        line: &'buffer mut __contract_63ab4fa6::Option<
            __contract_63ab4fa6::OwnedBuffer<
                __contract_63ab4fa6::core::mem::MaybeUninit<u8>,
                __contract_63ab4fa6_free0::free,
            >,
        >,
        lines: &mut lines,
    ) -> __contract_63ab4fa6::Result<
        __contract_63ab4fa6::Option<&'buffer mut [u8]>,
        __contract_63ab4fa6::Error,
    > {
        let __contract_63ab4fa6::Some(mut __contract_slot_n) = __contract_63ab4fa6::buffer::length::<
            usize,
        >(<[_]>::len(&__contract_63ab4fa6::Option::as_deref(&line).unwrap_or_default()))
        else {
            return __contract_63ab4fa6::Err(
                __contract_63ab4fa6::error::length(&"getline", &"line"),
            )
        };
        let n: *mut usize = &raw mut __contract_slot_n;
        let __contract_given_line = line;
        let mut __contract_slot_line: *mut c_char = __contract_63ab4fa6::Option::as_ref(
                &__contract_given_line,
            )
            .map_or(
                __contract_63ab4fa6::core::ptr::null_mut(),
                __contract_63ab4fa6::OwnedBuffer::as_ptr,
            )
            .cast();
        let line: *mut *mut c_char = &raw mut __contract_slot_line;
        let __contract_result = unsafe { __contract_63ab4fa6_getline(line, n, lines) };
        __contract_63ab4fa6::overwrite(
            __contract_given_line,
            __contract_63ab4fa6::Integer::to_usize(__contract_slot_n)
                .and_then(|__contract_count| unsafe {
                    __contract_63ab4fa6::buffer::own_nullable(
                        __contract_slot_line.cast(),
                        __contract_count,
                        __contract_63ab4fa6_free0::free::__contract_new(),
                    )
                }),
        );
        if __contract_result == -1 {
            return __contract_63ab4fa6::Ok(__contract_63ab4fa6::None);
        }
        if __contract_result < 0 {
            return __contract_63ab4fa6::Err(
                __contract_63ab4fa6::error::code(&"getline", __contract_result),
            );
        }
        let __contract_part_line = __contract_63ab4fa6::Integer::to_usize(
                __contract_result,
            )
            .and_then(|__contract_count| unsafe {
                __contract_63ab4fa6::buffer::written(
                    __contract_63ab4fa6::Option::as_deref_mut(
                            &mut *__contract_given_line,
                        )
                        .unwrap_or_default(),
                    __contract_count,
                )
            });
        let __contract_63ab4fa6::Some(__contract_part_line) = __contract_part_line else {
            return __contract_63ab4fa6::Err(
                __contract_63ab4fa6::error::truncated(&"getline", &"line"),
            )
        };
        __contract_63ab4fa6::Ok(__contract_63ab4fa6::Some(__contract_part_line))
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
    #[link_name = "getline"]
    fn __contract_63ab4fa6_getline(
        line: *mut *mut c_char,
        n: *mut usize,
        lines: *mut lines,
    ) -> isize;
    #[link_name = "append"]
    fn __contract_63ab4fa6_append(to: *mut *mut c_char, more: *const c_char);
    #[link_name = "advance"]
    fn __contract_63ab4fa6_advance(cursor: *mut u32);
    #[link_name = "free"]
    fn __contract_63ab4fa6_free(memory: *mut c_void);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_63ab4fa6::proof::is_plain::<u8>;
    let _ = __contract_63ab4fa6::proof::is_byte::<u8>;
    let _ = __contract_63ab4fa6::proof::is_byte::<c_char>;
    let _ = __contract_63ab4fa6::proof::is_integer::<usize>;
    let _ = __contract_63ab4fa6::proof::is_plain::<isize>;
    let _ = __contract_63ab4fa6::proof::is_integer::<isize>;
    let _ = <isize as __contract_63ab4fa6::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_63ab4fa6::proof::is_plain::<u32>;
};

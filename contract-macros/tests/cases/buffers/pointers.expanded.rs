#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_8fd5ce3b;
/**A `note` of C.

# Contract

```c
void note_free(note *note);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`note_free`](struct@note_free), when its [`Owned<note>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`note_read`](fn@note_read).
- ❌ Never used after [`note_free`](struct@note_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct note {
    __contract_opaque: __contract_8fd5ce3b::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_8fd5ce3b_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `note_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void note_free(note *note);
```

- ✅ Ends a [`note`](struct@note).
- ✅ It is called once for each [`Owned<note>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct note_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_8fd5ce3b_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_8fd5ce3b::ForeignType for note {
        type Free = __contract_8fd5ce3b_free0::note_free;
        type Kept = ();
        const NAME: &'static __contract_8fd5ce3b::core::primitive::str = "note";
    }
    #[automatically_derived]
    unsafe impl __contract_8fd5ce3b::Exclusive for note {}
    #[automatically_derived]
    impl __contract_8fd5ce3b::core::fmt::Debug for note {
        fn fmt(
            &self,
            f: &mut __contract_8fd5ce3b::core::fmt::Formatter<'_>,
        ) -> __contract_8fd5ce3b::core::fmt::Result {
            __contract_8fd5ce3b::debug_view("note", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_8fd5ce3b::declared::Facts for note {
        type Lifetimes = ();
        type Memory = __contract_8fd5ce3b::declared::OfC;
        type Count = __contract_8fd5ce3b::declared::Single;
        type Holding = __contract_8fd5ce3b::declared::Nothing;
        type Threads = __contract_8fd5ce3b::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_8fd5ce3b::Release<note>
    for __contract_8fd5ce3b_free0::note_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_8fd5ce3b::core::ptr::NonNull<note>,
        ) -> __contract_8fd5ce3b::Gone {
            let note: *mut note = __contract_object.as_ptr().cast();
            unsafe { __contract_8fd5ce3b_note_free(note) };
            __contract_8fd5ce3b::Gone::Yes
        }
    }
};
/**Calls the C function `note_join`.

# Contract

```c
size_t note_join(const char *const *texts, int n);
```

- ✅ `n` is the number of pointers in `texts`.
- ✅ C uses the array `texts` and the texts in it only during the call, and changes none of the texts.
- ✅ Several threads may call it at once.

# Panics

If `texts` is longer than an `int` can say; C is not called.*/
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
pub fn note_join(texts: &[&__contract_8fd5ce3b::core::ffi::CStr]) -> usize {
    let __contract_8fd5ce3b::Some(n) = __contract_8fd5ce3b::buffer::length::<
        c_int,
    >(<[_]>::len(&texts)) else {
        __contract_8fd5ce3b::panic::length("note_join", "texts")
    };
    let mut __contract_slot_texts = __contract_8fd5ce3b::array::of_texts(texts, false);
    let texts: *const *const c_char = __contract_8fd5ce3b::array::Pointers::address::<
        __contract_8fd5ce3b::core::ffi::c_void,
    >(&mut __contract_slot_texts)
        .cast_const()
        .cast();
    unsafe { __contract_8fd5ce3b_note_join(texts, n) }
}
/**Calls the C function `note_run`.

# Contract

```c
int note_run(char *const *arguments);
```

- ✅ `arguments` ends in a `NULL`, which the wrapper puts there.
- ✅ C uses the array `arguments` and the texts in it only during the call, and changes none of the texts.
- ✅ Several threads may call it at once.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Empty`](::ffi_contract::Cause::Empty): `arguments` is empty; C is not called.*/
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
pub fn note_run(
    arguments: &[&__contract_8fd5ce3b::core::ffi::CStr],
) -> __contract_8fd5ce3b::Result<c_int, __contract_8fd5ce3b::Error> {
    if <[_]>::is_empty(arguments) {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::empty(&"note_run", &"arguments"),
        );
    }
    let mut __contract_slot_arguments = __contract_8fd5ce3b::array::of_texts(
        arguments,
        true,
    );
    let arguments: *const *mut c_char = __contract_8fd5ce3b::array::Pointers::address::<
        __contract_8fd5ce3b::core::ffi::c_void,
    >(&mut __contract_slot_arguments)
        .cast_const()
        .cast();
    let __contract_result = unsafe { __contract_8fd5ce3b_note_run(arguments) };
    if __contract_result < 0 {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::code(&"note_run", __contract_result),
        );
    }
    __contract_8fd5ce3b::Ok(__contract_result)
}
/**Calls the C function `note_merge`.

# Contract

```c
size_t note_merge(const note *const *notes, uint8_t n);
```

- ✅ `n` is the number of pointers in `notes`.
- ✅ C uses the array `notes` and the objects in it only during the call, and changes none of the objects.
- ✅ `notes` may be `NULL`, which is `None` here.

# Panics

If `notes` is longer than a `uint8_t` can say; C is not called.*/
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
pub fn note_merge(notes: __contract_8fd5ce3b::Option<&[&note]>) -> usize {
    let __contract_8fd5ce3b::Some(n) = __contract_8fd5ce3b::buffer::length::<
        u8,
    >(<[_]>::len(&notes.unwrap_or_default())) else {
        __contract_8fd5ce3b::panic::length("note_merge", "notes")
    };
    let notes: *const *const note = notes
        .map_or(
            __contract_8fd5ce3b::core::ptr::null(),
            __contract_8fd5ce3b::array::address,
        )
        .cast();
    unsafe { __contract_8fd5ce3b_note_merge(notes, n) }
}
/**Calls the C function `note_read`.

# Contract

```c
note *note_read(const unsigned char **bytes, long n);
```

- ✅ `n` is the length of what `bytes` points to.
- ✅ C moves the pointer in `bytes` past what it reads: the slice then begins there.
- ✅ The result is the caller's: an [`Owned<note>`](::ffi_contract::Owned). Dropping it calls [`note_free`](struct@note_free) once.
- ✅ Several threads may call it at once.

Fails when it returns `NULL`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Null`](::ffi_contract::Cause::Null): the call failed.
- [`Cause::Length`](::ffi_contract::Cause::Length): `bytes` is longer than a `long` can say; C is not called.
- [`Cause::Astray`](::ffi_contract::Cause::Astray): C moves `bytes` out of the slice, which its contract rules out.*/
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
pub fn note_read(
    bytes: &mut &[u8],
) -> __contract_8fd5ce3b::Result<
    __contract_8fd5ce3b::Owned<note>,
    __contract_8fd5ce3b::Error,
> {
    let __contract_8fd5ce3b::Some(n) = __contract_8fd5ce3b::buffer::length::<
        c_long,
    >(<[_]>::len(&bytes)) else {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::length(&"note_read", &"bytes"),
        )
    };
    let __contract_given_bytes = bytes;
    let __contract_start_bytes = __contract_8fd5ce3b::buffer::address(
        *__contract_given_bytes,
    );
    let mut __contract_slot_bytes: *const c_uchar = __contract_start_bytes.cast();
    let bytes: *mut *const c_uchar = &raw mut __contract_slot_bytes;
    let __contract_result = unsafe { __contract_8fd5ce3b_note_read(bytes, n) };
    let __contract_moved_bytes = __contract_8fd5ce3b::cursor::advance(
        __contract_given_bytes,
        __contract_start_bytes,
        __contract_slot_bytes.cast(),
    );
    if __contract_result.is_null() {
        return __contract_8fd5ce3b::Err(__contract_8fd5ce3b::error::null(&"note_read"));
    }
    let __contract_value = unsafe {
        <__contract_8fd5ce3b::Owned<note>>::from_raw(__contract_result)
    };
    if !__contract_moved_bytes {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::astray(&"note_read", &"bytes"),
        );
    }
    __contract_8fd5ce3b::Ok(__contract_value)
}
/**Calls the C function `note_write`.

# Contract

```c
size_t note_write(note *note, char **room, size_t *n);
```

- ✅ `note` is lent to C for the call.
- ✅ `n` is the length of what `room` points to.
- ✅ C moves the pointer in `room` past what it writes: the slice then begins there.

Fails when it returns `usize::MAX`; then `errno` says why.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Errno`](::ffi_contract::Cause::Errno): the call failed; this is its `errno`.
- [`Cause::Astray`](::ffi_contract::Cause::Astray): C moves `room` out of the slice, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(clippy::default_numeric_fallback)]
#[inline]
pub fn note_write(
    note: &note,
    room: &mut &mut [u8],
) -> __contract_8fd5ce3b::Result<usize, __contract_8fd5ce3b::Error> {
    let __contract_8fd5ce3b::Some(mut __contract_slot_n) = __contract_8fd5ce3b::buffer::length::<
        usize,
    >(<[_]>::len(&room)) else {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::length(&"note_write", &"room"),
        )
    };
    let n: *mut usize = &raw mut __contract_slot_n;
    let __contract_given_room = room;
    let __contract_start_room = __contract_8fd5ce3b::buffer::address_mut(
        *__contract_given_room,
    );
    let mut __contract_slot_room: *mut c_char = __contract_start_room.cast();
    let room: *mut *mut c_char = &raw mut __contract_slot_room;
    __contract_8fd5ce3b::errno::clear();
    let __contract_result = unsafe { __contract_8fd5ce3b_note_write(note, room, n) };
    let __contract_errno = __contract_8fd5ce3b::errno::get();
    let __contract_moved_room = __contract_8fd5ce3b::cursor::advance_mut(
        __contract_given_room,
        __contract_start_room,
        __contract_slot_room.cast(),
    );
    if __contract_result == usize::MAX {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::errno(&"note_write", __contract_errno),
        );
    }
    let __contract_value = __contract_result;
    if !__contract_moved_room {
        return __contract_8fd5ce3b::Err(
            __contract_8fd5ce3b::error::astray(&"note_write", &"room"),
        );
    }
    __contract_8fd5ce3b::Ok(__contract_value)
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
    #[link_name = "note_free"]
    fn __contract_8fd5ce3b_note_free(note: *mut note);
    #[link_name = "note_join"]
    fn __contract_8fd5ce3b_note_join(texts: *const *const c_char, n: c_int) -> usize;
    #[link_name = "note_run"]
    fn __contract_8fd5ce3b_note_run(arguments: *const *mut c_char) -> c_int;
    #[link_name = "note_merge"]
    fn __contract_8fd5ce3b_note_merge(notes: *const *const note, n: u8) -> usize;
    #[link_name = "note_read"]
    fn __contract_8fd5ce3b_note_read(bytes: *mut *const c_uchar, n: c_long) -> *mut note;
    #[link_name = "note_write"]
    fn __contract_8fd5ce3b_note_write(
        note: *const note,
        room: *mut *mut c_char,
        n: *mut usize,
    ) -> usize;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_8fd5ce3b::proof::is_integer::<c_int>;
    let _ = __contract_8fd5ce3b::proof::is_plain::<usize>;
    let _ = __contract_8fd5ce3b::proof::is_plain::<c_int>;
    let _ = <c_int as __contract_8fd5ce3b::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_8fd5ce3b::proof::is_integer::<u8>;
    let _ = __contract_8fd5ce3b::proof::goes_to_c::<u8>;
    let _ = __contract_8fd5ce3b::proof::is_byte::<u8>;
    let _ = __contract_8fd5ce3b::proof::is_byte::<c_uchar>;
    let _ = __contract_8fd5ce3b::proof::is_integer::<c_long>;
    let _ = __contract_8fd5ce3b::proof::is_plain::<u8>;
    let _ = __contract_8fd5ce3b::proof::is_byte::<c_char>;
    let _ = __contract_8fd5ce3b::proof::is_integer::<usize>;
};

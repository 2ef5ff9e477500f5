#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_59841979;
/**A `note` of C.

# Contract

```c
void note_free(note *note);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`note_free`](struct@note_free), when its [`Owned<note>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`note_split`](fn@note_split).
- ❌ Never used after [`note_free`](struct@note_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct note {
    __contract_opaque: __contract_59841979::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_59841979_free0 {
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
pub use __contract_59841979_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_59841979::ForeignType for note {
        type Free = __contract_59841979_free0::note_free;
        type Kept = ();
        const NAME: &'static __contract_59841979::core::primitive::str = "note";
    }
    #[automatically_derived]
    unsafe impl __contract_59841979::Exclusive for note {}
    #[automatically_derived]
    impl __contract_59841979::core::fmt::Debug for note {
        fn fmt(
            &self,
            f: &mut __contract_59841979::core::fmt::Formatter<'_>,
        ) -> __contract_59841979::core::fmt::Result {
            __contract_59841979::debug_view("note", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_59841979::declared::Facts for note {
        type Lifetimes = ();
        type Memory = __contract_59841979::declared::OfC;
        type Count = __contract_59841979::declared::Single;
        type Holding = __contract_59841979::declared::Nothing;
        type Threads = __contract_59841979::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_59841979::Release<note>
    for __contract_59841979_free0::note_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_59841979::core::ptr::NonNull<note>,
        ) -> __contract_59841979::Gone {
            let note: *mut note = __contract_object.as_ptr().cast();
            unsafe { __contract_59841979_note_free(note) };
            __contract_59841979::Gone::Yes
        }
    }
};
/**Calls the C function `note_kind`.

# Contract

```c
int note_kind(note *note);
```

- ✅ `note` is lent to C for the call.*/
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
fn note_kind(note: &note) -> c_int {
    unsafe { __contract_59841979_note_kind(note) }
}
/**Calls the C function `note_length`.

# Contract

```c
int64_t note_length(note *note);
```

- ✅ `note` is lent to C for the call.*/
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
fn note_length(note: &note) -> i64 {
    unsafe { __contract_59841979_note_length(note) }
}
/**Calls the C function `note_size`.

# Contract

```c
ptrdiff_t note_size(note *note);
```

- ✅ `note` is lent to C for the call.

Fails when it returns less than `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.*/
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
fn note_size(
    note: &note,
) -> __contract_59841979::Result<isize, __contract_59841979::Error> {
    let __contract_result = unsafe { __contract_59841979_note_size(note) };
    if __contract_result < 0 {
        return __contract_59841979::Err(
            __contract_59841979::error::code(&"note_size", __contract_result),
        );
    }
    __contract_59841979::Ok(__contract_result)
}
/**Calls the C function `note_data`.

# Contract

```c
const uint8_t *note_data(note *note);
```

- ✅ `note_length(note)` says the length of the result.
- ⚠️ The result lives in `note`: it may be kept as long as `note`.
- ⚠️ While the result is kept, nothing else can be done with `note`.
- ❌ The result is C's: never freed by the caller, and never written to.

# Panics

If

- `note_length(note)` says a length that nothing can have, which its contract rules out.
- C returns `NULL`, which its contract rules out.*/
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
pub fn note_data<'lender>(note: &'lender mut note) -> &'lender [u8] {
    let note: *mut note = __contract_59841979::core::ptr::from_mut(note);
    let __contract_result = unsafe { __contract_59841979_note_data(note) };
    let __contract_length_result = __contract_59841979::Some(unsafe {
            __contract_59841979_note_length(note.cast_const().cast::<note>())
        })
        .and_then(__contract_59841979::buffer::measured::<u8, _>);
    if __contract_length_result.is_none() {
        __contract_59841979::panic::unmeasured("note_data", "note_length");
    }
    let __contract_value = __contract_length_result
        .and_then(|__contract_count| unsafe {
            __contract_59841979::buffer::borrow(
                __contract_result.cast(),
                __contract_count,
            )
        });
    let __contract_59841979::Some(__contract_value) = __contract_value else {
        __contract_59841979::panic::null("note_data")
    };
    __contract_value
}
/**Calls the C function `note_split`.

# Contract

```c
int note_split(note *note, note **made, const uint16_t **text);
```

- ✅ A success takes `note`, which C owns from then on; after a failure it comes back in the [`Rejected`](::ffi_contract::Rejected).
- ✅ `*made` is the caller's: an [`Owned<note>`](::ffi_contract::Owned). Dropping it calls [`note_free`](struct@note_free) once.
- ✅ `*text` is a copy, made before anything else can change what C has.
- ✅ `note_size(made)` says the length of `*text`, in bytes.
- ✅ `*text` may be `NULL`, which is `None` here.
- ❌ `note` is never used or freed after the call.

Asks `note_kind(note)` first, which has to answer `3` or `4`. Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error), inside a [`Rejected`](::ffi_contract::Rejected) that gives `note` back. Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Required`](::ffi_contract::Cause::Required): `note_kind(note)` answers otherwise; C is not called.

# Panics

If

- C leaves `made` `NULL` after a success, which its contract rules out.
- `note_size(made)` says a length that nothing can have, which its contract rules out.*/
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
#[track_caller]
pub fn note_split(
    note: __contract_59841979::Owned<note>,
) -> __contract_59841979::Result<
    (
        __contract_59841979::Owned<note>,
        __contract_59841979::Option<__contract_59841979::alloc::vec::Vec<u16>>,
    ),
    __contract_59841979::Rejected<
        __contract_59841979::Error,
        __contract_59841979::Owned<note>,
    >,
> {
    let __contract_given_note = note;
    let note: *mut note = __contract_59841979::Owned::as_ptr(&__contract_given_note);
    let mut __contract_slot_made: *mut note = __contract_59841979::core::ptr::null_mut();
    let made: *mut *mut note = &raw mut __contract_slot_made;
    let mut __contract_slot_text: *const u16 = __contract_59841979::core::ptr::null();
    let text: *mut *const u16 = &raw mut __contract_slot_text;
    let __contract_answer = unsafe {
        __contract_59841979_note_kind(note.cast_const().cast::<note>())
    };
    if __contract_answer != 3 && __contract_answer != 4 {
        return __contract_59841979::Err(
            __contract_59841979::reject(
                __contract_59841979::error::required(&"note_split", &"note_kind"),
                __contract_given_note,
            ),
        );
    }
    let __contract_given_note = __contract_59841979::ManuallyDrop::new(
        __contract_given_note,
    );
    let __contract_result = unsafe { __contract_59841979_note_split(note, made, text) };
    if __contract_result != 0 {
        return __contract_59841979::Err(
            __contract_59841979::reject(
                __contract_59841979::error::code(&"note_split", __contract_result),
                __contract_59841979::ManuallyDrop::into_inner(__contract_given_note),
            ),
        );
    }
    let __contract_length_of_2 = (!__contract_slot_made.is_null())
        .then(|| unsafe {
            __contract_59841979_note_size(
                __contract_slot_made.cast_const().cast::<note>(),
            )
        })
        .filter(|&__contract_answer| __contract_answer >= 0)
        .and_then(__contract_59841979::buffer::measured_bytes::<u16, _>);
    let __contract_part_made = unsafe {
        <__contract_59841979::Owned<note>>::from_nullable(__contract_slot_made)
    };
    if !__contract_slot_made.is_null() && !__contract_slot_text.is_null()
        && __contract_length_of_2.is_none()
    {
        __contract_59841979::panic::unmeasured("note_split", "note_size");
    }
    let __contract_59841979::Some(__contract_part_made) = __contract_part_made else {
        __contract_59841979::panic::null_out("note_split", "made")
    };
    let __contract_part_text = if __contract_slot_text.is_null() {
        __contract_59841979::None
    } else {
        let __contract_59841979::Some(__contract_elements) = __contract_length_of_2
            .and_then(|__contract_count| unsafe {
                __contract_59841979::buffer::copy(
                    __contract_slot_text.cast(),
                    __contract_count,
                )
            }) else { __contract_59841979::panic::null_out("note_split", "text") };
        __contract_59841979::Some(__contract_elements)
    };
    __contract_59841979::Ok((__contract_part_made, __contract_part_text))
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
    fn __contract_59841979_note_free(note: *mut note);
    #[link_name = "note_kind"]
    fn __contract_59841979_note_kind(note: *const note) -> c_int;
    #[link_name = "note_length"]
    fn __contract_59841979_note_length(note: *const note) -> i64;
    #[link_name = "note_size"]
    fn __contract_59841979_note_size(note: *const note) -> isize;
    #[link_name = "note_data"]
    fn __contract_59841979_note_data(note: *mut note) -> *const u8;
    #[link_name = "note_split"]
    fn __contract_59841979_note_split(
        note: *mut note,
        made: *mut *mut note,
        text: *mut *const u16,
    ) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_59841979::proof::is_plain::<c_int>;
    let _ = __contract_59841979::proof::is_plain::<i64>;
    let _ = __contract_59841979::proof::is_plain::<isize>;
    let _ = __contract_59841979::proof::is_integer::<isize>;
    let _ = <isize as __contract_59841979::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_59841979::proof::is_plain::<u8>;
    let _ = __contract_59841979::proof::is_byte::<u8>;
    let _ = __contract_59841979::proof::is_plain::<u16>;
    let _ = __contract_59841979::proof::is_integer::<c_int>;
};

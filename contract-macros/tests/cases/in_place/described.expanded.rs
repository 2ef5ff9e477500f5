#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_c4c03d93;
/// Its fields are those of the struct.
/**
# Contract

```c
void stream_end(stream *stream);
```

- ✅ Allocated by Rust, behind an [`InPlace<Stream>`](::ffi_contract::InPlace); filled by C; ended by exactly one call of [`stream_end`](struct@stream_end), when that is dropped.
- ✅ C finds zeros in it.
- ✅ Its fields have accessors: it derefs to [`zlib::stream_fields`].
- ✅ Made by [`stream_init`](Stream::new).
- ✅ It may move to another thread.
- ⚠️ `'a`: it is kept no longer than the `dictionary` it was made from.
- ❌ Never moved: C may know its address.
- ❌ Never cleared if C could not fill it, never used after [`stream_end`](struct@stream_end), never cleared twice.
- ❌ Never used by two threads at once.

In C it is a `stream`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Stream<'a> {
    __contract_opaque: __contract_c4c03d93::Opaque,
    __contract_lifetimes: __contract_c4c03d93::core::marker::PhantomData<
        (__contract_c4c03d93::core::cell::Cell<&'a ()>,),
    >,
}
/**A `dictionary` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&dictionary`.
- ✅ It may move to another thread, and several may use it at once.
- ❌ It is never freed from Rust.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
struct dictionary {
    __contract_opaque: __contract_c4c03d93::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_c4c03d93_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `stream_end`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void stream_end(stream *stream);
```

- ✅ Ends a [`Stream`](struct@Stream).
- ✅ It is called once for each [`InPlace<Stream>`](::ffi_contract::InPlace), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct stream_end {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_c4c03d93_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::ForeignType for Stream<'_> {
        type Free = __contract_c4c03d93_free0::stream_end;
        type Kept = ();
        const NAME: &'static __contract_c4c03d93::core::primitive::str = "stream";
    }
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::Exclusive for Stream<'_> {}
    #[automatically_derived]
    impl __contract_c4c03d93::core::fmt::Debug for Stream<'_> {
        fn fmt(
            &self,
            f: &mut __contract_c4c03d93::core::fmt::Formatter<'_>,
        ) -> __contract_c4c03d93::core::fmt::Result {
            __contract_c4c03d93::debug_view("Stream", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl<'a> __contract_c4c03d93::in_place::CallerAllocated for Stream<'a> {
        type Storage = <zlib::stream_fields<
            'a,
        > as __contract_c4c03d93::strukt::Struct>::Layout;
        #[inline]
        fn initial() -> __contract_c4c03d93::core::mem::MaybeUninit<
            <zlib::stream_fields<'a> as __contract_c4c03d93::strukt::Struct>::Layout,
        > {
            __contract_c4c03d93::core::mem::MaybeUninit::zeroed()
        }
    }
    #[automatically_derived]
    impl<'a> __contract_c4c03d93::core::ops::Deref for Stream<'a> {
        type Target = zlib::stream_fields<'a>;
        #[inline]
        fn deref(&self) -> &Self::Target {
            unsafe { __contract_c4c03d93::strukt::fields(self) }
        }
    }
    #[automatically_derived]
    impl<'a> __contract_c4c03d93::core::ops::DerefMut for Stream<'a> {
        #[inline]
        fn deref_mut(&mut self) -> &mut Self::Target {
            unsafe { __contract_c4c03d93::strukt::fields_mut(self) }
        }
    }
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::core::marker::Send for Stream<'_>
    where
        for<'__contract_lent> &'__contract_lent dictionary: __contract_c4c03d93::core::marker::Send,
    {}
    #[automatically_derived]
    impl __contract_c4c03d93::sys::OverSys for Stream<'_> {
        type C = zlib::stream_fields<'static>;
    }
    #[automatically_derived]
    unsafe impl<'a> __contract_c4c03d93::declared::Facts for Stream<'a> {
        type Lifetimes = (__contract_c4c03d93::declared::Lifetime<'a>,);
        type Memory = __contract_c4c03d93::declared::OfTheCaller;
        type Count = __contract_c4c03d93::declared::Single;
        type Holding = __contract_c4c03d93::declared::Data;
        type Threads = __contract_c4c03d93::declared::Moves;
    }
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::ForeignType for dictionary {
        type Free = __contract_c4c03d93::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_c4c03d93::core::primitive::str = "dictionary";
    }
    #[automatically_derived]
    impl __contract_c4c03d93::core::fmt::Debug for dictionary {
        fn fmt(
            &self,
            f: &mut __contract_c4c03d93::core::fmt::Formatter<'_>,
        ) -> __contract_c4c03d93::core::fmt::Result {
            __contract_c4c03d93::debug_view("dictionary", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::core::marker::Send for dictionary {}
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::core::marker::Sync for dictionary {}
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::declared::Facts for dictionary {
        type Lifetimes = ();
        type Memory = __contract_c4c03d93::declared::OfC;
        type Count = __contract_c4c03d93::declared::Single;
        type Holding = __contract_c4c03d93::declared::Nothing;
        type Threads = __contract_c4c03d93::declared::Shared;
    }
    #[automatically_derived]
    unsafe impl __contract_c4c03d93::Release<Stream<'_>>
    for __contract_c4c03d93_free0::stream_end {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_c4c03d93::core::ptr::NonNull<Stream<'_>>,
        ) -> __contract_c4c03d93::Gone {
            let stream: *mut Stream<'_> = __contract_object.as_ptr().cast();
            unsafe { __contract_c4c03d93_stream_end(stream) };
            __contract_c4c03d93::Gone::Yes
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
impl Stream<'_> {
    /**Calls the C function `stream_init`.

# Contract

```c
void stream_init(stream *stream, dictionary *dictionary);
```

- ✅ `*stream` is the caller's: an [`InPlace<Stream>`](::ffi_contract::InPlace). Dropping it calls [`stream_end`](struct@stream_end) once.
- ✅ Several threads may call it at once.
- ⚠️ `*stream` is kept no longer than `dictionary`.*/
    #[inline]
    pub fn new<'a>(
        dictionary: &'a dictionary,
    ) -> __contract_c4c03d93::InPlace<Stream<'a>> {
        let __contract_slot_stream = __contract_c4c03d93::in_place::Slot::<
            Stream<'a>,
        >::new();
        let stream: *mut Stream<'a> = __contract_c4c03d93::in_place::Slot::as_ptr(
            &__contract_slot_stream,
        );
        unsafe { __contract_c4c03d93_stream_init(stream, dictionary) };
        unsafe { __contract_slot_stream.filled() }
    }
    /**Calls the C function `stream_run`.

# Contract

```c
int stream_run(stream *stream);
```

- ✅ `input` is lent to C for the call.
- ✅ `stream` is lent to C for the call, exclusively: C may change what is there.
- ✅ C finds `input` in `next_in`, its length in `avail_in`, of what `stream` lends; it leaves there how much it has not used.
- ✅ How much of `input` it has used is part of the result.
- ❌ The address of `input` is never left in `stream`: `next_in` is `NULL`, `avail_in` is 0 afterwards.

# Panics

If

- `input` is longer than the field `avail_in` can say; C is not called.
- C says that more is left of `input` than there was, which its contract rules out.*/
    #[inline]
    #[track_caller]
    pub fn run(
        &mut self,
        input: &[u8],
    ) -> (c_int, __contract_c4c03d93::core::primitive::usize) {
        let __contract_total_input = <[_]>::len(&input);
        let __contract_c4c03d93::Some(__contract_length_input) = __contract_c4c03d93::buffer::length(
            __contract_total_input,
        ) else { __contract_c4c03d93::panic::length("stream_run", "input") };
        let stream: *mut Stream<'_> = __contract_c4c03d93::core::ptr::from_mut(self);
        let input: *const u8 = __contract_c4c03d93::buffer::address(input);
        let __contract_struct_input = stream
            .cast::<
                <zlib::stream_fields<'_> as __contract_c4c03d93::strukt::Struct>::Layout,
            >();
        unsafe {
            (*__contract_struct_input).next_in = __contract_c4c03d93::field::read(
                input.cast::<u8>(),
            );
            (*__contract_struct_input).avail_in = __contract_length_input;
        }
        let __contract_fields = __contract_c4c03d93::field::OnExit(|| unsafe {
            (*__contract_struct_input).next_in = __contract_c4c03d93::field::null();
            (*__contract_struct_input).avail_in = __contract_c4c03d93::zeroed();
        });
        let __contract_result = unsafe { __contract_c4c03d93_stream_run(stream) };
        let __contract_left_input = unsafe { (*__contract_struct_input).avail_in };
        __contract_c4c03d93::core::mem::drop(__contract_fields);
        let __contract_value = __contract_result;
        let __contract_part_input = __contract_c4c03d93::field::used(
            __contract_total_input,
            __contract_left_input,
        );
        let __contract_c4c03d93::Some(__contract_part_input) = __contract_part_input
        else { __contract_c4c03d93::panic::truncated("stream_run", "input") };
        (__contract_value, __contract_part_input)
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
    #[link_name = "stream_init"]
    fn __contract_c4c03d93_stream_init<'a>(
        stream: *mut Stream<'a>,
        dictionary: *const dictionary,
    );
    #[link_name = "stream_run"]
    fn __contract_c4c03d93_stream_run(stream: *mut Stream<'_>) -> c_int;
    #[link_name = "stream_end"]
    fn __contract_c4c03d93_stream_end(stream: *mut Stream<'_>);
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_c4c03d93::core::marker::PhantomData::<
        *const zlib::stream_fields<'static>,
    >;
    let _ = __contract_c4c03d93::proof::is_send::<zlib::stream_fields<'static>>();
    let _ = __contract_c4c03d93::proof::goes_to_c::<u8>;
    let _ = __contract_c4c03d93::proof::is_byte::<u8>;
    let _ = __contract_c4c03d93::proof::is_plain::<c_int>;
};

#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_e31adc50;
/**A `talk` of C.

# Contract

```c
void talk_free(talk *t);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`talk_free`](struct@talk_free), when its [`Owned<talk>`](::ffi_contract::Owned) is dropped.
- ❌ Never used after [`talk_free`](struct@talk_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct talk {
    __contract_opaque: __contract_e31adc50::Opaque,
}
/**A `line` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&line`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct line {
    __contract_opaque: __contract_e31adc50::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_e31adc50_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `talk_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void talk_free(talk *t);
```

- ✅ Ends a [`talk`](struct@talk).
- ✅ It is called once for each [`Owned<talk>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct talk_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_e31adc50_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_e31adc50::ForeignType for talk {
        type Free = __contract_e31adc50_free0::talk_free;
        type Kept = __contract_e31adc50::KeptList<'static, __contract_e31adc50::Stays>;
        const NAME: &'static __contract_e31adc50::core::primitive::str = "talk";
    }
    #[automatically_derived]
    unsafe impl __contract_e31adc50::Exclusive for talk {}
    #[automatically_derived]
    impl __contract_e31adc50::core::fmt::Debug for talk {
        fn fmt(
            &self,
            f: &mut __contract_e31adc50::core::fmt::Formatter<'_>,
        ) -> __contract_e31adc50::core::fmt::Result {
            __contract_e31adc50::debug_view("talk", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e31adc50::declared::Facts for talk {
        type Lifetimes = ();
        type Memory = __contract_e31adc50::declared::OfC;
        type Count = __contract_e31adc50::declared::Single;
        type Holding = __contract_e31adc50::declared::Nothing;
        type Threads = __contract_e31adc50::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e31adc50::ForeignType for line {
        type Free = __contract_e31adc50::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_e31adc50::core::primitive::str = "line";
    }
    #[automatically_derived]
    impl __contract_e31adc50::core::fmt::Debug for line {
        fn fmt(
            &self,
            f: &mut __contract_e31adc50::core::fmt::Formatter<'_>,
        ) -> __contract_e31adc50::core::fmt::Result {
            __contract_e31adc50::debug_view("line", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e31adc50::declared::Facts for line {
        type Lifetimes = ();
        type Memory = __contract_e31adc50::declared::OfC;
        type Count = __contract_e31adc50::declared::Single;
        type Holding = __contract_e31adc50::declared::Nothing;
        type Threads = __contract_e31adc50::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e31adc50::Release<talk>
    for __contract_e31adc50_free0::talk_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_e31adc50::core::ptr::NonNull<talk>,
        ) -> __contract_e31adc50::Gone {
            let t: *mut talk = __contract_object.as_ptr().cast();
            unsafe { __contract_e31adc50_talk_free(t) };
            __contract_e31adc50::Gone::Yes
        }
    }
};
/**Calls the C function `line_talk`.

# Contract

```c
const talk *line_talk(line *l);
```

- ⚠️ The result lives in `l`: it may be kept as long as `l`.
- ❌ The result is C's: never freed by the caller.

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
fn line_talk<'l>(l: &'l line) -> &'l talk {
    let __contract_result = unsafe { __contract_e31adc50_line_talk(l) };
    let __contract_value = unsafe { __contract_result.as_ref() };
    let __contract_e31adc50::Some(__contract_value) = __contract_value else {
        __contract_e31adc50::panic::null("line_talk")
    };
    __contract_value
}
/**Calls the C function `talk_listen`.

# Contract

```c
void talk_listen(talk *t, int (*hear)(line *l, int word), void *data);
```

- ✅ `t` is lent to C for the call, exclusively: C may change what is there.
- ✅ C keeps `hear` in `t`; it is dropped after that is freed.
- ✅ C calls `hear` whenever it likes until then, on this thread.
- ✅ `hear` finds its closure by `talk_data(line_talk(l))`.
- ⚠️ `hear` leaks with an object that is forgotten, taken out of its owner, or given away.
- ⚠️ If `hear` panics, C gets `0`, and so for every later call, and for one that comes while `hear` is running; the panic goes no further.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(clippy::impl_trait_in_params)]
#[inline]
pub fn talk_listen(
    t: &mut __contract_e31adc50::Owned<talk, impl __contract_e31adc50::Release<talk>>,
    hear: impl __contract_e31adc50::core::ops::FnMut(
        c_int,
    ) -> c_int + __contract_e31adc50::core::marker::Send + 'static,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_hear<
        __contract_Closure: __contract_e31adc50::core::ops::FnMut(c_int) -> c_int
            + __contract_e31adc50::core::marker::Send + 'static,
    >(
        _: &__contract_e31adc50::kept_callback::Held<
            __contract_Closure,
            __contract_e31adc50::kept_callback::Alone,
        >,
    ) -> unsafe extern "C" fn(l: *mut line, word: c_int) -> c_int {
        unsafe extern "C" fn __contract_call<
            __contract_Closure: __contract_e31adc50::core::ops::FnMut(c_int) -> c_int
                + __contract_e31adc50::core::marker::Send + 'static,
        >(__contract_raw_l: *mut line, __contract_raw_word: c_int) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            let __contract_run = |__contract_closure: &mut __contract_Closure| __contract_closure(
                __contract_raw_word,
            );
            __contract_e31adc50::callback::found(
                {
                    let __contract_asked0_0 = if __contract_raw_l.is_null() {
                        __contract_e31adc50::core::ptr::null()
                    } else {
                        unsafe {
                            __contract_e31adc50_line_talk(
                                __contract_raw_l.cast_const().cast::<line>(),
                            )
                        }
                    };
                    if __contract_asked0_0.is_null() {
                        __contract_e31adc50::core::ptr::null_mut()
                    } else {
                        unsafe {
                            {
                                let (t,) = (__contract_asked0_0,);
                                let which: c_int = 1;
                                __contract_e31adc50_talk_data(t, which)
                            }
                        }
                    }
                },
                __contract_otherwise,
                |__contract_data| unsafe {
                    __contract_e31adc50::kept_callback::call::<
                        __contract_Closure,
                        __contract_e31adc50::kept_callback::Alone,
                        _,
                        _,
                    >(__contract_data, __contract_otherwise, __contract_run)
                },
            )
        }
        __contract_call::<__contract_Closure>
    }
    let __contract_held_hear = __contract_e31adc50::kept_callback::hold::<
        _,
        __contract_e31adc50::kept_callback::Alone,
    >(hear);
    let __contract_given_t = t;
    let t: *mut talk = __contract_e31adc50::Owned::as_ptr(__contract_given_t);
    let hear: Option<unsafe extern "C" fn(l: *mut line, word: c_int) -> c_int> = __contract_e31adc50::From::from(
        __contract_called_hear(&__contract_held_hear),
    );
    let data: *mut c_void = __contract_e31adc50::kept_callback::address(
        &__contract_held_hear,
    );
    let __contract_held_hear = __contract_e31adc50::ManuallyDrop::new(
        __contract_held_hear,
    );
    unsafe { __contract_e31adc50_talk_listen(t, hear, data) };
    __contract_e31adc50::kept::keep(&mut *__contract_given_t, __contract_held_hear);
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
    #[link_name = "talk_free"]
    fn __contract_e31adc50_talk_free(t: *mut talk);
    #[link_name = "line_talk"]
    fn __contract_e31adc50_line_talk(l: *const line) -> *const talk;
    #[link_name = "talk_data"]
    fn __contract_e31adc50_talk_data(t: *const talk, which: c_int) -> *mut c_void;
    #[link_name = "talk_listen"]
    fn __contract_e31adc50_talk_listen(
        t: *mut talk,
        hear: Option<unsafe extern "C" fn(l: *mut line, word: c_int) -> c_int>,
        data: *mut c_void,
    );
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_e31adc50::proof::is_plain::<c_int>;
    let _ = __contract_e31adc50::proof::goes_to_c::<c_int>;
};

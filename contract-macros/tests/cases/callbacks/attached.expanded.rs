#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_e6eacbd4;
/**A `room` of C.

# Contract

```c
void room_free(room *room);
void room_ref(room *room);
```

- ✅ Allocated and counted by C: each [`Owned<room>`](::ffi_contract::Owned) has one count, and drops it with [`room_free`](struct@room_free).
- ✅ `clone()` on an owner, or `to_owned()` on what is lent, makes another owner of the same object with `room_ref`.
- ❌ Never `&mut`: the object may have other owners.
- ❌ Never used after [`room_free`](struct@room_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct room {
    __contract_opaque: __contract_e6eacbd4::Opaque,
}
/**A `guest` of C.

# Contract

- ✅ Owned by C, which only lends it: Rust has it as `&guest`.
- ❌ It is never freed from Rust.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct guest {
    __contract_opaque: __contract_e6eacbd4::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_e6eacbd4_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `room_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void room_free(room *room);
```

- ✅ Drops one count of a [`room`](struct@room); the last one ends it.
- ✅ It is called once for each [`Owned<room>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct room_free {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_e6eacbd4_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    unsafe extern "C" fn __contract_of_slot_0(
        __contract_data: *mut *mut c_void,
        _: c_int,
    ) -> c_int {
        unsafe { __contract_e6eacbd4::attached::leave_out(__contract_data) };
        1
    }
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    unsafe extern "C" fn __contract_of_slot_1(
        _: *mut c_void,
        __contract_data: *mut c_void,
    ) {
        unsafe { __contract_e6eacbd4::attached::end(__contract_data) };
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::attached::Slot for room {
        type Index = c_int;
        fn place() -> &'static __contract_e6eacbd4::attached::Place<c_int> {
            static PLACE: __contract_e6eacbd4::attached::Place<c_int> = __contract_e6eacbd4::attached::Place::new();
            &PLACE
        }
        fn make() -> __contract_e6eacbd4::Option<c_int> {
            let __contract_index = unsafe {
                {
                    let (copy, end) = (
                        __contract_e6eacbd4::From::from(
                            __contract_of_slot_0
                                as unsafe extern "C" fn(
                                    slot: *mut *mut c_void,
                                    index: c_int,
                                ) -> c_int,
                        ),
                        __contract_e6eacbd4::From::from(
                            __contract_of_slot_1
                                as unsafe extern "C" fn(
                                    room: *mut c_void,
                                    data: *mut c_void,
                                ),
                        ),
                    );
                    let class: c_int = 1;
                    __contract_e6eacbd4_room_index(class, copy, end)
                }
            };
            if __contract_index >= 0 {
                __contract_e6eacbd4::Some(__contract_index)
            } else {
                __contract_e6eacbd4::None
            }
        }
        unsafe fn set(
            __contract_object: *mut Self,
            __contract_index: c_int,
            __contract_data: *mut __contract_e6eacbd4::core::ffi::c_void,
        ) -> __contract_e6eacbd4::core::primitive::bool {
            let __contract_answer = unsafe {
                __contract_e6eacbd4_room_set(
                    __contract_object.cast(),
                    __contract_index,
                    __contract_data.cast(),
                )
            };
            __contract_answer != 0
        }
        unsafe fn get(
            __contract_object: *mut Self,
            __contract_index: c_int,
        ) -> *mut __contract_e6eacbd4::core::ffi::c_void {
            unsafe {
                __contract_e6eacbd4_room_get(
                    __contract_object.cast_const().cast(),
                    __contract_index,
                )
            }
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::ForeignType for room {
        type Free = __contract_e6eacbd4_free0::room_free;
        type Kept = ();
        const NAME: &'static __contract_e6eacbd4::core::primitive::str = "room";
    }
    #[automatically_derived]
    impl __contract_e6eacbd4::core::fmt::Debug for room {
        fn fmt(
            &self,
            f: &mut __contract_e6eacbd4::core::fmt::Formatter<'_>,
        ) -> __contract_e6eacbd4::core::fmt::Result {
            __contract_e6eacbd4::debug_view("room", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::CountUp for room {
        #[inline]
        unsafe fn duplicate(
            __contract_object: __contract_e6eacbd4::core::ptr::NonNull<Self>,
        ) -> __contract_e6eacbd4::core::ptr::NonNull<Self> {
            unsafe { __contract_e6eacbd4_room_ref(__contract_object.as_ptr().cast()) };
            __contract_object
        }
    }
    #[automatically_derived]
    impl __contract_e6eacbd4::alloc::borrow::ToOwned for room {
        type Owned = __contract_e6eacbd4::Owned<Self>;
        #[inline]
        fn to_owned(&self) -> __contract_e6eacbd4::Owned<Self> {
            __contract_e6eacbd4::Owned::duplicate(self)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::declared::Facts for room {
        type Lifetimes = ();
        type Memory = __contract_e6eacbd4::declared::OfC;
        type Count = __contract_e6eacbd4::declared::Several;
        type Holding = __contract_e6eacbd4::declared::Nothing;
        type Threads = __contract_e6eacbd4::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::ForeignType for guest {
        type Free = __contract_e6eacbd4::NotOwned;
        type Kept = ();
        const NAME: &'static __contract_e6eacbd4::core::primitive::str = "guest";
    }
    #[automatically_derived]
    impl __contract_e6eacbd4::core::fmt::Debug for guest {
        fn fmt(
            &self,
            f: &mut __contract_e6eacbd4::core::fmt::Formatter<'_>,
        ) -> __contract_e6eacbd4::core::fmt::Result {
            __contract_e6eacbd4::debug_view("guest", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::declared::Facts for guest {
        type Lifetimes = ();
        type Memory = __contract_e6eacbd4::declared::OfC;
        type Count = __contract_e6eacbd4::declared::Single;
        type Holding = __contract_e6eacbd4::declared::Nothing;
        type Threads = __contract_e6eacbd4::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_e6eacbd4::Release<room>
    for __contract_e6eacbd4_free0::room_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_e6eacbd4::core::ptr::NonNull<room>,
        ) -> __contract_e6eacbd4::Gone {
            let room: *mut room = __contract_object.as_ptr().cast();
            unsafe { __contract_e6eacbd4_room_free(room) };
            __contract_e6eacbd4::Gone::Yes
        }
    }
};
/**Calls the C function `guest_room`.

# Contract

```c
room *guest_room(guest *guest);
```

- ⚠️ The result lives in `guest`: it may be kept as long as `guest`.
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
fn guest_room<'lender>(guest: &'lender guest) -> &'lender room {
    let __contract_result = unsafe { __contract_e6eacbd4_guest_room(guest) };
    let __contract_value = unsafe { __contract_result.as_ref() };
    let __contract_e6eacbd4::Some(__contract_value) = __contract_value else {
        __contract_e6eacbd4::panic::null("guest_room")
    };
    __contract_value
}
/**Calls the C function `room_watch`.

# Contract

```c
void room_watch(room *room, void (*f)(const room *inner));
```

- ✅ `room` is lent to C for the call.
- ✅ `f` is put into the slot for user data of `room` by `room_set`, before C is given its function; it is dropped with the last count of that object.
- ✅ C calls `f` whenever it likes until then, on any thread that has a count, on several at once.
- ✅ `f` is found by `room_get` in the slot of `inner`.
- ⚠️ A later `f` is called instead of this one, which is dropped with the object all the same.
- ⚠️ `inner` is lent to `f` for one invocation, and no longer.
- ⚠️ If `f` panics, it is not run again; the panic goes no further.

# Panics

If `room_set` has no room for `f`; C is not called.*/
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
#[track_caller]
pub fn room_watch(
    room: &room,
    f: impl __contract_e6eacbd4::core::ops::Fn(
        &room,
    ) + __contract_e6eacbd4::core::marker::Sync + __contract_e6eacbd4::core::marker::Send + 'static,
) {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_e6eacbd4::core::ops::Fn(&room)
            + __contract_e6eacbd4::core::marker::Sync
            + __contract_e6eacbd4::core::marker::Send + 'static,
    >(
        _: &__contract_e6eacbd4::kept_callback::Held<
            __contract_Closure,
            __contract_e6eacbd4::kept_callback::Shared,
        >,
    ) -> (
        unsafe extern "C" fn(inner: *const room),
        __contract_e6eacbd4::attached::Known,
    ) {
        enum __contract_Key {}
        unsafe fn __contract_call<
            __contract_Closure: __contract_e6eacbd4::core::ops::Fn(&room)
                + __contract_e6eacbd4::core::marker::Sync
                + __contract_e6eacbd4::core::marker::Send + 'static,
        >(
            __contract_data: *mut __contract_e6eacbd4::core::ffi::c_void,
            __contract_raw_inner: *const room,
        ) {
            let __contract_otherwise = __contract_e6eacbd4::callback::nothing;
            let __contract_run = |__contract_closure: &__contract_Closure| __contract_closure(unsafe {
                __contract_e6eacbd4::callback::lend(
                    __contract_raw_inner,
                    "room_watch",
                    "f",
                    "inner",
                )
            });
            unsafe {
                __contract_e6eacbd4::kept_callback::call_shared::<
                    __contract_Closure,
                    _,
                    _,
                >(__contract_data, __contract_otherwise, __contract_run)
            }
        }
        unsafe extern "C" fn __contract_entry(__contract_raw_inner: *const room) {
            let __contract_otherwise = __contract_e6eacbd4::callback::nothing;
            let __contract_object = __contract_raw_inner;
            let __contract_slot = unsafe {
                __contract_e6eacbd4::attached::in_slot::<
                    room,
                >(__contract_object.cast_mut().cast())
            };
            match unsafe {
                __contract_e6eacbd4::attached::find::<
                    __contract_Key,
                    unsafe fn(*mut __contract_e6eacbd4::core::ffi::c_void, *const room),
                >(__contract_slot)
            } {
                __contract_e6eacbd4::Some((__contract_known, __contract_data)) => {
                    unsafe { __contract_known(__contract_data, __contract_raw_inner) }
                }
                __contract_e6eacbd4::None => __contract_otherwise(),
            }
        }
        let __contract_known: unsafe fn(
            *mut __contract_e6eacbd4::core::ffi::c_void,
            *const room,
        ) = __contract_call::<__contract_Closure>;
        (
            __contract_entry,
            __contract_e6eacbd4::attached::Known::new::<
                __contract_Key,
            >(__contract_known as *const ()),
        )
    }
    let __contract_held_f = __contract_e6eacbd4::kept_callback::hold::<
        _,
        __contract_e6eacbd4::kept_callback::Shared,
    >(f);
    let room: *const room = __contract_e6eacbd4::core::ptr::from_ref(room);
    let f: Option<unsafe extern "C" fn(inner: *const room)> = __contract_e6eacbd4::From::from(
        __contract_called_f(&__contract_held_f).0,
    );
    let __contract_held_f = __contract_e6eacbd4::ManuallyDrop::new(__contract_held_f);
    let __contract_attached_f = __contract_called_f(&__contract_held_f).1;
    let __contract_e6eacbd4::Some(__contract_attached_f) = (unsafe {
        __contract_e6eacbd4::attached::attach::<
            room,
            _,
        >(room.cast_mut().cast(), __contract_held_f, __contract_attached_f)
    }) else { __contract_e6eacbd4::panic::attached("room_watch", "room_set") };
    __contract_e6eacbd4::attached::Attached::confirm(__contract_attached_f);
    unsafe { __contract_e6eacbd4_room_watch(room, f) };
}
/**Calls the C function `room_greet`.

# Contract

```c
int room_greet(room *room, int (*f)(guest *new, int number));
```

- ✅ `room` is lent to C for the call.
- ✅ `f` is put into the slot for user data of `room` by `room_set`, before C is given its function; it is dropped with the last count of that object.
- ✅ C calls `f` whenever it likes until then, on any thread that has a count, on several at once.
- ✅ `f` is found by `room_get` in the slot of `guest_room(new)`.
- ⚠️ A later `f` is called instead of this one, which is dropped with the object all the same.
- ⚠️ If the call fails, `f` is never called, and the one before is called as it was.
- ⚠️ If `f` panics, C gets `0`, and so for every later call; the panic goes no further.

Fails when it returns anything but `0`.

# Errors

An [`Error`](::ffi_contract::Error). Its cause says what went wrong:

- [`Cause::Code`](::ffi_contract::Cause::Code): the call failed; this is what it returned.
- [`Cause::Required`](::ffi_contract::Cause::Required): `room_set` has no room for `f`; C is not called.*/
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
pub fn room_greet(
    room: &room,
    f: impl __contract_e6eacbd4::core::ops::Fn(
        c_int,
    ) -> c_int + __contract_e6eacbd4::core::marker::Sync + __contract_e6eacbd4::core::marker::Send + 'static,
) -> __contract_e6eacbd4::Result<(), __contract_e6eacbd4::Error> {
    #[allow(non_snake_case, clippy::too_many_arguments, clippy::type_complexity)]
    fn __contract_called_f<
        __contract_Closure: __contract_e6eacbd4::core::ops::Fn(c_int) -> c_int
            + __contract_e6eacbd4::core::marker::Sync
            + __contract_e6eacbd4::core::marker::Send + 'static,
    >(
        _: &__contract_e6eacbd4::kept_callback::Held<
            __contract_Closure,
            __contract_e6eacbd4::kept_callback::Shared,
        >,
    ) -> (
        unsafe extern "C" fn(new: *mut guest, number: c_int) -> c_int,
        __contract_e6eacbd4::attached::Known,
    ) {
        enum __contract_Key {}
        unsafe fn __contract_call<
            __contract_Closure: __contract_e6eacbd4::core::ops::Fn(c_int) -> c_int
                + __contract_e6eacbd4::core::marker::Sync
                + __contract_e6eacbd4::core::marker::Send + 'static,
        >(
            __contract_data: *mut __contract_e6eacbd4::core::ffi::c_void,
            __contract_raw_new: *mut guest,
            __contract_raw_number: c_int,
        ) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            let __contract_run = |__contract_closure: &__contract_Closure| __contract_closure(
                __contract_raw_number,
            );
            unsafe {
                __contract_e6eacbd4::kept_callback::call_shared::<
                    __contract_Closure,
                    _,
                    _,
                >(__contract_data, __contract_otherwise, __contract_run)
            }
        }
        unsafe extern "C" fn __contract_entry(
            __contract_raw_new: *mut guest,
            __contract_raw_number: c_int,
        ) -> c_int {
            #[inline]
            const fn __contract_otherwise() -> c_int {
                0
            }
            let __contract_object = if __contract_raw_new.is_null() {
                __contract_e6eacbd4::core::ptr::null_mut()
            } else {
                unsafe {
                    __contract_e6eacbd4_guest_room(
                        __contract_raw_new.cast_const().cast::<guest>(),
                    )
                }
            };
            let __contract_slot = unsafe {
                __contract_e6eacbd4::attached::in_slot::<room>(__contract_object.cast())
            };
            match unsafe {
                __contract_e6eacbd4::attached::find::<
                    __contract_Key,
                    unsafe fn(
                        *mut __contract_e6eacbd4::core::ffi::c_void,
                        *mut guest,
                        c_int,
                    ) -> c_int,
                >(__contract_slot)
            } {
                __contract_e6eacbd4::Some((__contract_known, __contract_data)) => {
                    unsafe {
                        __contract_known(
                            __contract_data,
                            __contract_raw_new,
                            __contract_raw_number,
                        )
                    }
                }
                __contract_e6eacbd4::None => __contract_otherwise(),
            }
        }
        let __contract_known: unsafe fn(
            *mut __contract_e6eacbd4::core::ffi::c_void,
            *mut guest,
            c_int,
        ) -> c_int = __contract_call::<__contract_Closure>;
        (
            __contract_entry,
            __contract_e6eacbd4::attached::Known::new::<
                __contract_Key,
            >(__contract_known as *const ()),
        )
    }
    let __contract_held_f = __contract_e6eacbd4::kept_callback::hold::<
        _,
        __contract_e6eacbd4::kept_callback::Shared,
    >(f);
    let room: *const room = __contract_e6eacbd4::core::ptr::from_ref(room);
    let f: Option<unsafe extern "C" fn(new: *mut guest, number: c_int) -> c_int> = __contract_e6eacbd4::From::from(
        __contract_called_f(&__contract_held_f).0,
    );
    let __contract_held_f = __contract_e6eacbd4::ManuallyDrop::new(__contract_held_f);
    let __contract_attached_f = __contract_called_f(&__contract_held_f).1;
    let __contract_e6eacbd4::Some(__contract_attached_f) = (unsafe {
        __contract_e6eacbd4::attached::attach::<
            room,
            _,
        >(room.cast_mut().cast(), __contract_held_f, __contract_attached_f)
    }) else {
        return __contract_e6eacbd4::Err(
            __contract_e6eacbd4::error::required(&"room_greet", &"room_set"),
        )
    };
    let __contract_result = unsafe { __contract_e6eacbd4_room_greet(room, f) };
    if __contract_result != 0 {
        return __contract_e6eacbd4::Err(
            __contract_e6eacbd4::error::code(&"room_greet", __contract_result),
        );
    }
    __contract_e6eacbd4::attached::Attached::confirm(__contract_attached_f);
    __contract_e6eacbd4::Ok(())
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
    #[link_name = "room_free"]
    fn __contract_e6eacbd4_room_free(room: *mut room);
    #[link_name = "room_ref"]
    fn __contract_e6eacbd4_room_ref(room: *mut room);
    #[link_name = "room_index"]
    fn __contract_e6eacbd4_room_index(
        class: c_int,
        copy: Option<
            unsafe extern "C" fn(slot: *mut *mut c_void, index: c_int) -> c_int,
        >,
        end: Option<unsafe extern "C" fn(room: *mut c_void, data: *mut c_void)>,
    ) -> c_int;
    #[link_name = "room_set"]
    fn __contract_e6eacbd4_room_set(
        room: *mut room,
        index: c_int,
        data: *mut c_void,
    ) -> c_int;
    #[link_name = "room_get"]
    fn __contract_e6eacbd4_room_get(room: *const room, index: c_int) -> *mut c_void;
    #[link_name = "guest_room"]
    fn __contract_e6eacbd4_guest_room(guest: *const guest) -> *mut room;
    #[link_name = "room_watch"]
    fn __contract_e6eacbd4_room_watch(
        room: *const room,
        f: Option<unsafe extern "C" fn(inner: *const room)>,
    );
    #[link_name = "room_greet"]
    fn __contract_e6eacbd4_room_greet(
        room: *const room,
        f: Option<unsafe extern "C" fn(new: *mut guest, number: c_int) -> c_int>,
    ) -> c_int;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_e6eacbd4::proof::is_plain::<c_int>;
    let _ = __contract_e6eacbd4::proof::is_integer::<c_int>;
    let _ = <c_int as __contract_e6eacbd4::Integer>::CAN_BE_NEGATIVE;
    let _ = __contract_e6eacbd4::proof::goes_to_c::<c_int>;
};

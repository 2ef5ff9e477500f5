/**A `reply` of C.

# Contract

- ✅ It stays in C's memory: Rust has a reference to it, and reads its fields through accessors.
- ✅ What `seal` leads to may be taken out, by `take_seal()`.
- ✅ What `stamp` leads to may be taken out, by `take_stamp()`.
- ✅ It may move to another thread.
- ⚠️ `'a`: it is kept no longer than what it was made from.
- ⚠️ What a field points to is kept no longer than the struct is lent, unless its accessor says so.
- ❌ Never used by two threads at once.

In C it is a `reply`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Reply<'a> {
    __contract_opaque: ::ffi_contract::__private::Opaque,
    __contract_lifetimes: ::ffi_contract::__private::core::marker::PhantomData<
        (::ffi_contract::__private::core::cell::Cell<&'a ()>,),
    >,
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[repr(C)]
    #[allow(dead_code, non_snake_case, clippy::pub_underscore_fields, unreachable_pub)]
    pub struct __ContractLayout<'a> {
        pub count: c_int,
        pub seal: *const Seal<'a>,
        pub stamp: *const Seal<'a>,
        pub line: *const c_char,
        pub digits: *const i32,
        pub number: *const c_int,
        pub counted: *const Counted,
        pub __contract_lifetimes: ::ffi_contract::__private::core::marker::PhantomData<
            (::ffi_contract::__private::core::cell::Cell<&'a ()>,),
        >,
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::ForeignType for Reply<'_> {
        type Free = ::ffi_contract::__private::NotOwned;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "reply";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for Reply<'_> {}
    #[automatically_derived]
    unsafe impl<'a> ::ffi_contract::__private::declared::Facts for Reply<'a> {
        type Lifetimes = (::ffi_contract::__private::declared::Lifetime<'a>,);
        type Memory = ::ffi_contract::__private::declared::OfC;
        type Count = ::ffi_contract::__private::declared::Single;
        type Holding = ::ffi_contract::__private::declared::Unknown;
        type Threads = ::ffi_contract::__private::declared::Moves;
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::core::marker::Send for Reply<'_> {}
    #[automatically_derived]
    unsafe impl<'a> ::ffi_contract::__private::strukt::Struct for Reply<'a> {
        type Layout = __ContractLayout<'a>;
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for Reply<'_> {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("Reply", self, f)
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
    impl<'a> Reply<'a> {
        /// The size and the alignment of a `reply` in C, where the view has none.
        #[allow(dead_code)]
        pub const LAYOUT: ::ffi_contract::__private::core::alloc::Layout = ::ffi_contract::__private::core::alloc::Layout::new::<
            <Self as ::ffi_contract::__private::strukt::Struct>::Layout,
        >();
        ///Reads the field `count`.
        #[inline]
        #[must_use]
        pub fn count(&self) -> c_int {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).count
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `seal`.

# Contract

- ✅ Whoever has the struct owns the object that it points to, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn seal(&self) -> ::ffi_contract::__private::Option<&Seal<'a>> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).seal
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { __contract_place.as_ref() }
        }
        /**Reads the field `stamp`.

# Contract

- ✅ Whoever has the struct owns the object that it points to, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn stamp(&self) -> ::ffi_contract::__private::Option<&Seal<'a>> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).stamp
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { __contract_place.as_ref() }
        }
        /**Reads the field `line`.

# Contract

- ✅ C owns the text, which ends in a NUL, and the accessor copies it.
- ✅ The copy is the caller's: C may change its own at the next call.

# Panics

If `line` is NULL in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn line(&self) -> ::ffi_contract::__private::alloc::ffi::CString {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).line
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe {
                ::ffi_contract::__private::text::copy(__contract_place.cast())
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("reply", "line")
                }
            }
        }
        /**Reads the field `digits`.

# Contract

- ✅ C owns the elements, as many as `count` says, and the accessor copies them.
- ✅ `None` is NULL.
- ✅ The copy is the caller's: C may change its own at the next call.

# Panics

If `count` is negative in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn digits(
            &self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::alloc::vec::Vec<i32>,
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).digits
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            if __contract_place.is_null() {
                ::ffi_contract::__private::None
            } else {
                let __contract_count = ::ffi_contract::__private::strukt::count(
                    unsafe {
                        ::ffi_contract::__private::core::ptr::read(
                            &raw const (*::ffi_contract::__private::strukt::layout(self))
                                .count,
                        )
                    },
                    "reply",
                    "count",
                );
                unsafe {
                    ::ffi_contract::__private::buffer::copy::<
                        i32,
                    >(__contract_place.cast(), __contract_count)
                }
            }
        }
        /**Reads the field `number`.

# Contract

- ✅ C owns the value that it points to, and the accessor copies it.
- ✅ The copy is the caller's: C may change its own at the next call.

# Panics

If `number` is NULL in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn number(&self) -> c_int {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).number
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe { __contract_place.as_ref() }.copied() {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("reply", "number")
                }
            }
        }
        /**Reads the field `counted`.

# Contract

- ✅ C owns the object that it points to, and the accessor copies it.
- ✅ The copy is the caller's: C may change its own at the next call.

# Panics

If `counted` is NULL in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn counted(&self) -> ::ffi_contract::__private::Owned<Counted> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).counted
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe {
                ::ffi_contract::__private::strukt::copy_object(__contract_place)
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("reply", "counted")
                }
            }
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
    impl<'a> Reply<'a> {
        /**Takes what the field `seal` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by the free function of its type.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.*/
        #[inline]
        #[track_caller]
        pub fn take_seal(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::Owned<Seal<'a>>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).seal
                })
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).seal
                })
            };
            unsafe {
                <::ffi_contract::__private::Owned<
                    Seal<'a>,
                >>::from_nullable(__contract_place.cast_mut())
            }
        }
        /**Takes what the field `stamp` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `crate::seal_break`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.*/
        #[inline]
        #[track_caller]
        pub fn take_stamp(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::Owned<Seal<'a>, crate::seal_break>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).stamp
                })
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).stamp
                })
            };
            unsafe {
                <::ffi_contract::__private::Owned<
                    Seal<'a>,
                    crate::seal_break,
                >>::from_nullable(__contract_place.cast_mut())
            }
        }
    }
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_int>();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<
        Seal<'static>,
        (::ffi_contract::__private::declared::Lifetime<'static>,),
    >();
    const _: () = ::ffi_contract::__private::proof::is_sync::<Seal<'static>>();
    const _: () = ::ffi_contract::__private::proof::is_send::<Seal<'static>>();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<
        Seal<'static>,
        (::ffi_contract::__private::declared::Lifetime<'static>,),
    >();
    const _: () = ::ffi_contract::__private::proof::is_sync::<Seal<'static>>();
    const _: () = ::ffi_contract::__private::proof::is_send::<Seal<'static>>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<i32>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_int>();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<Counted, ()>();
    const _: () = ::ffi_contract::__private::proof::is_sync::<Counted>();
    const _: () = ::ffi_contract::__private::proof::is_send::<Counted>();
};

/**A `reply` of C.

# Contract

- ✅ It stays in C's memory: Rust has a reference to it, and reads its fields through accessors.
- ✅ What `text` leads to may be taken out, by `take_text()`.
- ✅ What `data` leads to may be taken out, by `take_data()`.
- ✅ What `numbers` leads to may be taken out, by `take_numbers()`.
- ✅ What `names` leads to may be taken out, by `take_names()`.
- ✅ What `id` leads to may be taken out, by `take_id()`.
- ⚠️ What a field points to is kept no longer than the struct is lent, unless its accessor says so.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct reply {
    __contract_opaque: ::ffi_contract::__private::Opaque,
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
    pub struct __ContractLayout {
        pub text: *const c_char,
        pub data: *const c_void,
        pub size: usize,
        pub numbers: *const i32,
        pub others: *const u8,
        pub count: c_int,
        pub names: *const *mut c_char,
        pub id: *const [u8; 4],
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::ForeignType for reply {
        type Free = ::ffi_contract::__private::NotOwned;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "reply";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for reply {}
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::declared::Facts for reply {
        type Lifetimes = ();
        type Memory = ::ffi_contract::__private::declared::OfC;
        type Count = ::ffi_contract::__private::declared::Single;
        type Holding = ::ffi_contract::__private::declared::Nothing;
        type Threads = ::ffi_contract::__private::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::strukt::Struct for reply {
        type Layout = __ContractLayout;
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for reply {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("reply", self, f)
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
    impl reply {
        /// The size and the alignment of a `reply` in C, where the view has none.
        #[allow(dead_code)]
        pub const LAYOUT: ::ffi_contract::__private::core::alloc::Layout = ::ffi_contract::__private::core::alloc::Layout::new::<
            <Self as ::ffi_contract::__private::strukt::Struct>::Layout,
        >();
        /**Reads the field `text`.

# Contract

- ✅ Whoever has the struct owns the text, which ends in a NUL, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn text(
            &self,
        ) -> ::ffi_contract::__private::Option<
            &::ffi_contract::__private::core::ffi::CStr,
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).text
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { ::ffi_contract::__private::text::borrow(__contract_place.cast()) }
        }
        /**Reads the field `data`.

# Contract

- ✅ Whoever has the struct owns the elements, as many as `size` says, and lends them.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.

# Panics

If `size` is negative in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn data(
            &self,
        ) -> ::ffi_contract::__private::Option<
            &[::ffi_contract::__private::core::primitive::u8],
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).data
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
                                .size,
                        )
                    },
                    "reply",
                    "size",
                );
                unsafe {
                    ::ffi_contract::__private::buffer::borrow::<
                        ::ffi_contract::__private::core::primitive::u8,
                    >(__contract_place.cast(), __contract_count)
                }
            }
        }
        ///Reads the field `size`.
        #[inline]
        #[must_use]
        pub fn size(&self) -> usize {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).size
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `numbers`.

# Contract

- ✅ Whoever has the struct owns the bytes, as many as `count` says, and lends them.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.

# Panics

If `count` is negative in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn numbers(&self) -> ::ffi_contract::__private::Option<&[i32]> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).numbers
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            if __contract_place.is_null() {
                ::ffi_contract::__private::None
            } else {
                let __contract_count = ::ffi_contract::__private::buffer::elements::<
                    i32,
                >(
                    ::ffi_contract::__private::strukt::count(
                        unsafe {
                            ::ffi_contract::__private::core::ptr::read(
                                &raw const (*::ffi_contract::__private::strukt::layout(
                                    self,
                                ))
                                    .count,
                            )
                        },
                        "reply",
                        "count",
                    ),
                );
                unsafe {
                    ::ffi_contract::__private::buffer::borrow::<
                        i32,
                    >(__contract_place.cast(), __contract_count)
                }
            }
        }
        /**Reads the field `others`.

# Contract

- ✅ C owns the elements, as many as `count` says, and lends them.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `others` is NULL or `count` is negative in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn others(&self) -> &[::ffi_contract::__private::core::primitive::u8] {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).others
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match {
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
                    ::ffi_contract::__private::buffer::borrow::<
                        ::ffi_contract::__private::core::primitive::u8,
                    >(__contract_place.cast(), __contract_count)
                }
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("reply", "others")
                }
            }
        }
        ///Reads the field `count`.
        #[inline]
        #[must_use]
        pub fn count(&self) -> c_int {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).count
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `names`.

# Contract

- ✅ Whoever has the struct owns an array of pointers, up to a NULL, and the texts that they point to, and lends them.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn names(
            &self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::Pointers<
                '_,
                ::ffi_contract::__private::core::ffi::CStr,
            >,
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).names
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe {
                ::ffi_contract::__private::strukt::pointers_until_null::<
                    ::ffi_contract::__private::core::ffi::CStr,
                >(__contract_place.cast(), 0, "reply::names")
            }
        }
        /**Reads the field `id`.

# Contract

- ✅ Whoever has the struct owns 4 elements there, and lends them.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn id(&self) -> ::ffi_contract::__private::Option<&[u8; 4]> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).id
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { __contract_place.as_ref() }
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
    impl reply {
        /**Takes what the field `text` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `free`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.*/
        #[inline]
        #[track_caller]
        pub fn take_text(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::OwnedCStr<free>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).text
                })
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).text
                })
            };
            unsafe {
                ::ffi_contract::__private::text::own(
                    __contract_place.cast_mut().cast(),
                    <free as ::ffi_contract::__private::core::default::Default>::default(),
                )
            }
        }
        /**Takes what the field `data` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `free`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.

# Panics

If `size` is negative in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[track_caller]
        pub fn take_data(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::OwnedBuffer<
                ::ffi_contract::__private::core::primitive::u8,
                free,
            >,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).data
                })
            };
            let __contract_count = if __contract_place.is_null() {
                0
            } else {
                ::ffi_contract::__private::strukt::count(
                    unsafe {
                        ::ffi_contract::__private::core::ptr::read(
                            &raw const (*::ffi_contract::__private::strukt::layout(self))
                                .size,
                        )
                    },
                    "reply",
                    "size",
                )
            };
            unsafe {
                ::ffi_contract::__private::strukt::empty(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).size
                })
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).data
                })
            };
            unsafe {
                ::ffi_contract::__private::buffer::own_nullable::<
                    ::ffi_contract::__private::core::primitive::u8,
                    _,
                >(
                    __contract_place.cast_mut().cast(),
                    __contract_count,
                    <free as ::ffi_contract::__private::core::default::Default>::default(),
                )
            }
        }
        /**Takes what the field `numbers` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `free`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.

# Panics

If `count` is negative in a `reply`: its contract says that this never happens.*/
        #[inline]
        #[track_caller]
        pub fn take_numbers(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::OwnedBuffer<i32, free>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                        .numbers
                })
            };
            let __contract_count = if __contract_place.is_null() {
                0
            } else {
                ::ffi_contract::__private::buffer::elements::<
                    i32,
                >(
                    ::ffi_contract::__private::strukt::count(
                        unsafe {
                            ::ffi_contract::__private::core::ptr::read(
                                &raw const (*::ffi_contract::__private::strukt::layout(
                                    self,
                                ))
                                    .count,
                            )
                        },
                        "reply",
                        "count",
                    ),
                )
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                        .numbers
                })
            };
            unsafe {
                ::ffi_contract::__private::buffer::own_nullable::<
                    i32,
                    _,
                >(
                    __contract_place.cast_mut().cast(),
                    __contract_count,
                    <free as ::ffi_contract::__private::core::default::Default>::default(),
                )
            }
        }
        /**Takes what the field `names` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `strfreev`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.*/
        #[inline]
        #[track_caller]
        pub fn take_names(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::OwnedTexts<strfreev>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).names
                })
            };
            let __contract_count = if __contract_place.is_null() {
                0
            } else {
                ::ffi_contract::__private::Option::unwrap_or(
                    unsafe {
                        ::ffi_contract::__private::array::count(__contract_place.cast())
                    },
                    0,
                )
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).names
                })
            };
            unsafe {
                ::ffi_contract::__private::array::own_texts_nullable(
                    __contract_place.cast_mut().cast(),
                    __contract_count,
                    <strfreev as ::ffi_contract::__private::core::default::Default>::default(),
                )
            }
        }
        /**Takes what the field `id` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `free`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.*/
        #[inline]
        #[track_caller]
        pub fn take_id(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::OwnedBox<[u8; 4], free>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).id
                })
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self)).id
                })
            };
            unsafe {
                ::ffi_contract::__private::boxed::own(
                    __contract_place.cast_mut(),
                    <free as ::ffi_contract::__private::core::default::Default>::default(),
                )
            }
        }
    }
    const _: () = ::ffi_contract::__private::proof::is_plain::<
        ::ffi_contract::__private::core::primitive::u8,
    >();
    const _: () = ::ffi_contract::__private::proof::is_plain::<usize>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<i32>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<
        ::ffi_contract::__private::core::primitive::u8,
    >();
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_int>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<u8>();
};

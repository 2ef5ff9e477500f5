/**A `options` of C.

# Contract

- ✅ `new()` makes one, which is the caller's: numbers are 0 in it, and pointers NULL, until they are set.
- ✅ It may move between two calls: C keeps its address only where a contract says so.
- ✅ What `message` leads to may be taken out, by `take_message()`.
- ⚠️ `'a`: it is kept no longer than what it was made from.
- ⚠️ What a field points to is kept no longer than the struct is lent, unless its accessor says so.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct options<'a> {
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
        pub version: c_uint,
        pub name: *const c_char,
        pub data: *const u8,
        pub count: c_uint,
        pub tag: [c_char; 8],
        pub codes: [u16; 4],
        pub used: c_int,
        pub peer: *const peer,
        pub message: *const c_char,
        pub hook: Option<unsafe extern "C" fn()>,
        pub __contract_lifetimes: ::ffi_contract::__private::core::marker::PhantomData<
            (::ffi_contract::__private::core::cell::Cell<&'a ()>,),
        >,
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::ForeignType for options<'_> {
        type Free = __ContractEnd;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "options";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for options<'_> {}
    #[automatically_derived]
    unsafe impl<'a> ::ffi_contract::__private::declared::Facts for options<'a> {
        type Lifetimes = (::ffi_contract::__private::declared::Lifetime<'a>,);
        type Memory = ::ffi_contract::__private::declared::OfTheCaller;
        type Count = ::ffi_contract::__private::declared::Single;
        type Holding = ::ffi_contract::__private::declared::Data;
        type Threads = ::ffi_contract::__private::declared::Stays;
    }
    #[allow(dead_code)]
    pub enum __ContractEnd {}
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<options<'_>> for __ContractEnd {
        #[inline]
        unsafe fn release(
            mut __contract_object: ::ffi_contract::__private::core::ptr::NonNull<
                options<'_>,
            >,
        ) -> ::ffi_contract::__private::Gone {
            let __contract_view = unsafe {
                ::ffi_contract::__private::core::ptr::NonNull::as_mut(
                    &mut __contract_object,
                )
            };
            ::ffi_contract::__private::core::mem::drop(
                <options<'_>>::take_message(__contract_view),
            );
            ::ffi_contract::__private::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl<'a> ::ffi_contract::__private::strukt::Struct for options<'a> {
        type Layout = __ContractLayout<'a>;
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for options<'_> {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("options", self, f)
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
    impl<'a> options<'a> {
        /// The size and the alignment of a `options` in C, where the view has none.
        #[allow(dead_code)]
        pub const LAYOUT: ::ffi_contract::__private::core::alloc::Layout = ::ffi_contract::__private::core::alloc::Layout::new::<
            <Self as ::ffi_contract::__private::strukt::Struct>::Layout,
        >();
        ///Reads the field `version`.
        #[inline]
        #[must_use]
        pub fn version(&self) -> c_uint {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).version
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /// NULL for none.
        /**
# Contract

- ✅ C owns the text, which ends in a NUL, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than `'a`.
- ❌ It is never freed from Rust.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn name(
            &self,
        ) -> ::ffi_contract::__private::Option<
            &'a ::ffi_contract::__private::core::ffi::CStr,
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).name
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { ::ffi_contract::__private::text::borrow(__contract_place.cast()) }
        }
        /**Reads the field `data`.

# Contract

- ✅ C owns the elements, as many as `count` says, and lends them.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `data` is NULL or `count` is negative in a `options`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn data(&self) -> &[::ffi_contract::__private::core::primitive::u8] {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).data
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
                    "options",
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
                    ::ffi_contract::__private::strukt::null("options", "data")
                }
            }
        }
        ///Reads the field `count`.
        #[inline]
        #[must_use]
        pub fn count(&self) -> c_uint {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).count
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `tag`.

# Contract

- ✅ It is a part of the struct.
- ✅ C owns the text, which ends in a NUL, and lends it.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `tag` has no NUL in a `options`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn tag(&self) -> &::ffi_contract::__private::core::ffi::CStr {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).tag
            };
            match unsafe {
                ::ffi_contract::__private::strukt::text(__contract_place.cast(), 8)
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::unterminated("options", "tag")
                }
            }
        }
        /**Reads the field `codes`.

# Contract

- ✅ It is a part of the struct.
- ✅ C owns the bytes, as many as `used` says, and lends them.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `used` is negative, or larger than the array in a `options`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn codes(&self) -> &[u16] {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).codes
            };
            match {
                let __contract_count = ::ffi_contract::__private::strukt::within(
                    ::ffi_contract::__private::buffer::elements::<
                        u16,
                    >(
                        ::ffi_contract::__private::strukt::count(
                            unsafe {
                                ::ffi_contract::__private::core::ptr::read(
                                    &raw const (*::ffi_contract::__private::strukt::layout(
                                        self,
                                    ))
                                        .used,
                                )
                            },
                            "options",
                            "used",
                        ),
                    ),
                    4,
                    "options",
                    "used",
                );
                unsafe {
                    ::ffi_contract::__private::buffer::borrow::<
                        u16,
                    >(__contract_place.cast(), __contract_count)
                }
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::unterminated("options", "codes")
                }
            }
        }
        ///Reads the field `used`.
        #[inline]
        #[must_use]
        pub fn used(&self) -> c_int {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).used
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `peer`.

# Contract

- ✅ C owns the object that it points to, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than `'a`.
- ❌ It is never freed from Rust.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn peer(&self) -> ::ffi_contract::__private::Option<&'a peer> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).peer
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { __contract_place.as_ref() }
        }
        /**Reads the field `message`.

# Contract

- ✅ Whoever has the struct owns the text, which ends in a NUL, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is not freed from here: take it out first.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn message(
            &self,
        ) -> ::ffi_contract::__private::Option<
            &::ffi_contract::__private::core::ffi::CStr,
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).message
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { ::ffi_contract::__private::text::borrow(__contract_place.cast()) }
        }
        /**Reads the field `hook`.

# Safety

The field is handed out as C left it: no clause says what it points to, or whether it is a valid value of its type.*/
        #[inline]
        #[must_use]
        pub unsafe fn hook(&self) -> Option<unsafe extern "C" fn()> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).hook
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
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
    impl options<'_> {
        /**Takes what the field `message` leads to out of the struct.

# Contract

- ✅ It is the caller's from then on, and ended by exactly one call of `g_free`.
- ✅ The field is NULL from then on, which is what C finds there; `None` if it is NULL already.*/
        #[inline]
        #[track_caller]
        pub fn take_message(
            &mut self,
        ) -> ::ffi_contract::__private::Option<
            ::ffi_contract::__private::OwnedCStr<g_free>,
        > {
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                        .message
                })
            };
            unsafe {
                ::ffi_contract::__private::strukt::clear(unsafe {
                    &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                        .message
                })
            };
            unsafe {
                ::ffi_contract::__private::text::own(
                    __contract_place.cast_mut().cast(),
                    <g_free as ::ffi_contract::__private::core::default::Default>::default(),
                )
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
    impl<'a> options<'a> {
        /// Makes a `options`: every number is 0, and every pointer NULL, but for what is given.
        #[inline]
        #[track_caller]
        pub fn new(
            data: &'a mut [::ffi_contract::__private::core::primitive::u8],
        ) -> ::ffi_contract::__private::Inline<Self> {
            let mut __contract_new = unsafe {
                ::ffi_contract::__private::in_place::InlineSlot::<Self>::new().filled()
            };
            Self::set_data(&mut __contract_new, data);
            __contract_new
        }
        ///Sets the field `version`.
        #[inline]
        #[track_caller]
        pub fn set_version(&mut self, version: c_uint) {
            let __contract_given = version;
            unsafe {
                ::ffi_contract::__private::core::ptr::write(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .version
                    },
                    __contract_given,
                )
            };
        }
        /**Sets the field `name`.

# Contract

- ✅ C finds its address, and reads it, in every call that is given the struct.
- ✅ `None` is NULL.
- ⚠️ It outlives the struct: it is lent for `'a`.*/
        #[inline]
        #[track_caller]
        pub fn set_name(
            &mut self,
            name: ::ffi_contract::__private::Option<
                &'a ::ffi_contract::__private::core::ffi::CStr,
            >,
        ) {
            let __contract_given = name;
            unsafe {
                ::ffi_contract::__private::strukt::put(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .name
                    },
                    match __contract_given {
                        ::ffi_contract::__private::Some(__contract_given) => {
                            ::ffi_contract::__private::core::ffi::CStr::as_ptr(
                                    __contract_given,
                                )
                                .cast()
                        }
                        ::ffi_contract::__private::None => {
                            ::ffi_contract::__private::core::ptr::null()
                        }
                    },
                )
            };
        }
        /**Sets the field `data`.

# Contract

- ✅ C finds its address, and reads it, in every call that is given the struct.
- ✅ C may write to it: nobody else has it meanwhile.
- ⚠️ It outlives the struct: it is lent for `'a`.

# Panics

If `count` cannot hold its length in a `options`.*/
        #[inline]
        #[track_caller]
        pub fn set_data(
            &mut self,
            data: &'a mut [::ffi_contract::__private::core::primitive::u8],
        ) {
            let __contract_given = data;
            unsafe {
                ::ffi_contract::__private::strukt::put_count(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .count
                    },
                    {
                        let __contract_given = &__contract_given;
                        ::ffi_contract::__private::field::elements::<
                            ::ffi_contract::__private::core::primitive::u8,
                        >(__contract_given)
                    },
                    "options",
                    "count",
                )
            };
            unsafe {
                ::ffi_contract::__private::strukt::put(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .data
                    },
                    ::ffi_contract::__private::buffer::address_mut(__contract_given)
                        .cast(),
                )
            };
        }
        /**Sets the field `tag`.

# Contract

- ✅ It is copied into the struct.

# Panics

If `tag` has no room for it in a `options`.*/
        #[inline]
        #[track_caller]
        pub fn set_tag(&mut self, tag: &::ffi_contract::__private::core::ffi::CStr) {
            let __contract_given = tag;
            let __contract_given = ::ffi_contract::__private::core::ffi::CStr::to_bytes_with_nul(
                __contract_given,
            );
            ::ffi_contract::__private::strukt::has_room(
                ::ffi_contract::__private::field::elements(__contract_given),
                8,
                "options",
                "tag",
            );
            unsafe {
                ::ffi_contract::__private::strukt::copy_elements(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .tag
                    }
                        .cast::<::ffi_contract::__private::core::primitive::u8>(),
                    __contract_given,
                )
            };
        }
        /**Sets the field `codes`.

# Contract

- ✅ It is copied into the struct.

# Panics

If `codes` has no room for it, or `used` cannot hold its length in a `options`.*/
        #[inline]
        #[track_caller]
        pub fn set_codes(&mut self, codes: &[u16]) {
            let __contract_given = codes;
            ::ffi_contract::__private::strukt::has_room(
                ::ffi_contract::__private::field::elements::<u16>(__contract_given),
                4,
                "options",
                "codes",
            );
            unsafe {
                ::ffi_contract::__private::strukt::put_count(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .used
                    },
                    ::ffi_contract::__private::field::bytes::<u16>(__contract_given),
                    "options",
                    "used",
                )
            };
            unsafe {
                ::ffi_contract::__private::strukt::copy_elements(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .codes
                    }
                        .cast::<u16>(),
                    __contract_given,
                )
            };
        }
        /**Sets the field `peer`.

# Contract

- ✅ C finds its address, and reads it, in every call that is given the struct.
- ✅ `None` is NULL.
- ⚠️ It outlives the struct: it is lent for `'a`.*/
        #[inline]
        #[track_caller]
        pub fn set_peer(&mut self, peer: ::ffi_contract::__private::Option<&'a peer>) {
            let __contract_given = peer;
            unsafe {
                ::ffi_contract::__private::strukt::put(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .peer
                    },
                    match __contract_given {
                        ::ffi_contract::__private::Some(__contract_given) => {
                            ::ffi_contract::__private::core::ptr::from_ref(
                                    __contract_given,
                                )
                                .cast()
                        }
                        ::ffi_contract::__private::None => {
                            ::ffi_contract::__private::core::ptr::null()
                        }
                    },
                )
            };
        }
        /**Sets the field `hook`.

# Safety

C finds the field as it is given: no clause says what that has to be.*/
        #[inline]
        #[track_caller]
        pub unsafe fn set_hook(&mut self, hook: Option<unsafe extern "C" fn()>) {
            let __contract_given = hook;
            unsafe {
                ::ffi_contract::__private::core::ptr::write(
                    unsafe {
                        &raw mut (*::ffi_contract::__private::strukt::layout_mut(self))
                            .hook
                    },
                    __contract_given,
                )
            };
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::in_place::CallerAllocated for options<'_> {
        type Storage = <Self as ::ffi_contract::__private::strukt::Struct>::Layout;
        #[inline]
        fn initial() -> ::ffi_contract::__private::core::mem::MaybeUninit<
            <Self as ::ffi_contract::__private::strukt::Struct>::Layout,
        > {
            ::ffi_contract::__private::core::mem::MaybeUninit::zeroed()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::in_place::Movable for options<'_> {}
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_uint>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<
        ::ffi_contract::__private::core::primitive::u8,
    >();
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_uint>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<u16>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_int>();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<peer, ()>();
    const _: () = ::ffi_contract::__private::proof::takes_room::<
        Option<unsafe extern "C" fn()>,
    >();
};

/**A `record` of C.

# Contract

- ✅ It stays in C's memory: Rust has a reference to it, and reads its fields through accessors.
- ✅ `iter()` goes through the list: this node, then what `next` leads to, up to NULL.
- ⚠️ `'a`: it is kept no longer than what it was made from.
- ⚠️ What a field points to is kept no longer than the struct is lent, unless its accessor says so.
- ❌ Never used on another thread than the one that made it.

In C it is a `record`, from `record.h`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Record<'a> {
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
        pub rows: *const i64,
        pub name: *const c_char,
        pub id: *const [u8; 20],
        pub author: *const signature,
        pub owner: *const user<'a>,
        pub origin: <file<'a> as ::ffi_contract::__private::strukt::Struct>::Layout,
        pub aliases: *const *const c_char,
        pub parents: *const *mut commit,
        pub run: Option<unsafe extern "C" fn(c_int)>,
        pub next: *const Record<'a>,
        pub _reserved: *mut c_void,
        pub __contract_lifetimes: ::ffi_contract::__private::core::marker::PhantomData<
            (::ffi_contract::__private::core::cell::Cell<&'a ()>,),
        >,
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::ForeignType for Record<'_> {
        type Free = ::ffi_contract::__private::NotOwned;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "record";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for Record<'_> {}
    #[automatically_derived]
    unsafe impl<'a> ::ffi_contract::__private::declared::Facts for Record<'a> {
        type Lifetimes = (::ffi_contract::__private::declared::Lifetime<'a>,);
        type Memory = ::ffi_contract::__private::declared::OfC;
        type Count = ::ffi_contract::__private::declared::Single;
        type Holding = ::ffi_contract::__private::declared::Unknown;
        type Threads = ::ffi_contract::__private::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl<'a> ::ffi_contract::__private::strukt::Struct for Record<'a> {
        type Layout = __ContractLayout<'a>;
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for Record<'_> {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("Record", self, f)
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
    impl<'a> Record<'a> {
        /// The size and the alignment of a `record` in C, where the view has none.
        #[allow(dead_code)]
        pub const LAYOUT: ::ffi_contract::__private::core::alloc::Layout = ::ffi_contract::__private::core::alloc::Layout::new::<
            <Self as ::ffi_contract::__private::strukt::Struct>::Layout,
        >();
        /// What it counts.
        #[inline]
        #[must_use]
        pub fn count(&self) -> c_int {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).count
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `rows`.

# Contract

- ✅ C owns the elements, as many as `count` says, and lends them.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `count` is negative in a `record`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn rows(&self) -> ::ffi_contract::__private::Option<&[i64]> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).rows
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
                    "record",
                    "count",
                );
                unsafe {
                    ::ffi_contract::__private::buffer::borrow::<
                        i64,
                    >(__contract_place.cast(), __contract_count)
                }
            }
        }
        /**Reads the field `name`.

# Contract

- ✅ C owns the text, which ends in a NUL, and lends it.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `name` is NULL in a `record`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn name(&self) -> &::ffi_contract::__private::core::ffi::CStr {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).name
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe {
                ::ffi_contract::__private::text::borrow(__contract_place.cast())
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("record", "name")
                }
            }
        }
        /**Reads the field `id`.

# Contract

- ✅ C owns 20 elements there, and lends them.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `id` is NULL in a `record`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn id(&self) -> &[u8; 20] {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).id
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe { __contract_place.as_ref() } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("record", "id")
                }
            }
        }
        /**Reads the field `author`.

# Contract

- ✅ C owns the object that it points to, and lends it.
- ✅ `None` is NULL.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn author(&self) -> ::ffi_contract::__private::Option<&signature> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).author
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { __contract_place.as_ref() }
        }
        /**Reads the field `owner`.

# Contract

- ✅ C owns the object that it points to, and lends it.
- ⚠️ It is kept no longer than `'a`.
- ❌ It is never freed from Rust.

# Panics

If `owner` is NULL in a `record`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn owner(&self) -> &'a user<'a> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).owner
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe { __contract_place.as_ref() } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("record", "owner")
                }
            }
        }
        /**Reads the field `origin`.

# Contract

- ✅ It is a part of the struct, and lent with it.*/
        #[inline]
        #[must_use]
        pub fn origin(&self) -> &file<'a> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).origin
            };
            unsafe {
                ::ffi_contract::__private::strukt::embedded::<file<'a>>(__contract_place)
            }
        }
        /**Reads the field `aliases`.

# Contract

- ✅ C owns an array of pointers, up to a NULL, and the texts that they point to, and lends them.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `aliases` is NULL in a `record`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn aliases(
            &self,
        ) -> ::ffi_contract::__private::Pointers<
            '_,
            ::ffi_contract::__private::core::ffi::CStr,
        > {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).aliases
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            match unsafe {
                ::ffi_contract::__private::strukt::pointers_until_null::<
                    ::ffi_contract::__private::core::ffi::CStr,
                >(__contract_place.cast(), 0, "record::aliases")
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("record", "aliases")
                }
            }
        }
        /**Reads the field `parents`.

# Contract

- ✅ C owns an array of pointers, as many as `count` says, and the objects that they point to, and lends them.
- ⚠️ It is kept no longer than the struct is lent.
- ❌ It is never freed from Rust.

# Panics

If `parents` is NULL or `count` is negative in a `record`: its contract says that this never happens.*/
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn parents(&self) -> ::ffi_contract::__private::Pointers<'_, commit> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).parents
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
                    "record",
                    "count",
                );
                unsafe {
                    ::ffi_contract::__private::strukt::pointers::<
                        commit,
                    >(__contract_place.cast(), __contract_count, "record::parents")
                }
            } {
                ::ffi_contract::__private::Some(found) => found,
                ::ffi_contract::__private::None => {
                    ::ffi_contract::__private::strukt::null("record", "parents")
                }
            }
        }
        /**Reads the field `run`.

# Safety

The field is handed out as C left it: no clause says what it points to, or whether it is a valid value of its type.*/
        #[inline]
        #[must_use]
        pub unsafe fn run(&self) -> Option<unsafe extern "C" fn(c_int)> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).run
            };
            unsafe { ::ffi_contract::__private::core::ptr::read(__contract_place) }
        }
        /**Reads the field `next`.

# Contract

- ✅ The next node of the list; `None` after the last one.
- ⚠️ It is kept no longer than this node is lent.*/
        #[inline]
        #[must_use]
        pub fn next(&self) -> ::ffi_contract::__private::Option<&Self> {
            let __contract_place = unsafe {
                &raw const (*::ffi_contract::__private::strukt::layout(self)).next
            };
            let __contract_place = unsafe {
                ::ffi_contract::__private::core::ptr::read(__contract_place)
            };
            unsafe { __contract_place.as_ref() }
        }
    }
    #[automatically_derived]
    impl ::ffi_contract::__private::Linked for Record<'_> {
        #[inline]
        fn next_node(&self) -> ::ffi_contract::__private::Option<&Self> {
            <Self>::next(self)
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
    impl Record<'_> {
        /// Goes through the list: this node, then what [`next`](Self::next) leads to, up to NULL.
        #[inline]
        pub fn iter(&self) -> ::ffi_contract::__private::Chain<'_, Self> {
            ::ffi_contract::__private::Chain::new(::ffi_contract::__private::Some(self))
        }
    }
    #[automatically_derived]
    impl<'__contract_list, 'a> ::ffi_contract::__private::core::iter::IntoIterator
    for &'__contract_list Record<'a> {
        type Item = Self;
        type IntoIter = ::ffi_contract::__private::Chain<'__contract_list, Record<'a>>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            ::ffi_contract::__private::Chain::new(::ffi_contract::__private::Some(self))
        }
    }
    const _: () = ::ffi_contract::__private::proof::is_plain::<c_int>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<i64>();
    const _: () = ::ffi_contract::__private::proof::is_plain::<u8>();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<signature, ()>();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<
        user<'static>,
        (::ffi_contract::__private::declared::Lifetime<'static>,),
    >();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<
        file<'static>,
        (::ffi_contract::__private::declared::Lifetime<'static>,),
    >();
    const _: () = ::ffi_contract::__private::declared::has_lifetimes::<commit, ()>();
    const _: () = ::ffi_contract::__private::proof::takes_room::<
        Option<unsafe extern "C" fn(c_int)>,
    >();
};

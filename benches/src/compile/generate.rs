//! The same work written in five ways: types with ten functions each, one of every kind that `run_time` measures.
//!
//! A type is counted: `new`, `free`, `up_ref`, and seven methods. There is one line of documentation per item.

use std::fmt::Write;

/// How many functions a type has.
pub(super) const PER_TYPE: usize = 10;

/// A way to write it.
#[derive(Clone, Copy)]
pub(super) struct Flavour {
    pub(super) name: &'static str,
    /// Its dependencies, as lines of a manifest; `ROOT` is the root of the repository.
    pub(super) dependencies: &'static str,
    source: fn(types: usize) -> String,
}

/// The columns of the table.
pub(super) const FLAVOURS: &[Flavour] = &[
    Flavour { name: "raw", dependencies: "", source: raw },
    Flavour { name: "by_hand", dependencies: "", source: by_hand },
    Flavour { name: "ours", dependencies: "ffi-contract = { path = \"ROOT\" }\n", source: ours },
    Flavour { name: "foreign_types", dependencies: "foreign-types = \"0.5.0\"\n", source: foreign_types },
    Flavour { name: "cxx", dependencies: "cxx = \"1.0.205\"\n", source: cxx },
];

impl Flavour {
    /// The source of a crate with so many functions.
    pub(super) fn source(self, functions: usize) -> String {
        (self.source)(functions / PER_TYPE)
    }
}

/// `template` once per type, `{N}` being its number.
fn each(types: usize, template: &str) -> String {
    (0..types).fold(String::new(), |mut text, number| {
        let _ = write!(text, "{}", template.replace("{N}", &number.to_string()));
        text
    })
}

const USES: &str = "#![allow(non_camel_case_types)]\nuse std::ffi::c_int;\n";

const DECLARATIONS: &str = "
    /// Makes one.
    pub fn item{N}_new() -> *mut item{N};
    /// Drops a count.
    pub fn item{N}_free(item: *mut item{N});
    /// Counts up.
    pub fn item{N}_up_ref(item: *mut item{N});
    /// Sets the size.
    pub fn item{N}_set_size(item: *const item{N}, size: c_int);
    /// The part of it.
    pub fn item{N}_get0_part(item: *const item{N}) -> *const item{N};
    /// Reads data.
    pub fn item{N}_feed(item: *const item{N}, data: *const u8, length: c_int) -> c_int;
    /// Its name.
    pub fn item{N}_name(item: *const item{N}) -> *const c_char;
    /// Gives it a part.
    pub fn item{N}_set0_part(item: *const item{N}, part: *mut item{N});
    /// Whether it is well.
    pub fn item{N}_check(item: *const item{N}) -> c_int;
    /// Gives it a part, unless it has one.
    pub fn item{N}_adopt_part(item: *const item{N}, part: *mut item{N}) -> c_int;
";

const OPAQUE: &str = "
/// A type of C.
#[repr(C)]
pub struct item{N} {
    _bytes: [u8; 0],
}
";

fn raw(types: usize) -> String {
    format!(
        "{USES}use std::ffi::c_char;\n{}unsafe extern \"C\" {{{}}}\n",
        each(types, OPAQUE),
        each(types, DECLARATIONS)
    )
}

fn ours(types: usize) -> String {
    let block = each(
        types,
        "
    /// A type of C.
    #[owned_by_c(free = item{N}_free, up_ref = item{N}_up_ref)]
    #[rust_name = \"Item{N}\"]
    pub type item{N};
    /// Makes one.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = \"Item{N}::new\"]
    pub fn item{N}_new() -> *mut item{N};
    /// Drops a count.
    pub fn item{N}_free(item: *mut item{N});
    /// Counts up.
    pub fn item{N}_up_ref(item: *mut item{N});
    /// Sets the size.
    #[rust_name = \"Item{N}::set_size\"]
    pub fn item{N}_set_size(item: &item{N}, size: c_int);
    /// The part of it.
    #[returns(borrowed(from = item))]
    #[rust_name = \"Item{N}::get0_part\"]
    pub fn item{N}_get0_part(item: &item{N}) -> *const item{N};
    /// Reads data.
    #[fails(nonzero)]
    #[rust_name = \"Item{N}::feed\"]
    pub fn item{N}_feed(item: &item{N}, #[buffer(len = length)] data: *const u8, length: c_int) -> c_int;
    /// Its name.
    #[returns(cstr, borrowed(from = item))]
    #[rust_name = \"Item{N}::name\"]
    pub fn item{N}_name(item: &item{N}) -> *const c_char;
    /// Gives it a part.
    #[rust_name = \"Item{N}::set0_part\"]
    pub fn item{N}_set0_part(item: &item{N}, #[consumed] part: *mut item{N});
    /// Whether it is well.
    #[fails(nonzero)]
    #[rust_name = \"Item{N}::check\"]
    pub fn item{N}_check(item: &item{N}) -> c_int;
    /// Gives it a part, unless it has one.
    #[fails(nonzero)]
    #[rust_name = \"Item{N}::adopt_part\"]
    pub fn item{N}_adopt_part(item: &item{N}, #[consumed(on = success)] part: *mut item{N}) -> c_int;
",
    );
    format!("{USES}use std::ffi::c_char;\n#[ffi_contract::contract]\nunsafe extern \"C\" {{{block}}}\n")
}

/// The error, and what both kinds of hand-written wrappers share.
const ERROR: &str = "
use std::ffi::CStr;
/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// NULL.
    Null(&'static str),
    /// A status.
    Code(&'static str, i64),
    /// A length that does not fit.
    Length(&'static str, &'static str),
}
";

/// Methods of what is lent. `THIS` is the pointer to it, `PART` the owner of a part.
const METHODS: &str = "
    /// Sets the size.
    #[inline]
    pub fn set_size(&self, size: c_int) {
        // SAFETY: live.
        unsafe { ffi::item{N}_set_size(THIS, size) }
    }

    /// The part of it.
    #[inline]
    pub fn get0_part(&self) -> &Item{N}Ref {
        // SAFETY: live.
        let part = unsafe { ffi::item{N}_get0_part(THIS) };
        assert!(!part.is_null(), \"`item{N}_get0_part` returned NULL\");
        // SAFETY: it lives in the item.
        unsafe { Item{N}Ref::from_ptr(part.cast_mut()) }
    }

    /// Reads data.
    ///
    /// # Errors
    ///
    /// If the status is not 0.
    #[inline]
    pub fn feed(&self, data: &[u8]) -> Result<(), Error> {
        let Ok(length) = c_int::try_from(data.len()) else {
            return Err(Error::Length(\"item{N}_feed\", \"data\"));
        };
        // SAFETY: live; a slice has its length.
        let status = unsafe { ffi::item{N}_feed(THIS, data.as_ptr(), length) };
        if status != 0 {
            return Err(Error::Code(\"item{N}_feed\", status.into()));
        }
        Ok(())
    }

    /// Its name.
    #[inline]
    pub fn name(&self) -> &CStr {
        // SAFETY: live.
        let name = unsafe { ffi::item{N}_name(THIS) };
        assert!(!name.is_null(), \"`item{N}_name` returned NULL\");
        // SAFETY: it lives in the item.
        unsafe { CStr::from_ptr(name) }
    }

    /// Gives it a part.
    #[inline]
    pub fn set0_part(&self, part: Item{N}) {
        let part = std::mem::ManuallyDrop::new(part);
        // SAFETY: live; the part is given up.
        unsafe { ffi::item{N}_set0_part(THIS, part.as_ptr()) }
    }

    /// Whether it is well.
    ///
    /// # Errors
    ///
    /// If the status is not 0.
    #[inline]
    pub fn check(&self) -> Result<(), Error> {
        // SAFETY: live.
        let status = unsafe { ffi::item{N}_check(THIS) };
        if status != 0 {
            return Err(Error::Code(\"item{N}_check\", status.into()));
        }
        Ok(())
    }

    /// Gives it a part, unless it has one.
    ///
    /// # Errors
    ///
    /// If the status is not 0: the part comes back.
    #[inline]
    pub fn adopt_part(&self, part: Item{N}) -> Result<(), (Error, Item{N})> {
        let part = std::mem::ManuallyDrop::new(part);
        // SAFETY: live; what happens to the part is said below.
        let status = unsafe { ffi::item{N}_adopt_part(THIS, part.as_ptr()) };
        if status != 0 {
            return Err((Error::Code(\"item{N}_adopt_part\", status.into()), std::mem::ManuallyDrop::into_inner(part)));
        }
        Ok(())
    }
}
";

fn ffi_module(types: usize) -> String {
    format!(
        "/// The C functions.\npub mod ffi {{\n    use std::ffi::{{c_char, c_int}};\n{}unsafe extern \"C\" {{{}}}\n}}\n",
        each(types, OPAQUE),
        each(types, DECLARATIONS)
    )
}

fn by_hand(types: usize) -> String {
    let wrappers = "
/// A type of C, lent.
#[repr(transparent)]
pub struct Item{N}Ref(ffi::item{N});

/// A type of C, owned.
pub struct Item{N}(std::ptr::NonNull<ffi::item{N}>);

impl Drop for Item{N} {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: it has a count.
        unsafe { ffi::item{N}_free(self.0.as_ptr()) }
    }
}

impl Clone for Item{N} {
    #[inline]
    fn clone(&self) -> Self {
        // SAFETY: live.
        unsafe { ffi::item{N}_up_ref(self.0.as_ptr()) };
        Self(self.0)
    }
}

impl std::ops::Deref for Item{N} {
    type Target = Item{N}Ref;

    #[inline]
    fn deref(&self) -> &Item{N}Ref {
        // SAFETY: live.
        unsafe { Item{N}Ref::from_ptr(self.0.as_ptr()) }
    }
}

impl std::fmt::Debug for Item{N} {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, \"Item{N}({:p})\", self.0)
    }
}

impl Item{N} {
    /// Makes one.
    ///
    /// # Errors
    ///
    /// If C returns NULL.
    #[inline]
    pub fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::item{N}_new() };
        match std::ptr::NonNull::new(made) {
            Some(made) => Ok(Self(made)),
            None => Err(Error::Null(\"item{N}_new\")),
        }
    }
}

impl Item{N}Ref {
    /// Lends what is at an address.
    ///
    /// # Safety
    ///
    /// It lives long enough.
    #[inline]
    pub unsafe fn from_ptr<'a>(item: *mut ffi::item{N}) -> &'a Self {
        // SAFETY: live for as long as the caller says.
        unsafe { &*item.cast() }
    }

    /// Its address.
    #[inline]
    pub fn as_ptr(&self) -> *mut ffi::item{N} {
        std::ptr::from_ref(self).cast_mut().cast()
    }
"
    .to_owned()
        + &METHODS.replace("THIS", "self.as_ptr()");
    format!("{USES}{ERROR}{}{}", ffi_module(types), each(types, &wrappers))
}

fn foreign_types(types: usize) -> String {
    let wrappers = "
unsafe fn count_up{N}(item: *mut ffi::item{N}) -> *mut ffi::item{N} {
    // SAFETY: live, by the caller.
    unsafe { ffi::item{N}_up_ref(item) };
    item
}

foreign_type! {
    /// A type of C.
    pub unsafe type Item{N} {
        type CType = ffi::item{N};
        fn drop = ffi::item{N}_free;
        fn clone = count_up{N};
    }
}

impl Item{N} {
    /// Makes one.
    ///
    /// # Errors
    ///
    /// If C returns NULL.
    #[inline]
    pub fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::item{N}_new() };
        if made.is_null() {
            return Err(Error::Null(\"item{N}_new\"));
        }
        // SAFETY: made above.
        Ok(unsafe { Self::from_ptr(made) })
    }
}

impl Item{N}Ref {
"
    .to_owned()
        + &METHODS.replace("THIS", "self.as_ptr()");
    format!(
        "{USES}use foreign_types::{{ForeignType, ForeignTypeRef, foreign_type}};\n{ERROR}{}{}",
        ffi_module(types),
        each(types, &wrappers)
    )
}

fn cxx(types: usize) -> String {
    let bridge = each(
        types,
        "
        /// A type of C++, whose `delete` drops a count.
        type Item{N};
        /// Makes one.
        fn item{N}_new() -> Result<UniquePtr<Item{N}>>;
        /// Counts up.
        fn item{N}_up_ref(item: &Item{N}) -> UniquePtr<Item{N}>;
        /// Sets the size.
        fn set_size(self: &Item{N}, size: i32);
        /// The part of it.
        fn get0_part(self: &Item{N}) -> &Item{N};
        /// Reads data.
        fn feed(self: &Item{N}, data: &[u8]) -> Result<()>;
        /// Its name.
        fn name(self: &Item{N}) -> &str;
        /// Gives it a part.
        fn set0_part(self: &Item{N}, part: UniquePtr<Item{N}>);
        /// Whether it is well.
        fn check(self: &Item{N}) -> Result<()>;
        /// Gives it a part, unless it has one.
        fn adopt_part(self: &Item{N}, part: UniquePtr<Item{N}>) -> Result<()>;
",
    );
    format!(
        "/// Both sides.\n#[cxx::bridge]\npub mod ffi {{\n    unsafe extern \"C++\" {{\n        \
         include!(\"items.h\");\n{bridge}    }}\n}}\n"
    )
}

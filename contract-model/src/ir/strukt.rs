//! A C struct whose fields are described: what each of them is, and how it is read.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Attribute, Expr, Lifetime, Lit, Path, Type, Visibility};

use super::{Access, Carried, Each, Threads, Unit};

/// One `#[contract] #[repr(C)] struct`.
pub struct Struct {
    /// Its name in C.
    pub ident: Ident,
    /// The name of its view.
    pub rust_name: Ident,
    /// Who sees the view and its accessors.
    pub visibility: Visibility,
    /// Documentation, conditions, lint levels.
    pub carried: Carried,
    /// `#[repr(C)]`, and what else says where the fields are.
    pub repr: Vec<Attribute>,
    /// Its lifetimes.
    pub lifetimes: Vec<Lifetime>,
    /// What C documents about threads.
    pub threads: Threads,
    /// `#[initialized_by_rust]`: its user allocates and fills it.
    pub made_by_rust: bool,
    /// Where the facade is re-exported from.
    pub krate: Option<Path>,
    /// The headers that declare it, in the order in which C is to include them.
    pub headers: Vec<String>,
    /// All of its fields, in order.
    pub fields: Vec<Field>,
}

/// A field.
pub struct Field {
    /// Its name in C, and that of its accessor.
    pub ident: Ident,
    /// Documentation, conditions, lint levels.
    pub carried: Carried,
    /// Its type in C, with the Rust name of the struct where it names itself.
    pub ty: Type,
    /// How it is read.
    pub reading: Reading,
}

impl Struct {
    /// The field with the user data of a callback.
    pub fn data(&self) -> Option<&Field> {
        self.fields.iter().find(|field| matches!(field.reading, Reading::Data))
    }

    /// What Rust may put into a field.
    pub fn setting<'f>(&self, field: &'f Field) -> Option<Setting<'f>> {
        match &field.reading {
            Reading::Value if self.made_by_rust && self.counted_by(&field.ident).next().is_none() => {
                Some(Setting::Value)
            }
            Reading::Unchecked if self.made_by_rust && self.counted_by(&field.ident).next().is_none() => {
                Some(Setting::Unchecked)
            }
            Reading::Pointed(pointed) => match (&pointed.retained, &pointed.inline, &pointed.shape) {
                (Some(retained), ..) => Some(Setting::Retained(pointed, retained)),
                (None, Some(room), PointedShape::Text | PointedShape::Elements(_))
                    if self.made_by_rust && !is_zero(room) =>
                {
                    Some(Setting::InPlace(pointed))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The fields that the function which makes a struct asks for: they are never NULL.
    pub fn required(&self) -> impl Iterator<Item = (&Field, &Pointed, &Retained)> {
        let fields = self.fields.iter().filter(|_| self.made_by_rust);
        fields.filter_map(|field| match self.setting(field) {
            Some(Setting::Retained(pointed, retained)) if !pointed.nullable => Some((field, pointed, retained)),
            _ => None,
        })
    }

    /// Whether data may be put into it that only lives for one of its lifetimes.
    pub fn holds_data(&self) -> bool {
        !self.lifetimes.is_empty()
            && (self.made_by_rust
                || self.fields.iter().any(|field| matches!(self.setting(field), Some(Setting::Retained(..)))))
    }

    /// The pointer fields whose length a field is.
    pub fn counted_by<'a>(&'a self, length: &'a Ident) -> impl Iterator<Item = &'a Field> {
        self.fields.iter().filter(move |field| match &field.reading {
            Reading::Pointed(pointed) => pointed.length() == Some(length),
            _ => false,
        })
    }

    /// The field that leads to the next node.
    pub fn next(&self) -> Option<&Field> {
        self.fields.iter().find(|field| matches!(field.reading, Reading::Next))
    }
}

/// What an accessor gives.
pub enum Reading {
    /// Nothing: the field has no accessor.
    Hidden,
    /// The number itself.
    Value,
    /// The field as it is, from an `unsafe fn`.
    Unchecked,
    /// Another struct with a contract, which is part of this one, with the number of lifetimes that are written for it.
    Embedded(usize),
    /// The next node of the same type, if there is one.
    Next,
    /// The user data of a callback, which has no accessor.
    Data,
    /// What the field points to.
    Pointed(Pointed),
    /// Reported already.
    Poisoned,
}

/// What a pointer field points to.
pub struct Pointed {
    /// What is there.
    pub shape: PointedShape,
    /// How long it lives; as long as the struct is lent, if nothing is said.
    pub lifetime: Option<Lifetime>,
    /// NULL is allowed.
    pub nullable: bool,
    /// It is no pointer: what it leads to is the field itself, an array of so many in C's declaration, 0 for as many as
    /// there are.
    pub inline: Option<Box<Expr>>,
    /// What becomes of it.
    pub transfer: FieldTransfer,
    /// Rust puts something there, which lives for so long.
    pub retained: Option<Retained>,
}

/// What Rust puts into a pointer field.
pub struct Retained {
    /// It lives for so long, and so longer than the struct.
    pub lifetime: Lifetime,
    /// Whether C may write to it.
    pub access: Access,
}

/// What Rust may put into a field.
#[derive(Clone, Copy)]
pub enum Setting<'f> {
    /// A number.
    Value,
    /// Anything, by an `unsafe fn`.
    Unchecked,
    /// The address of what outlives the struct.
    Retained(&'f Pointed, &'f Retained),
    /// Text or elements, which are copied into the struct.
    InPlace(&'f Pointed),
}

/// Who has what a pointer field leads to.
pub enum FieldTransfer {
    /// Whoever has the struct; it is lent with that.
    Lent,
    /// `#[copied]`: a later call may change it, so that what is read is a copy.
    Copied,
    /// `#[owned]`: it is lent with the struct, and may be taken out, which leaves NULL.
    Owned {
        /// The marker of what frees it, where that is not the free function of its type.
        free: Option<Path>,
    },
}

impl Pointed {
    /// The field that says how many there are.
    pub fn length(&self) -> Option<&Ident> {
        match &self.shape {
            PointedShape::Elements(elements) => Some(&elements.length),
            PointedShape::Pointers(pointers) => pointers.length.as_ref(),
            _ => None,
        }
    }
}

/// What is behind a pointer.
pub enum PointedShape {
    /// An object of a foreign type.
    Object(Object),
    /// One plain value.
    Plain(Type),
    /// NUL-terminated text.
    Text,
    /// Elements, as many as a field says.
    Elements(Counted),
    /// So many elements.
    Array(Array),
    /// An array of pointers.
    Pointers(PointerArray),
}

/// A foreign type that another contract declares.
pub struct Object {
    /// The view.
    pub ty: Type,
    /// How many lifetimes are written for it.
    pub lifetimes: usize,
}

/// Elements with a length.
pub struct Counted {
    /// The type of one.
    pub element: Type,
    /// The field that says how many they are.
    pub length: Ident,
    /// What it counts.
    pub unit: Unit,
}

/// Elements of a number that the type says.
pub struct Array {
    /// The type of one.
    pub element: Type,
    /// How many they are.
    pub length: Box<Expr>,
}

/// Pointers, one after the other.
pub struct PointerArray {
    /// What each points to.
    pub each: Each<Object>,
    /// The field that says how many they are; without one, a NULL ends them.
    pub length: Option<Ident>,
}

impl Field {
    /// The foreign type that the field leads to.
    pub fn object(&self) -> Option<&Object> {
        let Reading::Pointed(pointed) = &self.reading else { return None };
        match &pointed.shape {
            PointedShape::Object(object) => Some(object),
            PointedShape::Pointers(PointerArray { each: Each::Object(object), .. }) => Some(object),
            _ => None,
        }
    }

    /// What may be taken out of the struct, and by which function.
    pub fn taken(&self) -> Option<(&Pointed, Option<&Path>)> {
        match &self.reading {
            Reading::Pointed(pointed) => match &pointed.transfer {
                FieldTransfer::Owned { free } => Some((pointed, free.as_ref())),
                FieldTransfer::Lent | FieldTransfer::Copied => None,
            },
            _ => None,
        }
    }

    /// Whether what it leads to is copied, since C may change or free it at its next call.
    pub fn is_copied(&self) -> bool {
        matches!(&self.reading, Reading::Pointed(Pointed { transfer: FieldTransfer::Copied, .. }))
    }

    /// The name of the method that takes out what it leads to.
    pub fn take_name(&self) -> Ident {
        quote::format_ident!("take_{}", self.ident.unraw(), span = self.ident.span())
    }

    /// The name of the method that puts something into it.
    pub fn set_name(&self) -> Ident {
        quote::format_ident!("set_{}", self.ident.unraw(), span = self.ident.span())
    }

    /// Where the field is named.
    pub fn span(&self) -> Span {
        self.ident.span()
    }
}

/// `[T; 0]`: as many as there are.
fn is_zero(room: &Expr) -> bool {
    matches!(room, Expr::Lit(literal) if matches!(&literal.lit, Lit::Int(number) if number.base10_digits() == "0"))
}

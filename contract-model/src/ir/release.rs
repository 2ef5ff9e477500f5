//! How a free function is called.

use syn::{Expr, Type, Visibility};

use super::{Fate, FunctionId, TypeId};

/// A function that some clause names as a free function.
pub struct Release {
    /// The function.
    pub function: FunctionId,
    /// What it frees.
    pub released: Released,
    /// It takes `T**` and nulls the caller's pointer.
    pub indirect: bool,
    /// All its arguments, in C's order.
    pub arguments: Vec<ReleaseArgument>,
    /// What a failure means for the object, where the function has `fails`.
    pub on_failure: Option<Fate>,
    /// The widest visibility among the items whose owners it ends: its marker type needs as much.
    pub visibility: Visibility,
}

impl Release {
    /// The parent that the marker carries.
    pub fn parent(&self) -> Option<TypeId> {
        self.arguments.iter().find_map(|argument| match argument {
            ReleaseArgument::Parent(ty) => Some(*ty),
            _ => None,
        })
    }
}

/// What a free function frees.
#[derive(Clone)]
pub enum Released {
    /// An object of a foreign type.
    Foreign(TypeId),
    /// Bytes or text (`char *`).
    Bytes,
    /// An array of pointers to objects of a foreign type (`X **`), with the objects or without: who names it says which.
    Objects(TypeId),
    /// Elements of a plain type.
    Plain(Type),
    /// An array of texts, and the texts (`char **`).
    Texts,
    /// `void *`: anything.
    Anything,
}

/// An argument of a free function.
#[derive(Clone)]
pub enum ReleaseArgument {
    /// What is freed.
    Object,
    /// `#[fixed(expr)]`
    Fixed(Expr),
    /// `#[null]`
    Null,
    /// The length of what is freed, as this integer type.
    Length(Type),
    /// A borrowed parent that the owner remembers.
    Parent(TypeId),
}

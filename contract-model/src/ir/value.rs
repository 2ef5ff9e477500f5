//! What comes back from C: a result, an out-parameter, the new value of an in-out-parameter.

use proc_macro2::Span;
use syn::{Expr, Lifetime, Type};

use super::{Call, ForeignUse, FunctionId, ParameterId, Unit};

/// A value that comes back.
pub struct Value {
    /// Who owns it.
    pub transfer: Transfer,
    /// What it is.
    pub shape: Shape,
    /// NULL is a value of its own: `Option<…>`.
    pub nullable: bool,
}

impl Value {
    /// The foreign type of an object, or of each object of an array, with its lifetime arguments.
    pub fn object(&self) -> Option<&ForeignUse> {
        match &self.shape {
            Shape::Object(ty) | Shape::Buffer(BufferShape { items: Items::Objects(ty, _), .. }) => Some(ty),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(crate) fn object_mut(&mut self) -> Option<&mut ForeignUse> {
        match &mut self.shape {
            Shape::Object(ty) | Shape::Buffer(BufferShape { items: Items::Objects(ty, _), .. }) => Some(ty),
            _ => None,
        }
    }

    /// The foreign type of one object, which the value points to.
    pub fn one_object(&self) -> Option<&ForeignUse> {
        match &self.shape {
            Shape::Object(ty) => Some(ty),
            _ => None,
        }
    }

    /// The call that tells the length of a buffer.
    pub fn length_call(&self) -> Option<&Call> {
        match &self.shape {
            Shape::Buffer(BufferShape { length: LengthSource::Call(call), .. }) => Some(call),
            _ => None,
        }
    }

    /// The functions that free what was given: the value as a whole, and each object of an array.
    pub fn freed_by(&self) -> impl Iterator<Item = FunctionId> + use<> {
        let whole = match self.transfer {
            Transfer::Owned { free, .. } => free,
            _ => None,
        };
        let each = match &self.shape {
            Shape::Buffer(_) => self.owned_object().flatten(),
            _ => None,
        };
        whole.into_iter().chain(each)
    }

    /// Whether the value gives owners of objects, one or an array of them, and what frees each where that is not the free
    /// function of the type.
    pub fn owned_object(&self) -> Option<Option<FunctionId>> {
        match (&self.transfer, &self.shape) {
            (Transfer::Owned { free, .. }, Shape::Object(_)) => Some(*free),
            (Transfer::Owned { .. }, Shape::Buffer(BufferShape { items: Items::Objects(_, Hold::Own(free)), .. })) => {
                Some(*free)
            }
            _ => None,
        }
    }

    /// Whether the value owns an array which lends its objects: who owns them is not said.
    pub fn owns_lent_objects(&self) -> bool {
        matches!(
            (&self.transfer, &self.shape),
            (Transfer::Owned { .. }, Shape::Buffer(BufferShape { items: Items::Objects(_, Hold::Lent), .. }))
        )
    }

    /// The borrow, if it lives in something else.
    pub fn borrow(&self) -> Option<&Borrow> {
        match &self.transfer {
            Transfer::Borrowed(borrow) => Some(borrow),
            _ => None,
        }
    }
}

/// What a value is.
#[derive(Clone)]
pub enum Shape {
    /// `void`
    Nothing,
    /// A plain value.
    Scalar(Type),
    /// A pointer to a foreign type.
    Object(ForeignUse),
    /// A pointer to a plain value.
    Plain(Type),
    /// A pointer to NUL-terminated text.
    Text,
    /// A pointer to elements.
    Buffer(BufferShape),
    /// A file descriptor.
    Fd {
        /// An array of so many, which C fills.
        count: Option<Expr>,
    },
    /// A value of Rust's that this function of the block handed to C.
    Handed(FunctionId),
    /// `#[unchecked]`: as it is.
    Raw(Type),
}

/// A pointer to elements.
#[derive(Clone)]
pub struct BufferShape {
    /// Element type; `u8` for bytes.
    pub element: Type,
    /// Where the length is.
    pub length: LengthSource,
    /// What the length counts.
    pub unit: Unit,
    /// The elements past what C says it wrote are not initialised (`getline`): `OwnedBuffer<MaybeUninit<T>, F>`.
    pub uninit: bool,
    /// `written = return` of an in-out buffer: the result is the initialised part.
    pub written_return: bool,
    /// What the elements are.
    pub items: Items,
}

impl BufferShape {
    /// Whether it is an array of texts.
    pub fn is_texts(&self) -> bool {
        matches!(self.items, Items::Texts)
    }

    /// Whether it is an array of pointers to objects.
    pub fn is_objects(&self) -> bool {
        matches!(self.items, Items::Objects(..))
    }
}

/// What the elements of a buffer are.
#[derive(Clone)]
pub enum Items {
    /// Values.
    Values,
    /// `each = cstr`: pointers to texts, which belong to the array.
    Texts,
    /// Pointers to objects.
    Objects(ForeignUse, Hold),
}

/// Whose the objects of an array are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// `each = borrowed`: they live as long as the array, whoever has that.
    Lent,
    /// `each = owned`, `each = owned(free = G)`: each has an owner of its own; the free function where it is not that of the
    /// type.
    Own(Option<FunctionId>),
}

/// Where the length of a buffer that comes back is found.
#[derive(Clone)]
pub enum LengthSource {
    /// A parameter, passed by value.
    Parameter(ParameterId),
    /// What C leaves behind a pointer parameter.
    Pointer(ParameterId),
    /// The function's return value.
    Return,
    /// `len = nul` of an array of pointers: the first NULL is its end.
    Nul,
    /// What another function of the block says, right after a success.
    Call(Call),
}

/// Who owns a value that comes back.
pub enum Transfer {
    /// Nobody needs to: a plain value, or nothing.
    Value,
    /// Rust owns it.
    Owned {
        /// The free function where it is not the foreign type's own.
        free: Option<FunctionId>,
        /// Nobody else holds it yet.
        unique: bool,
        /// `floating = S`: what makes the floating reference that C gives a count of the caller's own.
        sink: Option<FunctionId>,
        /// The parameter that the free function wants again (a pool).
        parent: Option<ParameterId>,
    },
    /// It lives in something else.
    Borrowed(Borrow),
    /// `borrowed(forever)`
    Forever,
    /// Copied before the wrapper returns.
    Copied,
    /// The argument itself.
    SameAs(ParameterId),
    /// It takes the argument's place.
    Replaces(ParameterId),
    /// Dropped: it only says whether the call went well.
    Status,
    /// `#[unchecked]`
    Unchecked,
    /// Could not be understood.
    Poisoned,
}

/// A borrow from one or several lenders.
pub struct Borrow {
    /// From whom; never empty.
    pub lenders: Vec<Lender>,
    /// The lifetime of the result.
    pub lifetime: Lifetime,
    /// `until = […]`: calls that end it.
    pub until: Vec<Until>,
    /// `&mut X`
    pub exclusive: bool,
}

/// Who a borrow is from.
#[derive(Clone)]
pub enum Lender {
    /// A parameter.
    Parameter(ParameterId),
    /// Whatever a lifetime of a parameter's type stands for: a grandparent.
    Lifetime(Lifetime),
}

/// A call that ends a borrow.
#[derive(Clone, Copy, Debug)]
pub struct Until {
    /// The function, which means every declaration of its symbol.
    pub function: FunctionId,
    /// Where `until` names it.
    pub span: Span,
}

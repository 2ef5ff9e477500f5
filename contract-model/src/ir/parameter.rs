//! What one C parameter means, and what becomes of it in the wrapper.

use proc_macro2::{Ident, Span};
use syn::{Abi, Expr, Lifetime, LitInt, Type};

use super::{BufferShape, Callback, ForeignUse, FunctionId, Hold, Items, ParameterId, Shape, Transfer, Value};

/// A parameter of a C function.
pub struct Parameter {
    /// Its name.
    pub ident: Ident,
    /// Its type in the raw declaration: references turned into pointers, foreign types under their Rust names.
    pub raw: Type,
    /// C has no such parameter: what is given goes into fields of another one's struct.
    pub absent: bool,
    /// It was written as a reference, which says nothing of C's `const`.
    pub written_as_reference: bool,
    /// Its contract.
    pub role: Role,
    /// `#[variadic]`: passed where C's declaration has `...`.
    pub variadic: bool,
    /// `#[retained]`: what C keeps it in after the call. Its lifetime is in the role.
    pub retained: Option<Keeper>,
    /// `#[retained(…, owned)]`: the caller hands a value over, which lives beside the keeper and is good for this long.
    /// The role says what C gets of it.
    pub stored: Option<Lifetime>,
    /// `#[handed]`: C owns it, and ends it by a call of another parameter.
    pub handed: Option<Handed>,
    /// Where messages about it point: the name.
    pub span: Span,
    /// Where messages about its type point.
    pub type_span: Span,
}

/// What C keeps an argument in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// The object of this parameter, lent or made by the call.
    Parameter(ParameterId),
    /// The object that comes back.
    Result,
    /// Nothing that is ever freed.
    Forever,
}

/// What C owns and ends by calling a function that it is given as well.
#[derive(Clone, Copy)]
pub struct Handed {
    /// The parameter that takes that function.
    pub destroy: ParameterId,
    /// What a failed call has done with it; only beside `fails`.
    pub on_failure: Option<OnFailure>,
    /// Where messages about it point.
    pub span: Span,
}

/// Whether a failed call has ended what it was handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFailure {
    /// It has called the function.
    Called,
    /// It has not, and leaves that to the caller.
    NotCalled,
}

/// The contract of a parameter.
pub enum Role {
    /// Passed on by value.
    Value(Type),
    /// Lent to C for the call.
    Reference(Reference),
    /// `#[unique] x: *mut X`: lent to C while nobody else holds it.
    Unique {
        /// Which type.
        ty: ForeignUse,
        /// `*mut` is exclusive, `*const` shared.
        access: Access,
        /// Set where a result borrows from it.
        lifetime: Option<Lifetime>,
    },
    /// C takes ownership.
    Consumed(Consumed),
    /// C takes a count of its own.
    UpRefs {
        /// Which counted type.
        ty: ForeignUse,
        /// `Option<&T>`
        nullable: bool,
    },
    /// Named by `returns(replaces(x))`: the result takes this one's place.
    Replaced {
        /// Which type.
        ty: ForeignUse,
        /// `&mut Option<Owned<T>>`: NULL is the empty list.
        nullable: bool,
    },
    /// `#[cstr]`: NUL-terminated text.
    Text {
        /// `Option<&CStr>`
        nullable: bool,
        /// Set where a result borrows from it.
        lifetime: Option<Lifetime>,
    },
    /// `#[fd]`: a file descriptor, lent for the call.
    Fd {
        /// `Option<BorrowedFd>`: -1 is none.
        nullable: bool,
    },
    /// `#[buffer(…)]`: elements with a length.
    Buffer(Buffer),
    /// `#[buffer(…, each = …)]`: an array of pointers.
    Pointers(Pointers),
    /// `#[buffer(…, cursor)]`: elements, and a pointer to them that C moves on.
    Cursor(Cursor),
    /// The length of a buffer, filled by the wrapper: by value, or through a pointer for `len = *n`.
    Length {
        /// The parameter whose length it is; `None` when a result names it (`returns(buffer(len = *n))`).
        of: Option<ParameterId>,
        /// Its integer type.
        integer: Type,
        /// Passed as `*mut integer`.
        indirect: bool,
        /// The number C leaves there is part of the wrapper's result (a `len = *n` that nothing else uses).
        reported: bool,
    },
    /// `#[handed]` alone: any value of Rust's, which is opaque to C.
    Handed {
        /// `Option<V>`
        nullable: bool,
    },
    /// The function that ends what is handed over.
    Destroy {
        /// What it ends.
        of: ParameterId,
    },
    /// `#[callback(…)]`: a closure that C calls.
    Callback(Callback),
    /// Carries the closure of a callback.
    UserData {
        /// The callback.
        of: ParameterId,
    },
    /// `#[out]`: C writes it.
    Out(Out),
    /// `#[inout]`: C reads and writes it.
    InOut(InOut),
    /// `#[null]`
    Null,
    /// `#[fixed(expr)]`
    Fixed {
        /// The value, in terms of the module and of the parameters as C gets them.
        value: Expr,
        /// The expression is the name of a function of the block: pass its address.
        function: Option<FunctionId>,
    },
    /// `#[unchecked]`, or a raw pointer in a function that is passed on raw.
    Unchecked(Type),
    /// `#[data]` on a function pointer: C calls it with what is in a slot for user data.
    OfSlot(SlotCall),
    /// Could not be understood; checks keep quiet about it.
    Poisoned,
}

/// A function that C calls with what is in a slot for user data.
pub struct SlotCall {
    /// C's type of the function; without `Option`.
    pub pointer: Type,
    /// As written: `extern "C"`.
    pub abi: Abi,
    /// What C passes, in its order.
    pub inputs: Vec<Type>,
    /// Which of those it is.
    pub data: usize,
    /// It gets the address of what the slot of a copy will hold; otherwise what is in the slot of an object that ends.
    pub is_copy: bool,
    /// What C wants back: 1 for a copy that is made.
    pub result: Option<Type>,
}

impl Role {
    /// Whether the wrapper has no parameter for it: it fills it in itself, or makes it part of its result.
    pub fn is_filled_in(&self) -> bool {
        match self {
            Role::Destroy { .. }
            | Role::UserData { .. }
            | Role::Length { .. }
            | Role::Out(_)
            | Role::Null
            | Role::OfSlot(_)
            | Role::Fixed { .. } => true,
            Role::Value(_)
            | Role::Reference(_)
            | Role::Unique { .. }
            | Role::Consumed(_)
            | Role::UpRefs { .. }
            | Role::Replaced { .. }
            | Role::Text { .. }
            | Role::Fd { .. }
            | Role::Buffer(_)
            | Role::Pointers(_)
            | Role::Cursor(_)
            | Role::Handed { .. }
            | Role::Callback(_)
            | Role::InOut(_)
            | Role::Unchecked(_)
            | Role::Poisoned => false,
        }
    }

    /// The closure that C calls.
    pub fn callback(&self) -> Option<&Callback> {
        match self {
            Role::Callback(callback) => Some(callback),
            _ => None,
        }
    }

    /// The foreign type of an object that goes in, with its lifetime arguments; nothing for an out-parameter.
    pub fn object(&self) -> Option<&ForeignUse> {
        match self {
            Role::Reference(Reference { to: Pointee::Foreign(ty), .. })
            | Role::Unique { ty, .. }
            | Role::UpRefs { ty, .. }
            | Role::Replaced { ty, .. }
            | Role::Consumed(Consumed { shape: Shape::Object(ty), .. }) => Some(ty),
            Role::InOut(inout) => inout.value.object(),
            _ => None,
        }
    }

    /// The foreign type of what goes in, of one object or of all objects of an array.
    pub fn objects(&self) -> Option<&ForeignUse> {
        match self {
            Role::Pointers(Pointers { each: Each::Object(ty), .. }) => Some(ty),
            Role::Consumed(consumed) => consumed.object(),
            one => one.object(),
        }
    }

    /// The lifetime for which the caller lends what goes in, where it has a name.
    pub fn lifetime(&self) -> Option<&Lifetime> {
        match self {
            Role::Reference(reference) => reference.lifetime.as_ref(),
            Role::Unique { lifetime, .. } | Role::Text { lifetime, .. } => lifetime.as_ref(),
            Role::Buffer(buffer) => buffer.lifetime.as_ref(),
            Role::InOut(inout) => inout.lifetime.as_ref(),
            _ => None,
        }
    }

    /// What C gets for no elements, where it gets elements.
    pub fn empty(&self) -> Option<Empty> {
        match self {
            Role::Buffer(Buffer { empty, .. })
            | Role::Pointers(Pointers { empty, .. })
            | Role::Cursor(Cursor { empty, .. }) => Some(*empty),
            Role::Consumed(consumed) if consumed.is_array() => Some(consumed.empty),
            _ => None,
        }
    }

    /// Whether the call has what goes in to itself: by `&mut`, or because C takes or replaces the owner.
    pub fn is_exclusive(&self) -> bool {
        match self {
            Role::Reference(reference) => reference.access == Access::Exclusive,
            Role::Unique { access, .. } => *access == Access::Exclusive,
            Role::Pointers(pointers) => pointers.access == Access::Exclusive,
            Role::Consumed(_) | Role::Replaced { .. } => true,
            Role::InOut(inout) => matches!(inout.value.transfer, Transfer::Owned { .. }),
            _ => false,
        }
    }
}

/// Shared or exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// `&T`
    Shared,
    /// `&mut T`
    Exclusive,
}

/// What a reference refers to.
#[derive(Clone)]
pub enum Pointee {
    /// A C object.
    Foreign(ForeignUse),
    /// Rust memory of a plain type.
    Plain(Type),
}

/// `&T`, `&mut T`, `#[borrowed]`.
pub struct Reference {
    /// What it refers to.
    pub to: Pointee,
    /// As written, or named by lowering where a result borrows from it.
    pub lifetime: Option<Lifetime>,
    /// Shared or exclusive.
    pub access: Access,
    /// `Option<&T>`
    pub nullable: bool,
}

/// `#[consumed]`: an owner goes to C.
pub struct Consumed {
    /// What is handed over: `Object`, `Text` or `Buffer`.
    pub shape: Shape,
    /// The free function of the owner's type, where it is not the foreign type's own.
    pub free: Option<FunctionId>,
    /// What happens on failure; only beside `fails`.
    pub on: Option<Fate>,
    /// `Option<Owned<T>>`
    pub nullable: bool,
    /// C takes `T**` and nulls it.
    pub indirect: bool,
    /// Of an array of owners: what C gets for none.
    pub empty: Empty,
    /// Where messages about it point: the clause, or the parameter's name.
    pub span: Span,
}

impl Consumed {
    /// `each = owned`: whether C takes each object of an array, and the array is only lent to it.
    pub fn is_array(&self) -> bool {
        matches!(&self.shape, Shape::Buffer(BufferShape { items: Items::Objects(_, Hold::Own(_)), .. }))
    }

    /// The foreign type of the object that is handed over, or of each of an array, with its lifetime arguments.
    pub fn object(&self) -> Option<&ForeignUse> {
        match &self.shape {
            Shape::Object(ty) | Shape::Buffer(BufferShape { items: Items::Objects(ty, Hold::Own(_)), .. }) => Some(ty),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(crate) fn object_mut(&mut self) -> Option<&mut ForeignUse> {
        match &mut self.shape {
            Shape::Object(ty) | Shape::Buffer(BufferShape { items: Items::Objects(ty, Hold::Own(_)), .. }) => Some(ty),
            _ => None,
        }
    }

    /// What frees what is handed over, or each object of an array, where it is not the free function of the type.
    pub fn freed_by(&self) -> Option<FunctionId> {
        match &self.shape {
            Shape::Buffer(BufferShape { items: Items::Objects(_, Hold::Own(free)), .. }) => *free,
            _ => self.free,
        }
    }
}

/// What a failed call did to what it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// `on = success`: only success consumes it.
    Success,
    /// `on = always`: it is gone either way.
    Always,
}

/// A buffer argument.
pub struct Buffer {
    /// Element type; `u8` for bytes.
    pub element: Type,
    /// `&[T]` or `&mut [T]`.
    pub access: Access,
    /// `Option<&[T]>`: `None` is (NULL, 0).
    pub nullable: bool,
    /// How C learns its length.
    pub length: Length,
    /// What the length counts.
    pub unit: Unit,
    /// `&mut [MaybeUninit<T>]`
    pub uninit: bool,
    /// How much C has written.
    pub written: Option<Written>,
    /// What C gets for an empty slice.
    pub empty: Empty,
    /// Set where a result borrows from it, the written part included.
    pub lifetime: Option<Lifetime>,
}

/// An array of pointers.
pub struct Pointers {
    /// What each of them points to.
    pub each: Each,
    /// `&[&X]` or `&mut [&mut X]`.
    pub access: Access,
    /// `Parameter`, or `Nul`: a NULL stands at the end.
    pub length: Length,
    /// What C gets for no elements.
    pub empty: Empty,
    /// `Option<&[…]>`
    pub nullable: bool,
    /// C may write the array itself, by its type.
    pub is_written: bool,
}

impl Pointers {
    /// Whether C gets an array of its own, and not the caller's: one with NULL at the end, that C may write, or of
    /// addresses that the caller's array does not hold.
    pub fn is_made(&self) -> bool {
        self.is_written || matches!(self.length, Length::Nul) || matches!(self.each, Each::Text)
    }
}

/// What the pointers of an array point to: objects of a foreign type, as a block or as a struct knows it.
pub enum Each<O = ForeignUse> {
    /// `each = cstr`
    Text,
    /// `each = borrowed`, shared.
    Object(O),
}

/// Elements of which C takes some: it gets the address of a pointer to them, and moves that past what it took.
pub struct Cursor {
    /// Element type; `u8` for bytes.
    pub element: Type,
    /// `&mut &[T]` or `&mut &mut [T]`.
    pub access: Access,
    /// What the length counts.
    pub unit: Unit,
    /// What C gets for no elements.
    pub empty: Empty,
}

/// A part of a length that is multiplied.
pub enum Factor {
    /// A parameter, which the wrapper has as well.
    Parameter(ParameterId),
    /// A number.
    Number(LitInt),
}

/// How C learns the length of a buffer.
pub enum Length {
    /// Another parameter, by value or through a pointer (see [`Role::Length`]).
    Parameter(ParameterId),
    /// `len = a * b`: at least as many as these multiply to, which C is told otherwise.
    Product(Vec<Factor>),
    /// `len = nul`: the last element is zero.
    Nul,
    /// `*const [T; N]`: the type says it.
    Fixed(Expr),
    /// `field = p, len = n, of = s`: it is in the fields `p` and `n` of the struct that `s` lends, for the call.
    Field {
        /// The parameter that lends the struct.
        of: ParameterId,
        /// The field that holds the address.
        pointer: Ident,
        /// The field that holds the length, and afterwards how much is left.
        length: Ident,
    },
    /// `fields = (p, n)`: C takes a pointer to a struct of the two.
    Struct {
        /// The struct.
        ty: Type,
        /// The field that holds the address.
        pointer: Ident,
        /// The field that holds the length.
        length: Ident,
    },
}

/// What a length counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Elements.
    Elements,
    /// `unit = bytes`
    Bytes,
}

/// How much of a buffer C has written.
pub enum Written {
    /// `written = return`
    Return,
    /// `written = *n`
    Pointer(ParameterId),
    /// `written = n`: all of it.
    Full,
    /// `written = nul`: up to a NUL.
    Nul,
    /// All but what is left, by the field of the struct that it was in.
    AllButLeft,
}

/// What C gets for an empty slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// The address of a zeroed block: neither NULL nor dangling.
    Zeros,
    /// NULL.
    Null,
    /// The call is refused.
    Error,
}

/// `#[out(…)]`
pub struct Out {
    /// What the slot holds afterwards.
    pub value: Value,
    /// The slot's own type: `T` of `*mut T`, or what `as = T` says.
    pub slot: Type,
    /// `as = …`: the slot's address is cast to C's pointer type.
    pub cast: bool,
    /// The slot is a struct that the caller allocates, and not a pointer to what C has made.
    pub in_place: bool,
    /// When C has filled it.
    pub valid: Valid,
}

/// When C has filled an out-parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Valid {
    /// After a success.
    Success,
    /// After any call.
    Always,
    /// After a failure: it tells what went wrong.
    Failure,
}

/// `#[inout(…)]`
pub struct InOut {
    /// `Scalar` or an owned value that C may replace.
    pub value: Value,
    /// The slot's own type.
    pub slot: Type,
    /// Set where a result borrows from it (`written = return`).
    pub lifetime: Option<Lifetime>,
}

/// Whether a raw type is `void *`.
pub fn is_void_pointer(ty: &Type) -> bool {
    let Type::Ptr(pointer) = ty else { return false };
    matches!(&*pointer.elem, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "c_void"))
}

//! A function of Rust's that C calls: where it finds the closure, how long it may call it, what goes in and comes out.

use proc_macro2::{Ident, Span};
use syn::{Abi, Expr, Type};

use super::{Access, Each, ForeignUse, Function, FunctionId, OnFailure, ParameterId, Unit};

/// `#[callback(…)]`
pub struct Callback {
    /// The parameter that carries the closure's address; none for `data = none`.
    pub data: Option<ParameterId>,
    /// `set_by(g)`: another function carries the closure's address, and is called first.
    pub set_by: Option<SetBy>,
    /// Where it finds that address again.
    pub found: Found,
    /// How long C may call it.
    pub scope: Scope,
    /// What C gets where the closure is not run, or has panicked.
    pub on_panic: OnPanic,
    /// From which threads C calls it.
    pub threads: CallingThreads,
    /// It may be NULL in C.
    pub optional: bool,
    /// `#[nullable]`: NULL means something there.
    pub nullable: bool,
    /// As written: `extern "C"`.
    pub abi: Abi,
    /// C's type of the function, under the Rust names of foreign types; without `Option`.
    pub pointer: Type,
    /// What C passes, in its order.
    pub parameters: Vec<CallbackParameter>,
    /// What C wants back; `None` for `void`.
    pub result: Option<Type>,
    /// `returns(owned)`: that points to an object that the closure gives away.
    pub given: Option<CallbackOwner>,
    /// Where messages about it point: the clause.
    pub span: Span,
}

/// A function that gives C the user data of a callback.
pub struct SetBy {
    /// It takes the user data, and the object that keeps the closure.
    pub function: FunctionId,
    /// Where it was written.
    pub span: Span,
}

/// Where a function that C calls finds the closure's address.
pub enum Found {
    /// In its parameter that is `#[data]`; nowhere for `data = none`.
    Passed,
    /// `via(f(x))`: another function gives it.
    Asked(Asked),
    /// In the field that is `#[data]` of a struct, which is this parameter of the callback.
    Field(usize),
    /// `attached(x)`: in the slot for user data of this object, which C passes or another function gives.
    Attached {
        /// The object.
        object: Given,
        /// Where it was written.
        span: Span,
    },
}

impl Found {
    /// Whether this parameter of the callback is used to find it.
    pub fn uses(&self, at: usize) -> bool {
        match self {
            Found::Passed => false,
            Found::Asked(asked) => asked.is_given(at),
            Found::Field(own) => *own == at,
            Found::Attached { object, .. } => object.is_given(at),
        }
    }
}

/// A call of a function of the block with what C passes to a callback.
pub struct Asked {
    /// What is called.
    pub function: FunctionId,
    /// With what.
    pub arguments: Vec<Given>,
    /// Where it was written.
    pub span: Span,
}

impl Asked {
    /// Whether this parameter of the callback is given to it, or to a call within it.
    fn is_given(&self, at: usize) -> bool {
        self.arguments.iter().any(|argument| argument.is_given(at))
    }
}

impl Given {
    /// Whether it is this parameter of the callback, or a call with it.
    fn is_given(&self, at: usize) -> bool {
        match self {
            Given::Passed(own) => *own == at,
            Given::Asked(inner) => inner.is_given(at),
        }
    }
}

/// An argument of such a call.
pub enum Given {
    /// A parameter of the callback.
    Passed(usize),
    /// What another call returns.
    Asked(Asked),
}

/// How long C may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Until the function that got it returns.
    Call,
    /// `until_freed(x)`: until that is freed, beside whose owner it lives (see `Parameter::retained`).
    UntilFreed {
        /// `until_freed(x, slot)`: a new one takes the place of the old.
        slot: bool,
    },
    /// `notified(destroy)`: until C calls `destroy` with its address.
    Notified {
        /// The parameter that takes that function.
        destroy: ParameterId,
        /// What a failed call has done with it; only beside `fails`.
        on_failure: Option<OnFailure>,
    },
    /// `once`: C calls it once, and that is its end.
    Once {
        /// Whether a failed call has called it; only beside `fails`.
        on_failure: Option<OnFailure>,
    },
    /// `forever`: it is never dropped.
    Forever,
}

/// What C gets where there is no result of the closure's.
pub enum OnPanic {
    /// Nothing: the callback returns `void`.
    Nothing,
    /// `return(expr)`
    Return(Expr),
    /// `return(null)`, where the closure gives an owner away.
    Null,
    /// `abort`
    Abort,
}

/// From which threads C calls a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallingThreads {
    /// The one that called the function; if it is kept, wherever an object is that the function was given; if it is kept for
    /// ever, any, several at once.
    Own,
    /// `thread = registering`: the one that called the function, and no other, though it is kept.
    Registering,
    /// `thread = any`: any, but one at a time.
    Any,
    /// `concurrent`: several at once.
    Concurrent,
}

/// What C passes to a callback.
pub struct CallbackParameter {
    /// Its name, or one that stands in for it.
    pub ident: Ident,
    /// Its type, as the raw declaration has it.
    pub raw: Type,
    /// What it is.
    pub role: CallbackRole,
    /// Where messages about it point.
    pub span: Span,
}

/// An object that changes hands in a callback.
pub struct CallbackOwner {
    /// Which type; its own free function ends it.
    pub ty: ForeignUse,
    /// `Option<Owned<X>>`
    pub nullable: bool,
    /// Where messages about it point.
    pub span: Span,
}

/// A slot of C's that a closure fills.
pub struct CallbackOut {
    /// What it leaves there.
    pub value: CallbackGiven,
    /// C's type of that.
    pub slot: Type,
    /// `valid = is(v)`: only if the closure succeeds, of which C is told by this.
    pub valid: Option<Expr>,
    /// It may be NULL.
    pub nullable: bool,
    /// Where messages about it point.
    pub span: Span,
}

/// What a closure leaves in a slot of C's.
pub enum CallbackGiven {
    /// A plain value.
    Plain(Type),
    /// `owned`: an object that C frees.
    Owned(CallbackOwner),
    /// `borrowed(from = p)`: part of what C has passed.
    Lent {
        /// What it is.
        what: CallbackLent,
        /// The parameters of the callback that lend it, and where they are named.
        from: Vec<(usize, Span)>,
    },
}

/// What a closure gives back of what C has passed.
pub enum CallbackLent {
    /// An object.
    Object(ForeignUse),
    /// `cstr`
    Text,
    /// `buffer(len = *n)`
    Elements {
        /// Their type; `u8` for bytes.
        element: Type,
        /// The parameter of the callback that takes their number.
        length: usize,
    },
}

/// What a parameter of a callback is.
pub enum CallbackRole {
    /// `#[data]`: the closure's address.
    Data,
    /// `#[unused]`: not passed on.
    Unused,
    /// A plain value.
    Value(Type),
    /// An object, lent for the invocation.
    Object {
        /// Which type.
        ty: ForeignUse,
        /// `&X`, or `&mut X` where that is vouched for.
        access: Access,
        /// `Option<&X>`
        nullable: bool,
    },
    /// A plain value behind a pointer, lent for the invocation.
    Plain {
        /// Its type.
        ty: Type,
        /// `&T`, or `&mut T` where that is vouched for.
        access: Access,
        /// `Option<&T>`
        nullable: bool,
    },
    /// NUL-terminated text, lent for the invocation.
    Text {
        /// `Option<&CStr>`
        nullable: bool,
    },
    /// Elements, lent for the invocation.
    Elements {
        /// Their type; `u8` for bytes.
        element: Type,
        /// The parameter of the callback that says how many.
        length: usize,
        /// What that counts.
        unit: Unit,
        /// `written = return`: the closure fills it, and returns how much of it.
        returned: bool,
        /// `&[T]`, or `&mut [T]` where that is vouched for.
        access: Access,
        /// `Option<&[T]>`
        nullable: bool,
    },
    /// An array of pointers, lent for the invocation with what they point to.
    Pointers {
        /// What each of them points to.
        each: Each,
        /// The parameter of the callback that says how many.
        length: usize,
        /// `Option<Pointers<'_, X>>`
        nullable: bool,
    },
    /// `#[consumed]`: an object that C gives to the closure.
    Consumed(CallbackOwner),
    /// `#[consumed(on = is(v))]`: an object that the closure may take, which it says by its result.
    Offered {
        /// The object.
        owner: CallbackOwner,
        /// What C gets if the closure has taken it.
        on: Expr,
    },
    /// `#[out(…)]`: a slot that the closure fills, by what it returns.
    Out(CallbackOut),
    /// Where C gets the length of what the closure leaves in another slot.
    OutLength {
        /// Its integer type.
        integer: Type,
    },
    /// The length of elements, or of several.
    Length {
        /// Its integer type.
        integer: Type,
    },
    /// `#[unchecked]`: as it is.
    Unchecked(Type),
}

impl CallbackRole {
    /// The foreign type of the objects that are lent: of one, or of as many as an array points to.
    pub fn objects(&self) -> Option<&ForeignUse> {
        match self {
            CallbackRole::Object { ty, .. } | CallbackRole::Pointers { each: Each::Object(ty), .. } => Some(ty),
            _ => None,
        }
    }

    /// Whether the closure may take it.
    pub fn is_offered(&self) -> bool {
        matches!(self, CallbackRole::Offered { .. })
    }

    /// Shared or exclusive, for what is lent.
    pub fn access(&self) -> Option<Access> {
        match self {
            CallbackRole::Object { access, .. }
            | CallbackRole::Plain { access, .. }
            | CallbackRole::Elements { access, .. } => Some(*access),
            CallbackRole::Text { .. } | CallbackRole::Pointers { .. } => Some(Access::Shared),
            _ => None,
        }
    }
}

impl Callback {
    /// `data = none`: C has no place for a closure's address.
    pub fn is_stateless(&self) -> bool {
        self.data.is_none() && self.set_by.is_none() && !self.is_attached()
    }

    /// Whether it is in a slot for user data of C's: C ends it with the object.
    pub fn is_attached(&self) -> bool {
        matches!(self.found, Found::Attached { .. })
    }

    /// The call that finds the closure.
    pub fn asked(&self) -> Option<&Asked> {
        match &self.found {
            Found::Asked(asked) => Some(asked),
            Found::Passed | Found::Field(_) | Found::Attached { .. } => None,
        }
    }

    /// Whether C calls it on threads that have none of the objects that the function was given.
    pub fn is_called_elsewhere(&self) -> bool {
        match self.threads {
            CallingThreads::Any | CallingThreads::Concurrent => true,
            CallingThreads::Own => self.scope == Scope::Forever,
            CallingThreads::Registering => false,
        }
    }

    /// Whether C keeps it after the call.
    pub fn is_kept(&self) -> bool {
        self.scope != Scope::Call
    }

    /// Whether it lives beside the owner of an object.
    pub fn is_beside_owner(&self) -> bool {
        matches!(self.scope, Scope::UntilFreed { .. }) && !self.is_attached()
    }

    /// Whether the caller may give none; where C keeps it, a second wrapper gives none.
    pub fn is_option(&self) -> bool {
        self.nullable && self.scope == Scope::Call
    }

    /// Whether C takes NULL in its place, and forgets it then.
    pub fn is_removable(&self) -> bool {
        self.optional && (self.has_slot() || (self.nullable && self.belongs_to_c()))
    }

    /// Whether C has it after the call, and nothing in Rust.
    pub fn belongs_to_c(&self) -> bool {
        self.is_kept() && !self.is_beside_owner()
    }

    /// What a failed call has done with it, where that is said.
    pub fn on_failure(&self) -> Option<OnFailure> {
        match self.scope {
            Scope::Notified { on_failure, .. } | Scope::Once { on_failure } => on_failure,
            Scope::Call | Scope::UntilFreed { .. } | Scope::Forever => None,
        }
    }

    /// Whether a new one takes the place of the old.
    pub fn has_slot(&self) -> bool {
        matches!(self.scope, Scope::UntilFreed { slot: true })
    }

    /// What changes hands in it: what C gives to the closure, and what the closure gives to C.
    pub fn owners(&self) -> impl Iterator<Item = &CallbackOwner> {
        let consumed = self.parameters.iter().filter_map(|parameter| match &parameter.role {
            CallbackRole::Consumed(owner) | CallbackRole::Offered { owner, .. } => Some(owner),
            CallbackRole::Out(CallbackOut { value: CallbackGiven::Owned(owner), .. }) => Some(owner),
            _ => None,
        });
        consumed.chain(&self.given)
    }

    /// The slots that the closure fills, in C's order.
    pub fn outs(&self) -> impl Iterator<Item = (&CallbackParameter, &CallbackOut)> {
        self.parameters.iter().filter_map(|parameter| match &parameter.role {
            CallbackRole::Out(out) => Some((parameter, out)),
            _ => None,
        })
    }

    /// `valid = is(v)`: what C gets if the closure has filled the slots, and the first of those.
    pub fn filled_on(&self) -> Option<(&CallbackParameter, &Expr)> {
        self.outs().find_map(|(parameter, out)| Some((parameter, out.valid.as_ref()?)))
    }

    /// Whether the closure gives back something that is part of this parameter.
    pub fn is_lender(&self, at: usize) -> bool {
        self.outs().any(|(_, out)| match &out.value {
            CallbackGiven::Lent { from, .. } => from.iter().any(|(lender, _)| *lender == at),
            CallbackGiven::Plain(_) | CallbackGiven::Owned(_) => false,
        })
    }

    /// What the closure may take, and what C gets if it has.
    pub fn offered(&self) -> Option<(&CallbackParameter, &Expr)> {
        self.parameters.iter().find_map(|parameter| match &parameter.role {
            CallbackRole::Offered { on, .. } => Some((parameter, on)),
            _ => None,
        })
    }

    /// The foreign objects that C lends to it.
    pub fn objects(&self) -> impl Iterator<Item = (&CallbackParameter, &ForeignUse)> {
        self.parameters.iter().filter_map(|parameter| Some((parameter, parameter.role.objects()?)))
    }
}

impl Function {
    /// The callbacks whose closures one user data carries, in C's order: this one, and those that share its user data.
    pub fn together(&self, id: ParameterId) -> Vec<ParameterId> {
        let data = self[id].role.callback().and_then(|callback| callback.data);
        match data {
            Some(_) => self.callbacks().filter(|(_, other)| other.data == data).map(|(id, _)| id).collect(),
            None => vec![id],
        }
    }

    /// Whether the closure stands in the place of another callback's, with which it shares the user data.
    pub fn stands_beside(&self, id: ParameterId) -> bool {
        self[id].role.callback().is_some() && self.together(id).first().is_some_and(|first| *first != id)
    }
}

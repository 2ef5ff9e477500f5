//! A C function: what goes in, what comes back, how it fails.

use std::ops::Index;

use proc_macro2::{Ident, Span};
use syn::{Expr, Lifetime, Type, Visibility};

use super::{Callback, Carried, FunctionId, Keeper, Parameter, ParameterId, Role, TypeId, Value};

/// `#[elements(count = f)]`
pub struct Elements {
    /// Says how many there are.
    pub count: FunctionId,
    /// The name of the method that goes through them.
    pub name: Ident,
    /// Where messages about the count point.
    pub count_span: Span,
    /// Where messages about the clause point.
    pub span: Span,
}

/// One declaration of a C function.
pub struct Function {
    /// Its name in the block.
    pub ident: Ident,
    /// The C symbol: `link_name`, or the name.
    pub symbol: String,
    /// As written.
    pub visibility: Visibility,
    /// Documentation, `cfg` and the like.
    pub carried: Carried,
    /// Whether the wrapper is safe to call.
    pub safety: Safety,
    /// Where the wrapper goes.
    pub home: Home,
    /// The wrapper's name. For [`Home::Nowhere`] the C name.
    pub name: Ident,
    /// Lifetime parameters of wrapper and raw declaration: those written, then those that lowering named.
    pub lifetimes: Vec<Lifetime>,
    /// Bounds `'long: 'short` between them.
    pub outlives: Vec<(Lifetime, Lifetime)>,
    /// In C's order.
    pub parameters: Vec<Parameter>,
    /// Ends in `...` (only in an `unsafe fn` that is passed on raw).
    pub variadic: bool,
    /// C's return type as the raw declaration has it; `None` for `void`.
    pub raw_result: Option<Type>,
    /// The result was written as a reference, which says nothing of C's `const`.
    pub result_written_as_reference: bool,
    /// Where messages about the return type point: that type, or the name.
    pub result_type_span: Span,
    /// What C's return value means.
    pub result: Value,
    /// `#[requires(…)]`
    pub requires: Option<Requirement>,
    /// `#[fails(…)]`
    pub failure: Option<Failure>,
    /// `#[end(…)]`
    pub end: Option<End>,
    /// `#[ends(y)]`: also ends what was borrowed from these.
    pub ends: Vec<ParameterId>,
    /// `#[thread(any)]`, where it is written: any thread may call it, while another one uses the object.
    pub any_thread: Option<Span>,
    /// `#[elements(…)]`: it gives the elements of a container, by number.
    pub elements: Option<Elements>,
    /// `#[must_use]`-like facts aside, something in the function could not be understood; only a stub is made of it.
    pub poisoned: bool,
    /// Where messages about the result point: the `returns` clause, or the return type, or the name.
    pub result_span: Span,
    /// Where messages about failure point.
    pub failure_span: Span,
    /// Where messages about the end point.
    pub end_span: Span,
}

impl Function {
    /// The ids of all parameters, in C's order.
    pub fn parameter_ids(&self) -> impl Iterator<Item = ParameterId> + use<> {
        (0..self.parameters.len()).map(ParameterId)
    }

    /// The parameters that C has, in its order.
    pub fn c_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.absent)
    }

    /// Parameters with their ids.
    pub fn parameters_with_ids(&self) -> impl Iterator<Item = (ParameterId, &Parameter)> {
        self.parameter_ids().zip(&self.parameters)
    }

    /// Parameters that a call in a clause gives something for: all but those that always get the same value.
    pub fn open_parameters(&self) -> impl Iterator<Item = (ParameterId, &Parameter)> {
        self.parameters_with_ids()
            .filter(|(_, parameter)| !parameter.absent && !matches!(parameter.role, Role::Null | Role::Fixed { .. }))
    }

    /// The parameters that C's declaration names.
    pub fn fixed_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.c_parameters().filter(|parameter| !parameter.variadic)
    }

    /// Whether C's declaration ends in `...`.
    pub fn has_variadic_part(&self) -> bool {
        self.variadic || self.parameters.iter().any(|parameter| parameter.variadic)
    }

    /// Everything that comes back: the result, then what C leaves in out- and in-out-parameters, in C's order.
    pub fn returned(&self) -> impl Iterator<Item = Returned<'_>> {
        let result = Returned { place: Place::Result, value: &self.result, span: self.result_span };
        let slots = self.parameters_with_ids().filter_map(|(id, parameter)| {
            let (place, value) = match &parameter.role {
                Role::Out(out) => (Place::Out(id), &out.value),
                Role::InOut(inout) => (Place::InOut(id), &inout.value),
                _ => return None,
            };
            Some(Returned { place, value, span: parameter.span })
        });
        std::iter::once(result).chain(slots)
    }

    /// What lends a value again that Rust has handed over, and which function of the block it was handed to.
    pub fn found(&self) -> Option<(FunctionId, Returned<'_>)> {
        self.returned().find_map(|returned| match returned.value.shape {
            super::Shape::Handed(by) => Some((by, returned)),
            _ => None,
        })
    }

    /// Whether there is a second wrapper, which takes the closures of this one away again: C takes NULL for each of them, and
    /// keeps nothing else.
    pub fn is_removable(&self) -> bool {
        let mut stored = self.parameters.iter().filter(|parameter| parameter.stored.is_some());
        let mut callbacks = self.callbacks().peekable();
        callbacks.peek().is_some()
            && callbacks.all(|(_, callback)| callback.is_removable())
            && stored.all(|parameter| parameter.role.callback().is_some())
    }

    /// The closures that C calls, each with the parameter that takes it.
    pub fn callbacks(&self) -> impl Iterator<Item = (ParameterId, &Callback)> {
        self.parameters_with_ids().filter_map(|(id, parameter)| Some((id, parameter.role.callback()?)))
    }

    /// Every call of another function that a clause of this one makes: what is required, details, lengths.
    pub fn calls(&self) -> impl Iterator<Item = &Call> {
        let required = self.requires.iter().map(|requirement| &requirement.call);
        let detail = self.failure.iter().filter_map(|failure| failure.detail.as_ref());
        required.chain(detail).chain(self.returned().filter_map(|returned| returned.value.length_call()))
    }

    /// Whether the wrapper returns a `Result`: the function has `fails` or `requires`, or a buffer of it refuses to be
    /// empty.
    pub fn is_fallible(&self) -> bool {
        self.failure.is_some()
            || self.requires.is_some()
            || self.parameters.iter().any(|parameter| parameter.role.empty() == Some(super::Empty::Error))
    }

    /// Whether the wrapper takes this object with its owner, since a value is handed over that lives beside it.
    pub fn takes_owner_of(&self, id: ParameterId) -> bool {
        let keeper = Some(Keeper::Parameter(id));
        self.parameters.iter().any(|parameter| parameter.stored.is_some() && parameter.retained == keeper)
    }

    /// The values that are handed over to live beside what comes back in this place.
    pub fn stored_in(&self, place: Place) -> impl Iterator<Item = ParameterId> {
        let keeper = match place {
            Place::Result => Keeper::Result,
            Place::Out(id) | Place::InOut(id) => Keeper::Parameter(id),
        };
        self.parameters_with_ids()
            .filter(move |(_, parameter)| parameter.stored.is_some() && parameter.retained == Some(keeper))
            .map(|(id, _)| id)
    }

    /// The parameter that becomes `self`, for a method.
    pub fn receiver(&self) -> Option<&Parameter> {
        match self.home {
            Home::Method(_) | Home::UniqueMethod(_) => self.first_taken().map(|id| &self[id]),
            Home::Associated(_) | Home::Module | Home::Nowhere => None,
        }
    }

    /// The first parameter that the wrapper has too.
    pub fn first_taken(&self) -> Option<ParameterId> {
        first_taken(&self.parameters)
    }
}

/// The first of these parameters that the wrapper has too.
pub(crate) fn first_taken(parameters: &[Parameter]) -> Option<ParameterId> {
    parameters.iter().position(|parameter| !parameter.role.is_filled_in()).map(ParameterId)
}

impl Call {
    /// Whether it is given what C returned, itself or in a call within it.
    pub fn mentions_return(&self) -> bool {
        self.arguments.iter().any(|argument| match argument {
            Argument::Return => true,
            Argument::Parameter(_) => false,
            Argument::Call(inner) => inner.mentions_return(),
        })
    }
}

impl Index<ParameterId> for Function {
    type Output = Parameter;

    fn index(&self, id: ParameterId) -> &Parameter {
        &self.parameters[id.0] // a `ParameterId` is only made for a parameter of the same function
    }
}

/// A value that comes back, and where.
#[derive(Clone, Copy)]
pub struct Returned<'a> {
    /// Where it comes back.
    pub place: Place,
    /// What it is.
    pub value: &'a Value,
    /// Where messages about it point.
    pub span: Span,
}

/// Where a value comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// C's return value.
    Result,
    /// An out-parameter.
    Out(ParameterId),
    /// An in-out-parameter.
    InOut(ParameterId),
}

/// Whether the wrapper is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// By its clauses and references, or by `safe fn`.
    Safe,
    /// `unsafe fn`.
    Unsafe,
}

/// Where the wrapper goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// A method on a view: the first parameter is `self`.
    Method(TypeId),
    /// A method on the view behind `Unique`: the first parameter is `self`.
    UniqueMethod(TypeId),
    /// An associated function of a view.
    Associated(TypeId),
    /// A function beside the block.
    Module,
    /// No wrapper: the function only frees, counts up or copies.
    Nowhere,
}

/// What another function has to answer before the call.
pub struct Requirement {
    /// What is asked.
    pub call: Call,
    /// Which answers are good.
    pub test: Test,
    /// Where messages about it point.
    pub span: Span,
}

/// How a call reports failure.
pub struct Failure {
    /// Which results are failures.
    pub test: Test,
    /// `errno` says why; it is zeroed before the call.
    pub errno: bool,
    /// What is asked right after a failure.
    pub detail: Option<Call>,
}

/// Which results are failures.
pub enum Test {
    /// A null pointer.
    Null,
    /// 0
    Zero,
    /// Anything but 0.
    Nonzero,
    /// Less than 0.
    Negative,
    /// 0 or less.
    NotPositive,
    /// One of these values.
    Is(Vec<Expr>),
    /// None of these values.
    Not(Vec<Expr>),
    /// This out-parameter (`valid = failure`) is not null afterwards.
    Out(ParameterId),
}

/// Which results mean "no more".
pub enum End {
    /// A null pointer.
    Null,
    /// One of these values.
    Is(Vec<Expr>),
}

/// A call of another function of the block, with what the first call had: `sqlite3_errmsg(sqlite3_db_handle(stmt))`.
#[derive(Clone)]
pub struct Call {
    /// What is called.
    pub function: FunctionId,
    /// With what.
    pub arguments: Vec<Argument>,
    /// Where it was written.
    pub span: Span,
}

/// An argument of such a call.
#[derive(Clone)]
pub enum Argument {
    /// A parameter, as C got it.
    Parameter(ParameterId),
    /// What C returned.
    Return,
    /// What another call returns.
    Call(Call),
}

//! A Rust function that C calls: what C passes, what the body takes, what C gets.

use proc_macro2::{Ident, TokenStream};
use syn::{Expr, Lifetime, Path, Type, Visibility};

use super::export_callback::ExportCallback;
use super::{Abi, Carried, Test, Unit};

/// One `#[contract(unsafe)] extern "C" fn`.
pub struct Export {
    /// The name of the Rust function.
    pub ident: Ident,
    /// The name that C calls.
    pub symbol: String,
    /// Who sees the Rust function; C sees it anyway.
    pub visibility: Visibility,
    /// Documentation, conditions, lint levels.
    pub carried: Carried,
    /// The ABI of the symbol.
    pub abi: Abi,
    /// Lifetimes of the Rust function.
    pub lifetimes: Vec<Lifetime>,
    /// Where the facade is re-exported from.
    pub krate: Option<Path>,
    /// C uses each object on one thread only.
    pub one_thread: bool,
    /// What C gets after a panic.
    pub on_panic: Answer,
    /// What C gets for arguments that were refused.
    pub on_refused: Answer,
    /// What C passes, in order.
    pub parameters: Vec<ExportParameter>,
    /// What C gets.
    pub result: ExportResult,
    /// Which results say that the function has failed.
    pub failure: Option<ExportFailure>,
    /// The user's body, in braces.
    pub body: TokenStream,
}

/// What C gets where the body gave nothing.
#[derive(Clone)]
pub enum Answer {
    /// Nothing: the function returns `void`.
    Nothing,
    /// NULL.
    Null,
    /// This value.
    Value(Expr),
    /// Nothing: the process ends.
    Abort,
}

/// What C passes.
pub struct ExportParameter {
    /// Its name.
    pub ident: Ident,
    /// Its type in C: a pointer where a reference is written.
    pub ty: Type,
    /// What becomes of it.
    pub role: ExportRole,
}

/// What becomes of an argument of C's.
pub enum ExportRole {
    /// A number, or plain data.
    Value,
    /// It is passed on as it is.
    Unchecked,
    /// An object or a value, for the call.
    Lent(Lent),
    /// NUL-terminated text, for the call.
    Text {
        /// NULL is allowed.
        nullable: bool,
        /// The lifetime of the reference to it, if a result borrows from it.
        lifetime: Option<Lifetime>,
    },
    /// Elements, for the call, or for good where they are `owned`.
    Elements(ExportElements),
    /// How many elements there are: no argument of the Rust function.
    Length,
    /// Where C wants the number of elements that it gets: no argument of the Rust function.
    LengthSlot,
    /// What C gives away.
    Taken(Taken),
    /// Where C wants a result.
    Out(ExportOut),
    /// A function of C's, which the body calls.
    Callback(ExportCallback),
    /// What goes with such a function to each call: no argument of the Rust function.
    UserData,
    /// What ends that: no argument of the Rust function.
    Destroy {
        /// NULL is allowed.
        nullable: bool,
    },
    /// Reported already.
    Poisoned,
}

impl ExportRole {
    /// Whether the function has what the argument leads to, or what is written there, to itself.
    pub fn is_exclusive(&self) -> bool {
        match self {
            ExportRole::Lent(lent) => lent.exclusive,
            ExportRole::Elements(elements) => elements.exclusive,
            ExportRole::Taken(_) | ExportRole::Out(_) | ExportRole::LengthSlot => true,
            ExportRole::Value
            | ExportRole::Unchecked
            | ExportRole::Text { .. }
            | ExportRole::Length
            | ExportRole::Callback(_)
            | ExportRole::UserData
            | ExportRole::Destroy { .. }
            | ExportRole::Poisoned => false,
        }
    }

    /// Whether the argument is a function that may not be NULL.
    pub fn is_function_that_must_be_there(&self) -> bool {
        match self {
            ExportRole::Callback(callback) => !callback.nullable,
            ExportRole::Destroy { nullable } => !nullable,
            _ => false,
        }
    }

    /// Whether the argument is a pointer that is looked at.
    pub fn leads_somewhere(&self) -> bool {
        matches!(
            self,
            ExportRole::Lent(_)
                | ExportRole::Text { .. }
                | ExportRole::Elements(_)
                | ExportRole::Taken(_)
                | ExportRole::Out(_)
                | ExportRole::LengthSlot
        )
    }
}

/// What C lends for the call, or Rust lends to C.
pub struct Lent {
    /// The type behind the pointer.
    pub to: Type,
    /// The lifetime of the reference.
    pub lifetime: Option<Lifetime>,
    /// Nobody else uses it meanwhile.
    pub exclusive: bool,
    /// NULL is allowed.
    pub nullable: bool,
}

/// Elements with a length.
pub struct ExportElements {
    /// The type of one.
    pub element: Type,
    /// The position of the parameter that says how many.
    pub length: usize,
    /// What that counts.
    pub unit: Unit,
    /// Nobody else uses them meanwhile.
    pub exclusive: bool,
    /// C has not written them: the body gets them uninitialised.
    pub uninit: bool,
    /// C gives them away; what ends them, if that is a function of C's.
    pub owned: Option<Option<Path>>,
    /// The lifetime of the slice, if a result borrows from it.
    pub lifetime: Option<Lifetime>,
}

/// What changes its owner, in either direction.
pub struct Taken {
    /// What it is.
    pub shape: TakenShape,
    /// The function of C's that ends it; without one it was allocated by Rust.
    pub free: Option<Path>,
    /// NULL is allowed.
    pub nullable: bool,
}

/// What changes its owner.
pub enum TakenShape {
    /// A value of this type, behind a pointer.
    Object(Type),
    /// NUL-terminated text.
    Text,
}

/// A slot of C's for a result.
pub struct ExportOut {
    /// What is written there.
    pub value: Given,
    /// C may pass NULL if it does not want it.
    pub nullable: bool,
}

/// What goes to C.
pub enum Given {
    /// A number, or what may go to C by value.
    Value(Type),
    /// What C owns from then on.
    Owned(Taken),
    /// What C borrows.
    Lent(Lent),
    /// Elements, and how many.
    Elements(GivenElements),
    /// Text that C borrows, for this lifetime.
    Text {
        /// How long it lives, if that has a name.
        lifetime: Option<Lifetime>,
        /// NULL is possible.
        nullable: bool,
    },
}

/// Elements that go to C with their number.
pub struct GivenElements {
    /// The type of one.
    pub element: Type,
    /// The position of the parameter that has the number.
    pub length: usize,
    /// What that counts.
    pub unit: Unit,
    /// C may write them, for as long as it borrows them.
    pub exclusive: bool,
    /// C owns them from then on; what ends them, if that is a function of C's.
    pub owned: Option<Option<Path>>,
    /// How long C borrows them, if that has a name.
    pub lifetime: Option<Lifetime>,
    /// NULL is possible.
    pub nullable: bool,
}

impl Given {
    /// The lifetime for which C borrows it, if that has a name.
    pub fn lifetime(&self) -> Option<&Lifetime> {
        match self {
            Given::Lent(lent) => lent.lifetime.as_ref(),
            Given::Text { lifetime, .. } => lifetime.as_ref(),
            Given::Elements(elements) => elements.lifetime.as_ref(),
            Given::Value(_) | Given::Owned(_) => None,
        }
    }
}

/// What C gets back.
pub enum ExportResult {
    /// `void`.
    Nothing,
    /// A status that says nothing but whether the function has failed; of this type.
    Status(Type),
    /// What the body gives.
    Given {
        /// The type in C.
        ty: Type,
        /// What it is.
        value: Given,
    },
    /// Reported already.
    Poisoned,
}

/// Which results say that the function has failed.
pub struct ExportFailure {
    /// The test that C makes.
    pub test: Test,
    /// What the body fails with; a number of C's type without it.
    pub error: Option<Path>,
    /// What C gets where the function has nothing else to say after success.
    pub success: Option<Expr>,
}

impl Export {
    /// The slots of C's for results, in order.
    pub fn outs(&self) -> impl Iterator<Item = (&ExportParameter, &ExportOut)> {
        self.parameters.iter().filter_map(|parameter| match &parameter.role {
            ExportRole::Out(out) => Some((parameter, out)),
            _ => None,
        })
    }

    /// Whether one argument has to be apart from another one: it is exclusive, and there are two that lead somewhere.
    pub fn has_to_be_apart(&self) -> bool {
        let roles = || self.parameters.iter().map(|parameter| &parameter.role);
        roles().any(ExportRole::is_exclusive) && roles().filter(|role| role.leads_somewhere()).count() > 1
    }
}

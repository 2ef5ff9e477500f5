//! A function of C's that an exported function is given: how long the body may call it, with what, and what ends it.

use proc_macro2::Ident;
use syn::{Lifetime, Type};

use super::export::Given;

/// `#[callback(…)]` on a parameter of a function that C calls.
pub struct ExportCallback {
    /// The position of the parameter with C's user data; none for `data = none`.
    pub data: Option<usize>,
    /// How long the body may call it.
    pub scope: ExportScope,
    /// On which threads.
    pub threads: CalledOn,
    /// `#[nullable]`: C may pass NULL.
    pub nullable: bool,
    /// What C is given, in its order.
    pub parameters: Vec<ExportPassed>,
    /// What C gives back; `None` for `void`.
    pub result: Option<Type>,
}

/// How long the body may call a function of C's.
pub enum ExportScope {
    /// `call`: until it returns.
    Call,
    /// `once`: one time, whenever that is.
    Once,
    /// `until_freed(x)`: as long as there is what has this lifetime, which is `x` alone.
    UntilFreed {
        /// The position of `x`.
        of: usize,
        /// A lifetime of its type.
        lifetime: Lifetime,
    },
    /// `notified(destroy)`: until that is called with the user data, which dropping it does.
    Notified {
        /// The position of the parameter with that function.
        destroy: usize,
    },
    /// `forever`
    Forever,
}

/// On which threads the body may call a function of C's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalledOn {
    /// The one that the function was called on.
    Own,
    /// Any, but one at a time.
    Any,
    /// Several at once.
    Several,
}

/// How the body may call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callable {
    /// Whenever it likes.
    Fn,
    /// One call after the other.
    FnMut,
    /// One time.
    FnOnce,
}

/// What C is given by a call.
pub struct ExportPassed {
    /// Its name, or one that stands in for it.
    pub ident: Ident,
    /// Its type in C: a pointer where a reference is written.
    pub ty: Type,
    /// What it is.
    pub role: PassedRole,
}

/// What a parameter of a function of C's is.
pub enum PassedRole {
    /// `#[data]`: the user data.
    Data,
    /// How many elements there are: no argument of the closure.
    Length,
    /// What the body gives.
    Given(Given),
    /// `#[unchecked]`: as it is.
    Unchecked,
}

impl ExportCallback {
    /// How the body may call it.
    pub fn callable(&self) -> Callable {
        match (&self.scope, self.threads) {
            (ExportScope::Once, _) => Callable::FnOnce,
            (_, CalledOn::Several) => Callable::Fn,
            _ => Callable::FnMut,
        }
    }

    /// How long the closure lives, if that is longer than the call.
    pub fn lifetime(&self) -> Option<Lifetime> {
        match &self.scope {
            ExportScope::Call => None,
            ExportScope::UntilFreed { lifetime, .. } => Some(lifetime.clone()),
            ExportScope::Once | ExportScope::Notified { .. } | ExportScope::Forever => {
                Some(Lifetime::new("'static", proc_macro2::Span::mixed_site()))
            }
        }
    }

    /// The position of the function that ends the user data.
    pub fn destroy(&self) -> Option<usize> {
        match self.scope {
            ExportScope::Notified { destroy } => Some(destroy),
            _ => None,
        }
    }
}

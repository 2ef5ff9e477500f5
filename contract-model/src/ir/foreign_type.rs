//! A C type behind a pointer.

use proc_macro2::{Ident, Span};
use syn::{Expr, Lifetime, Path, Visibility};

use super::{Carried, FunctionId, TypeId};

/// A foreign type: `type sqlite3_stmt<'db>;` and its clauses.
pub struct ForeignType {
    /// Its C name, as declared.
    pub ident: Ident,
    /// The name of the view in Rust: `rust_name`, or the C name.
    pub rust_name: Ident,
    /// As written.
    pub visibility: Visibility,
    /// Documentation, `cfg` and the like.
    pub carried: Carried,
    /// Its lifetime parameters, in order.
    pub lifetimes: Vec<Lifetime>,
    /// `type X = path::X;`
    pub path: Option<Path>,
    /// Who ends it, and how.
    pub ownership: Ownership,
    /// What C finds in one that the caller allocates.
    pub init: Init,
    /// What C documents about threads.
    pub threads: Threads,
    /// A function hands over a value that lives beside an object of this type: its owners keep a list of those.
    pub keeps_values: bool,
    /// `#[attach(…)]`: C's own slot for user data.
    pub attach: Option<Attach>,
    /// It has `attach`, which could not be understood.
    pub attach_is_poisoned: bool,
    /// Where messages about its free function point: its name in the clause, or the type's name.
    pub free_span: Span,
    /// Where messages about its ownership point: the clause, or the name.
    pub ownership_span: Span,
    /// Where messages about threads point: the clause, or the name.
    pub threads_span: Span,
}

impl ForeignType {
    /// Whether several owners of one object may exist: its free function drops a count.
    pub fn is_counted(&self) -> bool {
        matches!(self.ownership, Ownership::Owned { counting: Counting::UpRef(_) | Counting::Counted, .. })
    }

    /// `#[declared]`: another block states its facts.
    pub fn is_declared(&self) -> bool {
        self.ownership == Ownership::Declared
    }

    /// Whether Rust lets this crate give the type methods: it is one of its own, by a path that says so.
    pub fn may_have_methods(&self) -> bool {
        let is_of_this_crate = |path: &Path| {
            let first = path.segments.first().filter(|_| path.leading_colon.is_none());
            first.is_some_and(|first| ["crate", "self", "super"].iter().any(|word| first.ident == word))
        };
        !self.is_declared() || self.path.as_ref().is_some_and(is_of_this_crate)
    }

    /// Whether the caller allocates it: C fills and clears it, and never frees it.
    pub fn is_in_place(&self) -> bool {
        matches!(self.ownership, Ownership::InPlace { .. })
    }

    /// Whether the caller allocates it, and C documents that it may move.
    pub fn is_movable(&self) -> bool {
        matches!(self.ownership, Ownership::InPlace { movable: true, .. })
    }

    /// Whether the caller allocates it, and its fields have a contract of their own.
    pub fn has_fields(&self) -> bool {
        matches!(self.ownership, Ownership::InPlace { described: true, .. })
    }

    /// The runtime's type that owns one: in C's memory, or in the caller's. `with_free`: of one that another function
    /// than the type's own frees, memory and all.
    pub fn owner(&self, with_free: bool) -> &'static str {
        match self.ownership {
            Ownership::InPlace { movable: true, .. } if !with_free => "Inline",
            Ownership::InPlace { movable: false, .. } if !with_free => "InPlace",
            _ => "Owned",
        }
    }

    /// Its free function, or the one that clears it, if Rust can own one.
    pub fn free(&self) -> Option<FunctionId> {
        match self.ownership {
            Ownership::Owned { free, .. } => Some(free),
            Ownership::InPlace { clear, .. } => Some(clear),
            Ownership::LentOnly | Ownership::Declared | Ownership::Poisoned => None,
        }
    }

    /// The position of the lifetime that only bounds what C keeps in it.
    pub fn keeps(&self) -> Option<usize> {
        match self.ownership {
            Ownership::Owned { keeps, .. } | Ownership::InPlace { keeps, .. } => keeps,
            Ownership::LentOnly | Ownership::Declared | Ownership::Poisoned => None,
        }
    }
}

/// A slot for user data that C has in every object of a type, and ends with the object.
#[derive(Clone, Copy)]
pub struct Attach {
    /// Makes the slot in all objects, and says by which number C calls it.
    pub index: FunctionId,
    /// Puts an address into the slot of one.
    pub set: FunctionId,
    /// Gives what is there.
    pub get: FunctionId,
    /// Where messages about it point: the clause.
    pub span: Span,
}

/// Who ends an object of a foreign type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ownership {
    /// No `owned_by_c`: C only ever lends it.
    LentOnly,
    /// `#[declared]`: said by another block, and unknown here; what is needed of it is stated to the compiler.
    Declared,
    /// `#[owned_by_c(free = …)]`.
    Owned {
        /// Ends one owner, or drops one count.
        free: FunctionId,
        /// Whether one object can have several owners.
        counting: Counting,
        /// `dup = D`: makes a deep copy.
        dup: Option<FunctionId>,
        /// `keeps = 'b`: position of the lifetime of what C will keep in it.
        keeps: Option<usize>,
    },
    /// `#[initialized_by_c(clear = …)]`: the caller allocates it.
    InPlace {
        /// Ends what C has filled, and leaves the memory to the caller.
        clear: FunctionId,
        /// C documents that it may move.
        movable: bool,
        /// `fields`: its fields have a contract of their own, that of the struct it stands for.
        described: bool,
        /// `keeps = 'b`: position of the lifetime of what C will keep in it.
        keeps: Option<usize>,
    },
    /// The clause could not be understood; checks keep quiet about it.
    Poisoned,
}

/// What C finds in a struct that it is to fill.
pub enum Init {
    /// Zeros.
    Zeroed,
    /// `init = uninit`: whatever there is.
    Uninit,
    /// `init = expr`
    Value(Expr),
}

/// Whether one object can have several owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// One owner at a time.
    Single,
    /// `up_ref = U`.
    UpRef(FunctionId),
    /// `counted`: C counts and exports no way to count up.
    Counted,
}

/// `#[thread(…)]`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threads {
    /// No clause: stays on its thread.
    Bound,
    /// `send`: may move to another thread.
    Send,
    /// `send, sync`: may be used from several at once.
    SendSync,
}

/// A foreign type as mentioned in a signature, with its lifetime arguments.
#[derive(Clone)]
pub struct ForeignUse {
    /// Which type.
    pub id: TypeId,
    /// One argument per lifetime parameter of the type. `'_` only occurs in parameters; in results every lifetime is named.
    pub lifetimes: Vec<Lifetime>,
    /// Where it was written.
    pub span: Span,
}

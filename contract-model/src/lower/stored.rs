//! `#[retained(by = y, owned)]`: the caller hands over a value, which lives beside the owner of `y`.

use std::collections::HashSet;

use proc_macro2::Span;
use syn::Lifetime;

use super::lifetimes::Named;
use super::retained::{By, Place, is_poisoned, kept_lifetime, object_of};
use crate::diagnostics::Diagnostics;
use crate::ir::{
    Access, ForeignType, Function, Keeper, Length, Parameter, ParameterId, Pointee, Reference, Role, Shape, Transfer,
    Value,
};

impl Place<'_> {
    /// Notes what is handed over, and for how long it is good.
    #[expect(clippy::too_many_arguments, reason = "what is kept depends on all that is known of a function")]
    pub(super) fn store(
        &self,
        diagnostics: &mut Diagnostics,
        types: &[ForeignType],
        named: &mut Named,
        keeper: Keeper,
        by: &By,
        parameters: &mut [Parameter],
        result: &mut Value,
    ) {
        let lifetime = self
            .is_kept_beside_an_owner(diagnostics, types, keeper, by, parameters, result)
            .then(|| kept_for(types, named, keeper, parameters, result))
            .flatten();
        let known = diagnostics.len();
        let Some(parameter) = parameters.get_mut(self.id.0) else { return };
        match lifetime {
            Some(lifetime) if self.can_be_stored(diagnostics, types, &mut parameter.role, &lifetime, by) => {
                parameter.retained = Some(keeper);
                parameter.stored = Some(lifetime);
            }
            _ => {
                debug_assert!(diagnostics.len() >= known, "reported, or the keeper is poisoned");
                parameter.role = Role::Poisoned;
            }
        }
    }

    /// A value lives beside an owner that the wrapper borrows exclusively, or beside one that the call makes.
    fn is_kept_beside_an_owner(
        &self,
        diagnostics: &mut Diagnostics,
        types: &[ForeignType],
        keeper: Keeper,
        by: &By,
        parameters: &mut [Parameter],
        result: &mut Value,
    ) -> bool {
        if keeper == Keeper::Parameter(self.id) {
            self.refuse(diagnostics, by.span, format!("{} is kept by itself", self.subject()))
                .help("name the object that C keeps it in: `retained(by = …, owned)`");
            return false;
        }
        if is_poisoned(keeper, parameters, result) {
            return false; // reported already
        }
        let role = match keeper {
            Keeper::Parameter(id) => parameters.get(id.0).map(|parameter| &parameter.role),
            Keeper::Result | Keeper::Forever => None,
        };
        let why = match role {
            Some(Role::Reference(Reference { to: Pointee::Foreign(object), access, nullable, .. })) => {
                match (access, nullable) {
                    // A counted type is refused whatever is written here.
                    _ if types.get(object.id.0).is_some_and(ForeignType::is_counted) => return true,
                    (Access::Exclusive, false) => return true,
                    (Access::Exclusive, true) => "which may be NULL",
                    (Access::Shared, _) => "which is lent shared",
                }
            }
            Some(Role::Out(out)) if makes_owner(&out.value) => return true,
            None if keeper == Keeper::Result && makes_owner(result) => return true,
            Some(Role::Unique { .. }) => "which is counted",
            _ => "which is no object of a foreign type that is lent exclusively or made",
        };
        let what = if keeper == Keeper::Result { "the result".to_owned() } else { format!("`{}`", by.text) };
        self.refuse(diagnostics, by.span, format!("{} is to live beside the owner of {what}, {why}", self.subject()))
            .note("the wrapper takes `&mut Owned<…>`, and stores the value there")
            .help("name a parameter `y: &mut Y`, an out-parameter that makes one, or `return`");
        false
    }

    /// Whether there is a value of Rust's that C could get the address of.
    fn can_be_stored(
        &self,
        diagnostics: &mut Diagnostics,
        types: &[ForeignType],
        role: &mut Role,
        lifetime: &Lifetime,
        by: &By,
    ) -> bool {
        match role {
            Role::Text { .. } => true,
            Role::Buffer(buffer) => match buffer.length {
                Length::Fixed(_) => {
                    self.refuse(
                        diagnostics,
                        by.span,
                        format!("{} is an array of a fixed length, and `owned`", self.subject()),
                    )
                    .note("a value that is handed over gives a slice, of any length")
                    .help("leave `owned` out, or let C learn the length: `#[buffer(len = n)]`");
                    false
                }
                Length::Product(_) => {
                    self.refuse(
                        diagnostics,
                        by.span,
                        format!("{} has a length that is multiplied, and is `owned`", self.subject()),
                    )
                    .note("the value that lives beside the object says itself how long it is")
                    .help("let C learn the length from one parameter: `#[buffer(len = n)]`");
                    false
                }
                // A buffer in fields is lent for the call: refused where it is read.
                Length::Field { .. } | Length::Struct { .. } => false,
                Length::Parameter(_) | Length::Nul => true,
            },
            Role::Reference(Reference { to: Pointee::Foreign(object), access, .. }) => {
                if let Some(ty) = types.get(object.id.0).filter(|ty| ty.is_movable()) {
                    self.refuse(
                        diagnostics,
                        by.span,
                        format!("{} is a `{}`, which may move, and C would keep its address", self.subject(), ty.ident),
                    )
                    .note("`movable` says that C uses no address of one once a call has returned")
                    .help(format!("leave `owned` out, or declare `{}` without `movable`", ty.ident));
                    return false;
                }
                for own in &mut object.lifetimes {
                    if own.ident == "_" {
                        *own = lifetime.clone();
                    }
                }
                let other = object.lifetimes.iter().find(|own| own.ident != lifetime.ident && own.ident != "static");
                if let Some(other) = other {
                    self.refuse(
                        diagnostics,
                        other.span(),
                        format!(
                            "{} has the lifetime `{other}`, and what lives beside `{}` is good for `{lifetime}`",
                            self.subject(),
                            by.text
                        ),
                    )
                    .note("C may hand the object out again, with the lifetime of the one that keeps it")
                    .help(format!("write `{lifetime}` there, or leave it out: `'_`"));
                    return false;
                }
                // Other owners of it may be at work; C does not write through this one either.
                if types.get(object.id.0).is_some_and(ForeignType::is_counted) {
                    *access = Access::Shared;
                }
                true
            }
            Role::Poisoned => false,
            _ => {
                self.refuse(
                    diagnostics,
                    by.span,
                    format!("{} is `owned`, and neither a text, a buffer nor a C object", self.subject()),
                )
                .help("write `#[cstr]` or `#[buffer(len = n)]` beside it, or leave `owned` out");
                false
            }
        }
    }
}

fn makes_owner(value: &Value) -> bool {
    matches!((&value.transfer, &value.shape), (Transfer::Owned { .. }, Shape::Object(_)))
}

/// What the type of the keeper says about how long it keeps something: its `keeps` lifetime, or else for good.
fn kept_for(
    types: &[ForeignType],
    named: &mut Named,
    keeper: Keeper,
    parameters: &mut [Parameter],
    result: &mut Value,
) -> Option<Lifetime> {
    let object = object_of(keeper, parameters, result)?.id;
    match types.get(object.0)?.keeps() {
        Some(position) => kept_lifetime(named, keeper, position, parameters, result),
        None => Some(Lifetime::new("'static", Span::mixed_site())),
    }
}

/// Notes the types beside whose owners values live; alternatives under different `cfg` are one type here.
pub(super) fn note_keepers(mut types: Vec<ForeignType>, functions: &[Function]) -> Vec<ForeignType> {
    let mut keepers = HashSet::new();
    for function in functions {
        for parameter in function.parameters.iter().filter(|parameter| parameter.stored.is_some()) {
            let object = match parameter.retained {
                Some(Keeper::Parameter(id)) => object_in(function, id),
                Some(Keeper::Result) => function.result.object(),
                Some(Keeper::Forever) | None => None,
            };
            keepers.extend(object.and_then(|object| types.get(object.id.0)).map(|ty| ty.ident.to_string()));
        }
    }
    if !keepers.is_empty() {
        for ty in &mut types {
            ty.keeps_values = keepers.contains(&ty.ident.to_string());
        }
    }
    types
}

fn object_in(function: &Function, id: ParameterId) -> Option<&crate::ir::ForeignUse> {
    match &function[id].role {
        Role::Out(out) => out.value.object(),
        role => role.object(),
    }
}

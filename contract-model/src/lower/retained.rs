//! `#[retained(…)]`: what C keeps is borrowed for a lifetime of the object that it is kept in.

use proc_macro2::{Span, TokenTree};
use syn::Lifetime;

use super::lifetimes::{Named, lending_slot};
use super::names::{Name, Names};
use super::values::resolve_parameter;
use crate::diagnostics::{Diagnostic, Diagnostics, code};
use crate::ir::{
    ForeignType, ForeignUse, Keeper, Parameter, ParameterId, Pointee, Reference, Role, Shape, Transfer, Value,
};
use crate::syntax::{Argument, FunctionItem, Keys, Written};

/// Gives every retained parameter the lifetime of what keeps it.
pub(super) fn tie_retained(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    types: &[ForeignType],
    item: &FunctionItem,
    named: &mut Named,
    parameters: &mut [Parameter],
    result: &mut Value,
) {
    for (at, written) in item.parameters.iter().enumerate() {
        let Some(clause) = written.clauses.iter().find(|written| written.clause.name == "retained") else { continue };
        if parameters.get(at).is_none_or(|parameter| matches!(parameter.role, Role::Poisoned)) {
            continue;
        }
        let place = Place { names, item, id: ParameterId(at), clause };
        if parameters.get(at).is_some_and(|parameter| is_filled(&parameter.role)) {
            place.report_filled(diagnostics);
            continue;
        }
        let read = place.keeper(diagnostics);
        if let Some((keeper, by @ By { owned: true, .. })) = &read {
            place.store(diagnostics, types, named, *keeper, by, parameters, result);
            continue;
        }
        let tied = read.and_then(|(keeper, key)| {
            let lifetime = match keeper {
                Keeper::Forever => Some(Lifetime::new("'static", Span::mixed_site())),
                Keeper::Parameter(_) | Keeper::Result => {
                    let position = place.position(diagnostics, keeper, &key, parameters, result)?;
                    kept_lifetime(named, keeper, position, parameters, result)
                }
            };
            Some((keeper, lifetime?))
        });
        let Some(parameter) = parameters.get_mut(at) else { continue };
        match tied {
            Some((keeper, lifetime)) => {
                parameter.retained = Some(keeper);
                if let Some(slot) = lending_slot(&mut parameter.role) {
                    *slot = Some(lifetime);
                }
            }
            None => parameter.role = Role::Poisoned,
        }
    }
}

/// The clause, and where it stands.
pub(super) struct Place<'a> {
    pub(super) names: &'a Names<'a>,
    item: &'a FunctionItem,
    pub(super) id: ParameterId,
    clause: &'a Written,
}

/// What `by = …` says, as written.
pub(super) struct By {
    pub(super) text: String,
    pub(super) span: Span,
    /// `as = 'data`
    lifetime: Option<Lifetime>,
    /// `owned`: the caller hands a value over.
    owned: bool,
}

impl Place<'_> {
    pub(super) fn subject(&self) -> String {
        let name = self.item.parameters.get(self.id.0).map_or_else(String::new, |own| own.ident.to_string());
        format!("parameter `{name}` of `{}`", self.item.ident)
    }

    /// Reads the clause.
    fn keeper(&self, diagnostics: &mut Diagnostics) -> Option<(Keeper, By)> {
        let known = diagnostics.len();
        let keys = Keys::read(diagnostics, "retained", self.clause.tokens(), &["by", "as", "owned", "forever"]);
        if diagnostics.len() > known {
            return None;
        }
        let (by, forever, named) = (keys.get("by"), keys.get("forever"), keys.get("as"));
        let owned = keys.has("owned");
        if let Some(other) = named.or(forever).filter(|_| owned) {
            self.report_owned_and(diagnostics, other);
            return None;
        }
        match (by, forever) {
            (Some(by), None) => {
                let (text, span) = self.word(diagnostics, by)?;
                let lifetime = match named {
                    Some(named) => Some(self.lifetime(diagnostics, named)?),
                    None => None,
                };
                let keeper = if text == "return" {
                    Keeper::Result
                } else {
                    let name = Name { text: text.clone(), span };
                    Keeper::Parameter(resolve_parameter(diagnostics, self.item, "`retained(by = …)`", &name)?)
                };
                Some((keeper, By { text, span, lifetime, owned }))
            }
            (None, Some(forever)) if named.is_none() => {
                let by = By { text: "forever".to_owned(), span: forever.span, lifetime: None, owned: false };
                Some((Keeper::Forever, by))
            }
            (None, None) => {
                self.malformed(diagnostics, self.clause.span, "does not say what keeps it");
                None
            }
            (_, Some(forever)) => {
                self.malformed(diagnostics, forever.span, "is kept for good, and by an object");
                None
            }
        }
    }

    fn report_owned_and(&self, diagnostics: &mut Diagnostics, other: &Argument) {
        let word = &other.key;
        let diagnostic = diagnostics.error(
            &code::MALFORMED_CLAUSE,
            other.span,
            format!("{} is `retained` with `owned` and `{word}`", self.subject()),
        );
        if word == "forever" {
            diagnostic
                .note("a value that lives beside an object is dropped with it")
                .help("write `retained(by = y, owned)`, or `retained(forever)` and let the caller leak the value");
        } else {
            diagnostic
                .note("what is handed over lives for the `keeps` lifetime of the type that keeps it, or for `'static`")
                .help("leave `as` out");
        }
    }

    fn malformed(&self, diagnostics: &mut Diagnostics, span: Span, what: &str) {
        diagnostics
            .error(&code::MALFORMED_CLAUSE, span, format!("{} is `retained`, and the clause {what}", self.subject()))
            .help(
                "write `retained(by = y)` for a parameter `y`, `retained(by = return)`, or `retained(forever)` alone",
            );
    }

    fn word(&self, diagnostics: &mut Diagnostics, by: &Argument) -> Option<(String, Span)> {
        let mut trees = by.value.clone().into_iter().flatten();
        match (trees.next(), trees.next()) {
            (Some(TokenTree::Ident(word)), None) => Some((word.to_string(), word.span())),
            _ => {
                self.malformed(diagnostics, by.span, "names no parameter");
                None
            }
        }
    }

    fn lifetime(&self, diagnostics: &mut Diagnostics, named: &Argument) -> Option<Lifetime> {
        let lifetime = named.value.clone().and_then(|value| syn::parse2::<Lifetime>(value).ok());
        if lifetime.is_none() {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    named.span,
                    format!("`as` in `retained` on {} names no lifetime", self.subject()),
                )
                .help("write `as = 'data`, with a lifetime of the type that keeps it");
        }
        lifetime
    }

    /// Which of the keeper's lifetimes bounds what it keeps.
    fn position(
        &self,
        diagnostics: &mut Diagnostics,
        keeper: Keeper,
        by: &By,
        parameters: &mut [Parameter],
        result: &mut Value,
    ) -> Option<usize> {
        if keeper == Keeper::Parameter(self.id) {
            self.refuse(diagnostics, by.span, format!("{} is kept by itself", self.subject()))
                .help("name the object that C keeps it in: `retained(by = …)`");
            return None;
        }
        let Some(object) = object_of(keeper, parameters, result) else {
            if is_poisoned(keeper, parameters, result) {
                return None; // reported already
            }
            let what = if keeper == Keeper::Result { "the result".to_owned() } else { format!("`{}`", by.text) };
            self.refuse(
                diagnostics,
                by.span,
                format!(
                    "{} is kept by {what}, which is no object of a foreign type that is lent or made",
                    self.subject()
                ),
            )
            .help("name a reference to a foreign type, an out-parameter that makes one, or `return`");
            return None;
        };
        let ty = self.names.type_item(object.id);
        let declared = &ty.lifetimes;
        match (&by.lifetime, declared.as_slice()) {
            (_, []) => {
                let (name, kept) = (&ty.ident, self.kept_name());
                self.refuse(
                    diagnostics,
                    by.span,
                    format!(
                        "{} is kept by `{}`, and type `{name}` has no lifetime that says for how long",
                        self.subject(),
                        by.text
                    ),
                )
                .note(format!("the {kept} could be gone while the `{name}` still refers to it"))
                .help(format!("declare `type {name}<'data>;`, and write `{name}<'_>` where it is used"));
                None
            }
            (None, [_]) => Some(0),
            (None, several) => {
                let all: Vec<String> = several.iter().map(|lifetime| format!("`as = {lifetime}`")).collect();
                self.refuse(
                    diagnostics,
                    by.span,
                    format!(
                        "{} is kept by `{}`, and type `{}` has {} lifetimes",
                        self.subject(),
                        by.text,
                        ty.ident,
                        several.len()
                    ),
                )
                .help(format!("say which one bounds what it keeps: {}", all.join(" or ")));
                None
            }
            (Some(wanted), several) => {
                let same = |own: &Lifetime| own.ident == wanted.ident;
                let found = object.lifetimes.iter().position(same).or_else(|| several.iter().position(same));
                if found.is_none() {
                    let all: Vec<String> = several.iter().map(|lifetime| format!("`{lifetime}`")).collect();
                    self.refuse(diagnostics, wanted.span(), format!("type `{}` has no lifetime `{wanted}`", ty.ident))
                        .help(format!("it has {}", all.join(" and ")));
                }
                found
            }
        }
    }

    fn kept_name(&self) -> &'static str {
        let has = |name: &str| {
            self.item
                .parameters
                .get(self.id.0)
                .is_some_and(|own| own.clauses.iter().any(|clause| clause.clause.name == name))
        };
        if has("cstr") {
            "text"
        } else if has("buffer") {
            "buffer"
        } else {
            "object"
        }
    }

    pub(super) fn refuse<'d>(
        &self,
        diagnostics: &'d mut Diagnostics,
        span: Span,
        message: String,
    ) -> &'d mut Diagnostic {
        diagnostics.error(&code::RETAINED_BY, span, message)
    }

    fn report_filled(&self, diagnostics: &mut Diagnostics) {
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                self.clause.span,
                format!("{} is `retained`, and gives back the part that C has written", self.subject()),
            )
            .note("the caller would read that part while C may write it")
            .help("leave out `uninit` and `written`: C keeps memory that is initialized, and whole");
    }
}

/// Whether part of it comes back as soon as the call is over.
fn is_filled(role: &Role) -> bool {
    matches!(role, Role::Buffer(buffer) if buffer.uninit || buffer.written.is_some())
}

/// The foreign type of what keeps.
pub(super) fn object_of<'a>(
    keeper: Keeper,
    parameters: &'a mut [Parameter],
    result: &'a mut Value,
) -> Option<&'a mut ForeignUse> {
    let of_value = |value: &'a mut Value| match &mut value.shape {
        Shape::Object(foreign) => Some(foreign),
        _ => None,
    };
    match keeper {
        Keeper::Forever => None,
        Keeper::Result => of_value(result),
        Keeper::Parameter(id) => match &mut parameters.get_mut(id.0)?.role {
            Role::Reference(Reference { to: Pointee::Foreign(ty), .. })
            | Role::Unique { ty, .. }
            | Role::Replaced { ty, .. } => Some(ty),
            Role::Out(out) => of_value(&mut out.value),
            Role::InOut(inout) => of_value(&mut inout.value),
            _ => None,
        },
    }
}

pub(super) fn is_poisoned(keeper: Keeper, parameters: &[Parameter], result: &Value) -> bool {
    match keeper {
        Keeper::Forever => false,
        Keeper::Result => matches!(result.transfer, Transfer::Poisoned),
        Keeper::Parameter(id) => parameters.get(id.0).is_none_or(|parameter| matches!(parameter.role, Role::Poisoned)),
    }
}

/// The lifetime argument at this position, which gets a name if it has none.
pub(super) fn kept_lifetime(
    named: &mut Named,
    keeper: Keeper,
    position: usize,
    parameters: &mut [Parameter],
    result: &mut Value,
) -> Option<Lifetime> {
    let lifetime = object_of(keeper, parameters, result)?.lifetimes.get_mut(position)?;
    if lifetime.ident == "_" {
        *lifetime = named.fresh("kept");
    }
    Some(lifetime.clone())
}

//! Lifetimes of what comes back: none that the caller could choose, none that an existing object was not made with.

use proc_macro2::{Ident, Span};
use syn::Lifetime;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Consumed, Contract, ForeignUse, Function, FunctionId, Lender, ParameterId, Pointee, Reference, Returned, Role,
    Shape, Transfer, TypeId, Value,
};

use super::ownership::frees;
use super::parents::{At, can_tie, mentions, positions_of};
use super::words;

/// Every lifetime of a signature is declared, as everywhere in Rust.
///
/// ```text
/// fn db_name(db: &'db db) -> *const c_char;
/// ```
pub(super) fn check_declared(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let lent =
            function.parameters.iter().filter_map(|parameter| Some((parameter.role.lifetime()?, parameter.type_span)));
        let carried = mentions(function)
            .flat_map(|mention| mention.ty.lifetimes.iter().map(|lifetime| (lifetime, mention.ty.span)));
        let lenders = function
            .returned()
            .flat_map(|returned| named_lenders(returned.value).map(move |lifetime| (lifetime, returned.span)));
        let undeclared = lent.chain(carried).chain(lenders).find(|(lifetime, _)| !is_declared(function, lifetime));
        if let Some((lifetime, span)) = undeclared {
            let name = &function.ident;
            let declared: Vec<String> = function.lifetimes.iter().chain([lifetime]).map(ToString::to_string).collect();
            diagnostics
                .error(
                    &code::UNKNOWN_LIFETIME,
                    span,
                    format!("`{name}` uses lifetime `{lifetime}`, which it does not declare"),
                )
                .help(format!("write `fn {name}<{}>(…)`", declared.join(", ")));
        }
    }
}

fn is_declared(function: &Function, lifetime: &Lifetime) -> bool {
    !can_tie(lifetime) || function.lifetimes.iter().any(|declared| declared.ident == lifetime.ident)
}

/// The lifetimes that a value is said to be borrowed from.
fn named_lenders(value: &Value) -> impl Iterator<Item = &Lifetime> {
    value.borrow().into_iter().flat_map(|borrow| &borrow.lenders).filter_map(|lender| match lender {
        Lender::Lifetime(lifetime) => Some(lifetime),
        Lender::Parameter(_) => None,
    })
}

/// A lifetime of a result is the lifetime of some argument; only what a fresh object will keep is left to the caller.
///
/// ```text
/// #[owned_by_c(free = stmt_free)] type stmt<'db>;
/// #[returns(owned)] fn stmt_new<'db>() -> *mut stmt<'db>;
/// ```
pub(super) fn check_unbounded(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let borrow = returned.value.borrow();
            if let Some(lifetime) = named_lenders(returned.value).find(|lifetime| is_unbounded(function, lifetime)) {
                report_unbounded(diagnostics, contract, function, &returned, lifetime, returned.span);
                continue;
            }
            let Some(ty) = returned.value.object() else { continue };
            let keeps = contract[ty.id].keeps().filter(|_| is_fresh(contract, returned.value));
            let unbounded = ty.lifetimes.iter().enumerate().find(|(position, lifetime)| {
                let lent = borrow.is_some_and(|borrow| borrow.lifetime.ident == lifetime.ident);
                Some(*position) != keeps && !lent && is_unbounded(function, lifetime)
            });
            if let Some((_, lifetime)) = unbounded {
                report_unbounded(diagnostics, contract, function, &returned, lifetime, ty.span);
            }
        }
    }
}

fn report_unbounded(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    lifetime: &Lifetime,
    span: Span,
) {
    let subject = words::returned(function, returned.place);
    let message = if words::is_named(lifetime) {
        format!("{subject} has lifetime `{lifetime}`, which no argument of `{}` has", function.ident)
    } else {
        format!("{subject} has a lifetime that no argument of `{}` has", function.ident)
    };
    let name = if words::is_named(lifetime) { lifetime.to_string() } else { "'a".to_owned() };
    let diagnostic = diagnostics.error(&code::UNBOUNDED_LIFETIME, span, message);
    diagnostic.note("the caller could choose it, and keep the result for as long as they like");
    diagnostic.help(format!("give it to what the result depends on: `x: &{name} T`"));
    let Some(ty) = returned.value.object() else { return };
    let foreign = &contract[ty.id];
    if !matches!(returned.value.transfer, Transfer::Owned { .. }) {
        return;
    }
    if foreign.is_counted() && foreign.keeps().is_some() {
        diagnostic.help("or write `owned(unique)`, if nobody else holds the object yet");
    } else if let Some(position) = positions_of(ty, lifetime).next()
        && let (None, Some(declared)) = (foreign.keeps(), foreign.lifetimes.get(position))
    {
        diagnostic.help(format!(
            "or, if it only bounds what C will keep in the object: `#[owned_by_c(free = …, keeps = {declared})] type {};`",
            words::declared(contract, ty.id)
        ));
    }
}

/// Whether no argument has the lifetime; one that is not declared is reported as such.
fn is_unbounded(function: &Function, lifetime: &Lifetime) -> bool {
    let same = |other: &Lifetime| other.ident == lifetime.ident;
    can_tie(lifetime)
        && is_declared(function, lifetime)
        && !function.parameters.iter().any(|parameter| {
            parameter.role.lifetime().is_some_and(same)
                || parameter.role.object().is_some_and(|ty| ty.lifetimes.iter().any(same))
        })
}

/// Whether the object was made by this call, so that nobody else has it.
fn is_fresh(contract: &Contract, value: &Value) -> bool {
    match (&value.transfer, value.object()) {
        (Transfer::Owned { unique, .. }, Some(ty)) => *unique || !contract[ty.id].is_counted(),
        _ => false,
    }
}

/// Whether the object was there before the call, and others may hold it.
fn exists_already(contract: &Contract, value: &Value) -> bool {
    match value.transfer {
        Transfer::Borrowed(_) | Transfer::Forever | Transfer::Copied => true,
        Transfer::Owned { .. } => !is_fresh(contract, value),
        _ => false,
    }
}

/// The same object comes back under the same type, lifetimes included; and so does what takes its place.
///
/// ```text
/// #[returns(same_as(x))] fn X_self<'a, 'b>(x: &X<'a>, y: &X<'b>) -> *const X<'b>;
/// ```
pub(super) fn check_same_object(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let (Transfer::SameAs(id) | Transfer::Replaces(id)) = returned.value.transfer else { continue };
            let (back, given) = (returned.value.object(), function[id].role.object());
            let same_type = back.map(|ty| ty.id) == given.map(|ty| ty.id);
            let same_lifetimes = back.zip(given).is_none_or(|(back, given)| {
                back.lifetimes
                    .iter()
                    .zip(&given.lifetimes)
                    .all(|(back, given)| back.ident == "_" || back.ident == given.ident)
            });
            let verb = match returned.value.transfer {
                Transfer::SameAs(_) => "is the same object as",
                _ => "takes the place of",
            };
            let subject = words::returned(function, returned.place);
            let name = &function[id].ident;
            if !same_type {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        returned.span,
                        format!("{subject} {verb} `{name}`, but has another type"),
                    )
                    .help("name the parameter that C returns, and give both the same type");
            } else if let (false, Some(back)) = (same_lifetimes, back) {
                diagnostics
                    .error(
                        &code::INVENTED_LIFETIME,
                        back.span,
                        format!("{subject} {verb} `{name}`, but has other lifetimes"),
                    )
                    .help(format!("write the same in both places: `{}`", words::declared(contract, back.id)));
            }
        }
    }
}

/// An object that exists already, and in which Rust data may be kept, has the lifetimes it was made with. Whoever hands
/// it out takes them from the type of an argument: with the lifetime of this borrow, data that lives no longer than the
/// borrow could be put into an object that lives longer.
///
/// ```text
/// type list; type item<'data>;
/// fn item_set<'data>(item: &mut item<'data>, data: &'data data);
/// fn list_first<'a>(list: &'a mut list) -> &'a mut item<'a>;
/// ```
pub(super) fn check_invented(diagnostics: &mut Diagnostics, contract: &Contract) {
    let holders = Holders::find(contract);
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Some(ty) = returned.value.object().filter(|_| exists_already(contract, returned.value)) else {
                continue;
            };
            let Some(holder) = holders.reason(ty.id) else { continue };
            let known = ty.lifetimes.iter().filter(|lifetime| !is_unbounded(function, lifetime)); // reported as such
            if let Some(why) = known.into_iter().find_map(|lifetime| why_invented(contract, function, lifetime)) {
                report_invented(diagnostics, contract, function, &returned, ty, &why, holder);
            }
        }
    }
}

/// Why a lifetime in the result is not one that the object was made with.
enum Invented {
    /// No argument has it in its type.
    Borrow,
    /// `'static`, in no argument's type.
    Static,
    /// The argument whose type has it was itself made from a borrow of this lifetime, by this function.
    Laundered { argument: ParameterId, by: FunctionId, lender: TypeId },
}

fn why_invented(contract: &Contract, function: &Function, lifetime: &Lifetime) -> Option<Invented> {
    let mut why = if lifetime.ident == "static" { Invented::Static } else { Invented::Borrow };
    for mention in mentions(function) {
        let At::In(argument) = mention.at else { continue };
        for position in positions_of(mention.ty, lifetime) {
            if lifetime.ident == "_" {
                continue;
            }
            match made_from_borrow(contract, mention.ty.id, position) {
                Some((by, lender)) if lifetime.ident != "static" => why = Invented::Laundered { argument, by, lender },
                _ => return None, // this argument's type carries it
            }
        }
    }
    Some(why)
}

/// A function that makes `X<'a>` from `&'a P`, where `'a` is nothing but the time for which the `P` is lent: the type
/// `P` has other lifetimes, or none. What is found in the `P` by way of the `X` need not have been made with `'a`.
fn made_from_borrow(contract: &Contract, ty: TypeId, position: usize) -> Option<(FunctionId, TypeId)> {
    contract.understood_functions().find_map(|(id, function)| {
        let made = mentions(function).filter(|mention| mention.comes_back() && mention.ty.id == ty);
        let mut lifetimes =
            made.filter_map(|mention| mention.ty.lifetimes.get(position)).filter(|lifetime| can_tie(lifetime));
        lifetimes.find_map(|lifetime| {
            let lender = function.parameters.iter().find_map(|parameter| {
                let lent = parameter.role.object().filter(|_| parameter.role.lifetime() == Some(lifetime))?;
                let is_borrow_only =
                    lent.lifetimes.is_empty() || lent.lifetimes.iter().any(|own| own.ident != lifetime.ident);
                is_borrow_only.then_some(lent.id)
            });
            lender.map(|lender| (id, lender))
        })
    })
}

/// The argument that probably has the object: its name, how it is lent, its type.
fn owner_of(function: &Function) -> Option<(&Ident, &'static str, TypeId)> {
    function.parameters.iter().find_map(|parameter| {
        let object = parameter.role.object()?;
        Some((&parameter.ident, if parameter.role.is_exclusive() { "&mut " } else { "&" }, object.id))
    })
}

fn report_invented(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    ty: &ForeignUse,
    why: &Invented,
    holder: Holder,
) {
    let name = &contract[ty.id].ident;
    let subject = format!("{} is {} that exists already", words::returned(function, returned.place), words::one(name));
    let message = match why {
        Invented::Borrow => format!("{subject}, with the lifetime of this borrow"),
        Invented::Static => format!("{subject}, with lifetime `'static`"),
        Invented::Laundered { argument, .. } => {
            format!("{subject}, with a lifetime that in `{}` only stands for a borrow", function[*argument].ident)
        }
    };
    let diagnostic = diagnostics.error(&code::INVENTED_LIFETIME, ty.span, message);
    match holder {
        Holder::Keeps => diagnostic.note(format!(
            "type `{name}` has `keeps`: data of the wrong lifetime could be put into the object, or taken out of it"
        )),
        Holder::Through(by) => diagnostic.note(format!(
            "`{}` ties a lifetime of `{name}` to data: data of the wrong lifetime could be put into the object, or taken out of it",
            contract[by].ident
        )),
    };
    if let Invented::Laundered { by, lender, .. } = why {
        diagnostic.note(format!(
            "`{}` makes it from a borrowed `{}`, which has the object for longer",
            contract[*by].ident, contract[*lender].ident
        ));
        diagnostic.help("give both types a lifetime of their own for what is kept, and pass it through");
        return;
    }
    match owner_of(function) {
        Some((parameter, reference, owner)) if contract[owner].lifetimes.is_empty() => {
            let owner = &contract[owner].ident;
            diagnostic.help(format!(
                "take it from the type that has the object: declare `type {owner}<'data>;`, write `{parameter}: {reference}{owner}<'data>` and `{name}<'data>` here"
            ));
        }
        Some((parameter, reference, owner)) => {
            diagnostic.help(format!(
                "take it from the type that has the object: name a lifetime in `{parameter}: {reference}{}`, and write it in `{name}<…>` too",
                words::declared(contract, owner)
            ));
        }
        None => {
            diagnostic.help("make the function an `unsafe fn` with `#[unchecked]`: nothing here has the right lifetime");
        }
    }
    if contract[ty.id].is_counted() && matches!(returned.value.transfer, Transfer::Owned { .. }) {
        diagnostic.help("or write `owned(unique)`, if this call makes the object and nobody else holds it yet");
    }
}

/// The types in which Rust data may be kept, and why.
struct Holders(Vec<Option<Holder>>);

/// Why Rust data may be kept in a type.
#[derive(Clone, Copy)]
enum Holder {
    /// It has `keeps`.
    Keeps,
    /// This function ties one of its lifetimes to data, or leads to an object in which data may be kept.
    Through(FunctionId),
}

impl Holders {
    fn reason(&self, ty: TypeId) -> Option<Holder> {
        self.0.get(ty.0).copied().flatten()
    }

    fn find(contract: &Contract) -> Self {
        let keeps = contract.types.iter().map(|ty| ty.keeps().map(|_| Holder::Keeps));
        let mut holders = Self(keeps.collect());
        loop {
            let mut grown = false;
            for (id, _) in contract.understood_functions() {
                for ty in holders.made_by(contract, id) {
                    if let Some(slot @ None) = holders.0.get_mut(ty.0) {
                        *slot = Some(Holder::Through(id));
                        grown = true;
                    }
                }
            }
            if !grown {
                return holders;
            }
        }
    }

    /// The types that hold data because of this function.
    fn made_by(&self, contract: &Contract, id: FunctionId) -> Vec<TypeId> {
        let function = &contract[id];
        if frees(contract, id) {
            return Vec::new();
        }
        mentions(function)
            .filter(|mention| {
                mention.ty.lifetimes.iter().filter(|lifetime| can_tie(lifetime)).any(|lifetime| match mention.at {
                    At::In(own) => {
                        is_data(function, Some(own), lifetime, true) || self.leads_to_holder(function, lifetime)
                    }
                    At::Back(_) => is_data(function, None, lifetime, false),
                })
            })
            .map(|mention| mention.ty.id)
            .collect()
    }

    /// Whether the function gives an object with the lifetime in which data may be kept.
    fn leads_to_holder(&self, function: &Function, lifetime: &Lifetime) -> bool {
        mentions(function).any(|mention| {
            mention.comes_back()
                && self.reason(mention.ty.id).is_some()
                && positions_of(mention.ty, lifetime).next().is_some()
        })
    }
}

/// Whether some argument other than `except` is data of the lifetime: lent for as long, or taken over with it. A lent
/// C object counts where it is handed to an object that is there already; where the result is made from it, it is the
/// result's parent.
fn is_data(function: &Function, except: Option<ParameterId>, lifetime: &Lifetime, objects_count: bool) -> bool {
    function.parameters_with_ids().filter(|(id, _)| Some(*id) != except).any(|(_, parameter)| {
        let lent = parameter.role.lifetime().is_some_and(|own| own.ident == lifetime.ident);
        match &parameter.role {
            Role::Reference(Reference { to: Pointee::Foreign(_), .. }) | Role::Unique { .. } => lent && objects_count,
            Role::Consumed(Consumed { shape: Shape::Object(ty), .. }) | Role::UpRefs { ty, .. } => {
                positions_of(ty, lifetime).next().is_some()
            }
            _ => lent,
        }
    })
}

//! No two things of one name in one place, but for alternatives under different `cfg`.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Conditions, Contract, Home, TypeId};

/// Every item of the block has a C name of its own: clauses name items by it.
///
/// ```text
/// fn db_exec(db: &mut db); fn db_exec(db: &mut db, flags: c_int);
/// ```
pub(super) fn check_items(diagnostics: &mut Diagnostics, contract: &Contract) {
    let plain = contract.plain_types.iter().map(|ty| (&ty.ident, &ty.carried));
    let types: Vec<_> = contract.types.iter().map(|ty| (&ty.ident, &ty.carried)).chain(plain).collect();
    let functions: Vec<_> = contract.functions.iter().map(|function| (&function.ident, &function.carried)).collect();
    for (what, items) in [("type", types), ("function", functions)] {
        let mut seen: HashMap<&Ident, Conditions> = HashMap::new();
        for (ident, carried) in items {
            let earlier = seen.entry(ident).or_default();
            let is_repeated = !earlier.admit(carried);
            earlier.add(carried);
            if !is_repeated {
                continue;
            }
            let diagnostic =
                diagnostics.error(&code::DUPLICATE_NAME, ident.span(), format!("{what} `{ident}` is declared twice"));
            if what == "function" {
                diagnostic.help(format!(
                    "a second contract of one C function gets a name of its own: `#[link_name = \"{ident}\"] fn {ident}_other(…)`"
                ));
            } else {
                diagnostic.help("remove one of them");
            }
        }
    }
}

/// What is generated has one name in one place: functions of a type, types and free functions beside the block.
///
/// ```text
/// #[rust_name = "Db::run"] fn db_exec(db: &mut db); #[rust_name = "Db::run"] fn db_step(db: &mut db);
/// ```
pub(super) fn check_wrappers(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut seen: HashMap<(Place, String), Vec<Generated<'_>>> = HashMap::new();
    for one in generated(contract) {
        let earlier = seen.entry((one.place, one.name.unraw().to_string())).or_default();
        // One item twice is reported as such.
        let is_other = |other: &&Generated<'_>| other.c_name != one.c_name || other.kind != one.kind;
        let other = earlier.iter().find(|other| is_other(other) && !one.is_alternative_to(other));
        if let Some(other) = other {
            report_clash(diagnostics, contract, other, &one);
        }
        earlier.push(one);
    }
}

fn report_clash(diagnostics: &mut Diagnostics, contract: &Contract, other: &Generated<'_>, one: &Generated<'_>) {
    let place = match one.place {
        Place::On(ty) => format!(" on `{}`", contract[ty].rust_name),
        Place::OnUnique(ty) => format!(" on `Unique<{}>`", contract[ty].rust_name),
        Place::Functions | Place::Types => String::new(),
    };
    diagnostics
        .error(
            &code::DUPLICATE_NAME,
            one.span,
            format!("{} and {} would both be `{}`{place} in Rust", other.described(), one.described(), one.name),
        )
        .help(if [other, one].iter().any(|generated| generated.kind == ITERATOR) {
            "give one of them another name: `#[elements(…, name = …)]`"
        } else {
            "give one of them another name: `#[rust_name = \"…\"]`"
        });
}

/// The kind of what `#[elements]` makes.
const ITERATOR: &str = "the iterator over what is given by";

/// Where a generated name stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    On(TypeId),
    OnUnique(TypeId),
    Functions,
    Types,
}

/// Something that is generated under a name.
struct Generated<'a> {
    place: Place,
    name: Ident,
    c_name: &'a Ident,
    kind: &'static str,
    span: Span,
    cfg: String,
}

impl Generated<'_> {
    /// Whether the two cannot both be there: see [`Conditions`].
    fn is_alternative_to(&self, other: &Self) -> bool {
        !self.cfg.is_empty() && !other.cfg.is_empty() && self.cfg != other.cfg
    }

    fn described(&self) -> String {
        format!("{} `{}`", self.kind, self.c_name)
    }
}

fn generated(contract: &Contract) -> Vec<Generated<'_>> {
    let types = contract.types.iter().map(|ty| Generated {
        place: Place::Types,
        name: ty.rust_name.clone(),
        c_name: &ty.ident,
        kind: "type",
        span: ty.rust_name.span(),
        cfg: ty.carried.cfg_text(),
    });
    let plain = contract.plain_types.iter().map(|ty| Generated {
        place: Place::Types,
        name: ty.rust_name.clone(),
        c_name: &ty.ident,
        kind: "type",
        span: ty.rust_name.span(),
        cfg: ty.carried.cfg_text(),
    });
    // Functions for `Unique<X>`, for an anchored child and for other threads sit on views of their own beside the type.
    let views = [
        ("Unique", "what is unique of type"),
        ("Anchored", "what is anchored of type"),
        ("Remote", "what is remote of type"),
    ];
    let views = contract.type_ids().flat_map(|id| {
        let there = [
            contract[id].is_counted() && contract.speaks_of_unique(id),
            contract.is_anchorable(id),
            contract.is_remoted(id),
        ];
        views.into_iter().zip(there).filter(|(_, is_there)| *is_there).map(move |((suffix, kind), _)| Generated {
            place: Place::Types,
            name: quote::format_ident!("{}{suffix}", contract[id].rust_name.unraw()),
            c_name: &contract[id].ident,
            kind,
            span: contract[id].rust_name.span(),
            cfg: contract[id].carried.cfg_text(),
        })
    });
    // Each free function is also a marker type.
    let releases = contract.releases.iter().map(|release| &contract[release.function]).map(|function| Generated {
        place: Place::Types,
        name: function.ident.clone(),
        c_name: &function.ident,
        kind: "free function",
        span: function.ident.span(),
        cfg: function.carried.cfg_text(),
    });
    let functions = contract.functions.iter().filter_map(|function| {
        let place = match function.home {
            Home::Method(ty) | Home::Associated(ty) => Place::On(ty),
            Home::UniqueMethod(ty) => Place::OnUnique(ty),
            Home::Module => Place::Functions,
            Home::Nowhere => return None,
        };
        let (name, span) = (function.name.clone(), function.name.span());
        Some(Generated {
            place,
            name,
            c_name: &function.ident,
            kind: "function",
            span,
            cfg: function.carried.cfg_text(),
        })
    });
    // An iterator is a method of the container, wherever the function is that gives the elements; or stands beside the block
    // where that can have none.
    let iterators = contract.functions.iter().filter_map(|function| {
        let elements = function.elements.as_ref()?;
        let container = function.open_parameters().next().and_then(|(_, parameter)| parameter.role.object())?;
        let is_method = contract[container.id].may_have_methods();
        Some(Generated {
            place: if is_method { Place::On(container.id) } else { Place::Functions },
            name: elements.name.clone(),
            c_name: &function.ident,
            kind: ITERATOR,
            span: elements.name.span(),
            cfg: function.carried.cfg_text(),
        })
    });
    types.chain(plain).chain(views).chain(releases).chain(functions).chain(iterators).collect()
}

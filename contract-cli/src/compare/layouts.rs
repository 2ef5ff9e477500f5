//! Layouts: the fields of structs that both sides have, their types and places, the size and alignment of the whole.

use std::collections::BTreeSet;
use std::rc::Rc;

use contract_model::ir::Contract;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::Comparison;
use super::mirror::{Mirrors, NoMirror, member, takes_no_room};
use super::signatures::is_void_pointer;
use crate::c_types::{Constness, Names, NoSpelling, spellings};
use crate::failure::Failure;
use crate::finding::{Counts, Finding, Place};
use crate::header::{CField, Header};
use crate::measure::Measure;
use crate::probe::{Answer, Probe};
use crate::rust_items::{Items, RustField, RustStruct, Whereabouts};
use crate::rust_types;
use crate::sources::Declared;

/// A struct of Rust's, and its name in C.
type Named = (Rc<RustStruct>, String);

/// Compares the structs and unions of Rust's with those of their names in C: those beside the block, and those that
/// `type X = path::Y` names.
pub(super) fn compare(
    comparison: &Comparison<'_>,
    counts: &mut Counts,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let here = &comparison.file.items;
    let mut named: Vec<Named> = Vec::new();
    for (ident, path) in paths(comparison.contract) {
        let name = name_in_c(comparison.header, ident, path);
        let found = match comparison.sources.resolve(comparison.file, path) {
            Declared::Here => {
                let last = path.segments.last().map(|last| last.ident.unraw().to_string()).unwrap_or_default();
                named.extend(struct_named(comparison, here, &last)?.map(|strukt| (strukt, name)));
                continue;
            }
            Declared::There(items, last) => {
                let found = struct_named(comparison, &items, &last)?;
                if let Some(strukt) = found.clone() {
                    let mut outside = Vec::new();
                    compare_items(comparison, &items, &[(strukt, name.clone())], counts, &mut outside)?;
                    let written = format!("the block has it as `{}`", written_path(path));
                    findings.extend(outside.into_iter().map(|finding| finding.note(written.clone())));
                }
                found.map(|_| ()).ok_or_else(|| format!("no struct `{last}` is found in the sources"))
            }
            Declared::Unknown(krate) => Err(format!("the sources of `{krate}` cannot be found")),
        };
        // Where C hides what is in it as well, there is nothing to compare.
        if let (Err(why), true) = (found, comparison.header.insides.fields.contains_key(&name)) {
            let place = comparison.file.place(path.span(), "");
            findings.push(Finding::not_compared(
                "no-source",
                place,
                format!("the layout of `{name}` was not compared: {why}"),
            ));
        }
    }
    for strukt in &here.structs {
        if comparison.conditions.hold(&strukt.at.cfg)? == Some(true) {
            named.push((strukt.clone(), strukt.ident.unraw().to_string()));
        }
    }
    compare_items(comparison, here, &named, counts, findings)
}

/// `type X = path::Y`
fn paths(contract: &Contract) -> impl Iterator<Item = (&Ident, &Path)> {
    let foreign = contract.types.iter().filter(|ty| !ty.is_declared());
    let foreign = foreign.filter_map(|ty| Some((&ty.ident, ty.path.as_ref()?)));
    foreign.chain(contract.plain_types.iter().map(|plain| (&plain.ident, &plain.path)))
}

/// What C calls it: as the block does, or as the path does.
fn name_in_c(header: &Header, ident: &Ident, path: &Path) -> String {
    let name = ident.unraw().to_string();
    match path.segments.last() {
        Some(last) if header.spellings(&name).is_empty() => last.ident.unraw().to_string(),
        _ => name,
    }
}

/// The struct of a name that is there on this target; by an alias, if need be.
fn struct_named(comparison: &Comparison<'_>, items: &Items, name: &str) -> Result<Option<Rc<RustStruct>>, Failure> {
    let aliased = items.aliases.get(name).and_then(|alias| match &alias.ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.unraw().to_string()),
        _ => None,
    });
    let mut perhaps = None;
    for strukt in items.structs_named(name).chain(items.structs_named(aliased.as_deref().unwrap_or_default())) {
        match comparison.conditions.hold(&strukt.at.cfg)? {
            Some(true) => return Ok(Some(strukt.clone())),
            None if perhaps.is_none() => perhaps = Some(strukt.clone()),
            _ => {}
        }
    }
    Ok(perhaps)
}

fn compare_items(
    comparison: &Comparison<'_>,
    items: &Items,
    named: &[Named],
    counts: &mut Counts,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let mut session = Session { comparison, items, mirrors: Mirrors::new(comparison, items), pairs: Vec::new() };
    for (strukt, name) in named {
        let Some(spelling) = comparison.header.spellings(name).into_iter().next() else { continue };
        if strukt.is_opaque() || !comparison.is_first(&strukt.ident, &strukt.at) {
            continue;
        }
        session.add(strukt, name, spelling, counts, findings)?;
    }
    session.judge(findings)
}

fn written_path(path: &Path) -> String {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>().join("::")
}

/// A struct of both sides.
struct Pair<'a> {
    strukt: &'a RustStruct,
    /// As C spells it.
    theirs: String,
    /// The same struct of Rust's, in C.
    mirror: String,
    /// C's fields.
    declared: &'a [CField],
    fields: Vec<(usize, &'a RustField, Option<&'a CField>)>,
    place: Option<Place>,
}

struct Session<'a> {
    comparison: &'a Comparison<'a>,
    items: &'a Items,
    mirrors: Mirrors<'a>,
    pairs: Vec<Pair<'a>>,
}

impl<'a> Session<'a> {
    fn add(
        &mut self,
        strukt: &'a Rc<RustStruct>,
        name: &str,
        theirs: String,
        counts: &mut Counts,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Failure> {
        let header: &'a Header = self.comparison.header;
        let Some((declared, origin)) = header.insides.fields.get(name) else {
            // What is in it is C's own affair, as long as Rust makes none.
            findings.push(Finding::not_compared(
                "unknown-type",
                place(&strukt.at, strukt.ident.span(), ""),
                format!(
                    "the layout of `{}` was not compared: the header does not say what is in `{theirs}`",
                    strukt.ident
                ),
            ));
            return Ok(());
        };
        let mirror = match self.mirrors.write(strukt)? {
            Ok(mirror) => mirror,
            Err(NoMirror { field, problem }) => {
                let why = match problem {
                    NoSpelling::Unknown(name) => format!("nothing says what `{name}` of its field `{field}` is in C"),
                    NoSpelling::Other => format!("nothing says what the type of its field `{field}` is in C"),
                };
                findings.push(Finding::not_compared(
                    "unknown-type",
                    place(&strukt.at, strukt.ident.span(), ""),
                    format!("the layout of `{}` was not compared: {why}", strukt.ident),
                ));
                return Ok(());
            }
        };
        counts.types += 1;
        let fields = self.mirrors.fields(strukt)?.into_iter().enumerate().map(|(position, field)| {
            let named = field.ident.as_ref().and_then(|ident| field_named(declared, &ident.unraw().to_string()));
            (position, field, named)
        });
        let fields = fields.filter(|(_, field, _)| !takes_no_room(field)).collect();
        let place = header.place(*origin, name, "");
        self.pairs.push(Pair { strukt, theirs, mirror, declared, fields, place });
        Ok(())
    }

    /// Has the compiler say types and numbers, and pushes what differs.
    fn judge(self, findings: &mut Vec<Finding>) -> Result<(), Failure> {
        let Comparison { contract, header, compiler, .. } = *self.comparison;
        let names = Names { contract, header, items: self.items, mirrors: None };
        let prologue = Header::prologue(&header.includes);
        let mut probe = Probe::new(header, std::iter::empty());
        let mut measure = Measure::new(prologue + &self.mirrors.text);
        for Pair { theirs, mirror, fields, .. } in &self.pairs {
            for (position, field, declared) in fields {
                let Some(declared) = declared.filter(|declared| !declared.is_bits) else { continue };
                let ty = format!("__typeof__((({theirs} *)0)->{})", declared.name);
                let is_any = is_void_pointer(&field.ty) && header.is_pointer(&declared.shown);
                for constness in [Constness::Written, Constness::Any] {
                    // A pointer to no matter what is one to anything. A struct without a name in C has one in Rust, and is measured.
                    let ways = spellings(&names, &field.ty, "", constness, &header.enums_in(&declared.shown));
                    probe.ask(&ty, &ways.ok().filter(|_| !is_any).unwrap_or_else(|| vec![ty.clone()]));
                }
                measure.ask(format!("__builtin_offsetof({mirror}, {})", member(*position)));
                measure.ask(format!("__builtin_offsetof({theirs}, {})", declared.name));
            }
            for what in ["sizeof", "_Alignof"] {
                measure.ask(format!("{what}({mirror})"));
                measure.ask(format!("{what}({theirs})"));
            }
        }
        let mut answers = probe.answers(compiler)?.into_iter();
        let mut values = measure.values(compiler)?.into_iter();
        let mut numbers = || (values.next().flatten(), values.next().flatten());
        for pair in &self.pairs {
            let mut problems = Vec::new();
            let mut moved = None;
            for &(_, field, declared) in &pair.fields {
                let Some(declared) = declared else {
                    problems.extend(unknown_field(pair, field));
                    continue;
                };
                if declared.is_bits {
                    continue;
                }
                let (exact, loose) = (answers.next(), answers.next());
                if exact == Some(Answer::No) {
                    problems.push(self.other_type(pair, field, declared, loose == Some(Answer::Yes)));
                }
                if let (Some(ours), Some(theirs)) = numbers()
                    && ours != theirs
                    && moved.is_none()
                {
                    moved = Some((field, declared, ours, theirs));
                }
            }
            let (size, alignment) = (numbers(), numbers());
            // What is wrong with a field moves those behind it.
            if problems.iter().all(|problem| problem.code == "field-const") {
                if let Some((field, declared, ours, theirs)) = moved {
                    problems.push(self.other_place(pair, field, declared, ours, theirs));
                } else {
                    problems.extend(other_measure(pair, size, alignment));
                }
            }
            findings.extend(problems);
        }
        Ok(())
    }

    fn other_type(&self, pair: &Pair<'_>, field: &RustField, declared: &CField, but_for_const: bool) -> Finding {
        let ours = written(&field.ty);
        let (name, strukt) = (shown(field), &pair.strukt.ident);
        let finding = Finding::error(
            if but_for_const { "field-const" } else { "field-type" },
            place(&pair.strukt.at, field.ty.span(), ""),
            format!("field `{name}` of `{strukt}` is `{ours}` here and `{}` in the header", declared.shown),
        );
        let finding =
            finding.declared(self.comparison.header.place(declared.origin, &declared.name, declared.shown.clone()));
        match rust_types::written(self.comparison.contract, self.comparison.header, &declared.shown)
            .filter(|_| !declared.shown.contains('['))
        {
            Some(ty) => finding.help(format!("write `{name}: {ty}`")),
            None => finding,
        }
    }

    fn other_place(&self, pair: &Pair<'_>, field: &RustField, declared: &CField, ours: i128, theirs: i128) -> Finding {
        let (name, strukt) = (shown(field), &pair.strukt.ident);
        let finding = Finding::error(
            "field-offset",
            place(&pair.strukt.at, field.ident.as_ref().map_or_else(|| field.ty.span(), |ident| ident.span()), ""),
            format!("field `{name}` of `{strukt}` is at byte {ours} here and at byte {theirs} in the header"),
        );
        let finding = finding.declared(self.comparison.header.place(declared.origin, &declared.name, ""));
        with_missing(finding, pair)
    }
}

/// C's field of this name. `type_` is what a Rust program calls `type`.
fn field_named<'c>(declared: &'c [CField], name: &str) -> Option<&'c CField> {
    let exact = declared.iter().find(|field| field.name == name);
    exact.or_else(|| declared.iter().find(|field| Some(field.name.as_str()) == name.strip_suffix('_')))
}

/// A field that C has not, unless its name says that it only takes room.
fn unknown_field(pair: &Pair<'_>, field: &RustField) -> Option<Finding> {
    let ident = field.ident.as_ref().filter(|ident| !ident.unraw().to_string().starts_with('_'))?;
    let names: Vec<String> = pair.declared.iter().map(|field| format!("`{}`", field.name)).collect();
    let finding = Finding::error(
        "unknown-field",
        place(&pair.strukt.at, ident.span(), ""),
        format!("the header's `{}` has no field `{}`", pair.theirs, ident.unraw()),
    );
    let finding = finding.declared(pair.place.clone());
    Some(if names.len() <= 8 { finding.help(format!("its fields are {}", names.join(", "))) } else { finding })
}

fn other_measure(
    pair: &Pair<'_>,
    size: (Option<i128>, Option<i128>),
    alignment: (Option<i128>, Option<i128>),
) -> Option<Finding> {
    let strukt = &pair.strukt.ident;
    let (code, message) = match (size, alignment) {
        ((Some(ours), Some(theirs)), _) if ours != theirs => {
            ("type-size", format!("`{strukt}` has {} here and {theirs} in the header", bytes(ours)))
        }
        (_, (Some(ours), Some(theirs))) if ours != theirs => {
            ("type-alignment", format!("`{strukt}` is aligned to {} here and to {theirs} in the header", bytes(ours)))
        }
        _ => return None,
    };
    let finding = Finding::error(code, place(&pair.strukt.at, strukt.span(), ""), message);
    Some(with_missing(finding.declared(pair.place.clone()), pair))
}

/// Says which of C's fields are not there.
fn with_missing(finding: Finding, pair: &Pair<'_>) -> Finding {
    let here: BTreeSet<&str> =
        pair.fields.iter().filter_map(|(_, _, declared)| declared.map(|declared| declared.name.as_str())).collect();
    let missing: Vec<&CField> = pair.declared.iter().filter(|field| !here.contains(field.name.as_str())).collect();
    match missing.as_slice() {
        [] => finding,
        [only] => finding.note(format!("its field `{}` (`{}`) is not here", only.name, only.shown)),
        several => {
            let names: Vec<String> = several.iter().map(|field| format!("`{}`", field.name)).collect();
            finding.note(format!("its fields {} are not here", names.join(", ")))
        }
    }
}

/// `4 bytes`
pub(super) fn bytes(count: i128) -> String {
    if count == 1 { "1 byte".to_owned() } else { format!("{count} bytes") }
}

fn shown(field: &RustField) -> String {
    field.ident.as_ref().map(|ident| ident.unraw().to_string()).unwrap_or_default()
}

/// A type, as it is written.
pub(super) fn written(ty: &Type) -> String {
    ty.span().source_text().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A part of the file of an item.
pub(super) fn place(at: &Whereabouts, span: Span, label: &str) -> Place {
    let path = crate::workspace::shortened(at.file.to_path_buf());
    Place { path, range: span.byte_range(), label: label.to_owned() }
}

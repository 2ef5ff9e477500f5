//! Values: constants and enums that both sides have, and what `type X = …;` makes of a name that C has as well.

use syn::Type;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::Comparison;
use super::layouts::{bytes, place, written};
use crate::c_types::{Constness, Names, spellings};
use crate::constants::{self, bits, wrapped};
use crate::failure::Failure;
use crate::finding::{Counts, Finding, Place};
use crate::header::Header;
use crate::measure::Measure;
use crate::probe::{Answer, Probe};
use crate::rust_items::{Items, RustAlias, RustConstant, RustEnum};
use crate::rust_types;

/// Compares what stands beside the block.
pub(super) fn compare(
    comparison: &Comparison<'_>,
    counts: &mut Counts,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let items = &comparison.file.items;
    let mut values = Values { comparison, items, asked: Vec::new(), measure: measure(comparison.header) };
    for constant in &items.constants {
        values.add_constant(constant)?;
    }
    for number in &items.enums {
        values.add_enum(number, counts, findings)?;
    }
    values.judge(counts, findings)?;
    aliases(comparison, items, counts, findings)
}

/// How C has an enum of Rust's, where its size is all that matters.
pub(super) fn spelling_of_enum(number: &RustEnum) -> String {
    let ways = number.number.as_deref().map(crate::c_types::numbers).unwrap_or_default();
    ways.into_iter().next().unwrap_or_else(|| "unsigned int".to_owned())
}

fn measure(header: &Header) -> Measure {
    Measure::new(Header::prologue(&header.includes))
}

/// A number of both sides.
struct Asked {
    /// In Rust.
    ours: i128,
    /// How many bits it has in Rust: C may have another sign.
    ty: Option<Type>,
    code: &'static str,
    /// What it is, in words.
    subject: String,
    rust: Place,
    header: Option<Place>,
    /// `4 bytes`
    is_size: bool,
}

struct Values<'a> {
    comparison: &'a Comparison<'a>,
    items: &'a Items,
    asked: Vec<Asked>,
    measure: Measure,
}

impl Values<'_> {
    /// The place of a constant of C's: of an enum, or a macro that is more than a word of its own.
    fn constant(&self, name: &str) -> Option<Option<Place>> {
        let header = self.comparison.header;
        let origin = match header.macros.get(name) {
            Some(found) if !found.meaning.is_empty() && !found.takes_arguments => &found.origin,
            Some(_) => return None,
            None => header.insides.constants.get(name)?,
        };
        Some(header.place(*origin, name, ""))
    }

    fn add_constant(&mut self, constant: &RustConstant) -> Result<(), Failure> {
        let name = constant.ident.unraw().to_string();
        let Some(header) = self.constant(&name) else { return Ok(()) };
        let Some(ours) = constants::value(self.items, &constant.value) else { return Ok(()) };
        if !self.comparison.is_new(&constant.ident, &constant.at)? {
            return Ok(());
        }
        self.measure.ask(name.clone());
        self.asked.push(Asked {
            ours,
            ty: Some(constant.ty.clone()),
            code: "constant-value",
            subject: format!("`{name}`"),
            rust: place(&constant.at, constant.value.span(), ""),
            header,
            is_size: false,
        });
        Ok(())
    }

    fn add_enum(&mut self, number: &RustEnum, counts: &mut Counts, findings: &mut Vec<Finding>) -> Result<(), Failure> {
        let header = self.comparison.header;
        let name = number.ident.unraw().to_string();
        let Some(theirs) = header.insides.enumerations.get(&name) else { return Ok(()) };
        let Some(spelling) = header.spellings(&name).into_iter().next() else { return Ok(()) };
        if !self.comparison.is_new(&number.ident, &number.at)? {
            return Ok(());
        }
        counts.types += 1;
        let mut next = 0;
        for (variant, written) in &number.variants {
            let Some(ours) = written.as_ref().map_or(Some(next), |value| constants::value(self.items, value)) else {
                break;
            };
            next = ours + 1;
            let written_name = variant.unraw().to_string();
            let Some(constant) = constant_of(&name, &written_name, theirs) else {
                findings.push(
                    Finding::not_compared(
                        "unknown-constant",
                        place(&number.at, variant.span(), ""),
                        format!("`{written_name}` of `{name}` was not compared: the header's `{spelling}` has no constant like it"),
                    )
                    .help(format!("its constants are {}", listed(theirs))),
                );
                continue;
            };
            let origin = header.insides.constants.get(constant);
            self.measure.ask(constant.to_owned());
            self.asked.push(Asked {
                ours,
                ty: None,
                code: "enum-value",
                subject: format!("`{written_name}` of `{name}`"),
                rust: place(&number.at, variant.span(), ""),
                header: origin.and_then(|origin| header.place(*origin, constant, "")),
                is_size: false,
            });
        }
        let of_rust = number.number.as_deref().and_then(|number| {
            let ty = syn::parse_str(number).ok()?;
            bits(self.items, &ty)
        });
        if let Some(of_rust) = of_rust {
            self.measure.ask(format!("sizeof({spelling})"));
            self.asked.push(Asked {
                ours: (of_rust.count / 8).into(),
                ty: None,
                code: "type-size",
                subject: format!("`{name}`"),
                rust: place(&number.at, number.ident.span(), ""),
                header: None,
                is_size: true,
            });
        }
        Ok(())
    }

    fn judge(self, counts: &mut Counts, findings: &mut Vec<Finding>) -> Result<(), Failure> {
        let values = self.measure.values(self.comparison.compiler)?;
        for (asked, value) in self.asked.into_iter().zip(values) {
            let Some(theirs) = value else { continue };
            counts.constants += usize::from(asked.code == "constant-value");
            let ours = asked.ours;
            let is_same = match asked.ty.as_ref().and_then(|ty| bits(self.items, ty)) {
                Some(bits) => wrapped(ours, bits) == wrapped(theirs, bits),
                None => ours == theirs || (ours - theirs) % (1 << 32) == 0,
            };
            if is_same {
                continue;
            }
            let subject = asked.subject;
            let message = match asked.is_size {
                true => format!("{subject} has {} here and {theirs} in the header", bytes(ours)),
                false => format!("{subject} is {ours} here and {theirs} in the header"),
            };
            findings.push(Finding::error(asked.code, asked.rust, message).declared(asked.header));
        }
        Ok(())
    }
}

/// The constant that a variant stands for: of the same name, or with the enum's name, in any case, before it.
fn constant_of<'c>(name: &str, variant: &str, theirs: &'c [String]) -> Option<&'c str> {
    let plain = |text: &str| text.chars().filter(|c| *c != '_').collect::<String>().to_lowercase();
    if let Some(exact) = theirs.iter().find(|constant| *constant == variant) {
        return Some(exact);
    }
    let (name, variant) = (plain(name), plain(variant));
    let whole = theirs.iter().find(|constant| [variant.clone(), format!("{name}{variant}")].contains(&plain(constant)));
    let mut ending = theirs.iter().filter(|constant| plain(constant).ends_with(&variant));
    whole.or_else(|| ending.next().filter(|_| ending.next().is_none())).map(String::as_str)
}

fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(8).map(|name| format!("`{name}`")).collect();
    shown.join(", ") + if names.len() > 8 { ", …" } else { "" }
}

/// `type off_t = i64;` beside the block, where C has an `off_t`.
fn aliases(
    comparison: &Comparison<'_>,
    items: &Items,
    counts: &mut Counts,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let Comparison { contract, header, compiler, .. } = *comparison;
    let names = Names { contract, header, items, mirrors: None };
    let mut aliases: Vec<(&String, &RustAlias)> = items.aliases.iter().collect();
    aliases.sort_unstable_by_key(|(name, _)| name.as_str());
    let mut probe = Probe::new(header, std::iter::empty());
    let mut asked = Vec::new();
    for (name, alias) in aliases {
        let Some(spelling) = header.spellings(name).into_iter().next() else { continue };
        let last = match &alias.ty {
            Type::Path(path) => path.path.segments.last().map(|last| last.ident.unraw()),
            _ => None,
        };
        // `type off_t = libc::off_t;` says nothing of its own.
        let says_nothing = last.is_some_and(|last| last == name || last == "c_void");
        let Ok(ways) = spellings(&names, &alias.ty, "", Constness::Written, &header.enums_in(&spelling)) else {
            continue;
        };
        if says_nothing || !comparison.is_new(&alias.ident, &alias.at)? {
            continue;
        }
        counts.types += 1;
        probe.ask(&spelling, &ways);
        asked.push((name, alias, spelling));
    }
    for ((name, alias, spelling), answer) in asked.into_iter().zip(probe.answers(compiler)?) {
        if answer != Answer::No {
            continue;
        }
        let theirs = header.typedefs.get(name).map_or(spelling.as_str(), String::as_str);
        let theirs = theirs.trim_end_matches(name.as_str()).trim();
        let finding = Finding::error(
            "alias-type",
            place(&alias.at, alias.ty.span(), ""),
            format!("`{name}` is `{}` here and `{theirs}` in the header", written(&alias.ty)),
        );
        findings.push(match rust_types::written(contract, header, theirs) {
            Some(ty) => finding.help(format!("write `type {name} = {ty};`")),
            None => finding,
        });
    }
    Ok(())
}

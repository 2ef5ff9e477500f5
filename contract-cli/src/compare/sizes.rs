//! What a header says of sizes and of reading and writing: `alloc_size`, `access`, `counted_by`.

use contract_model::ir::{Access, Length, LengthSource, ParameterId, Pointee, Role, Shape, Transfer, Unit};
use syn::ext::IdentExt;

use super::attributes::{Attributes, Fixed};
use crate::finding::Finding;
use crate::header::CAttribute;

/// Compares buffers with what the header says of them.
pub(super) fn compare(at: &Attributes<'_>, fixed: &[Fixed<'_>], findings: &mut Vec<Finding>) {
    if let Some(attribute) = at.named("alloc_size").next() {
        allocated(at, fixed, attribute, findings);
    }
    for attribute in at.named("access") {
        let mode = attribute.arguments.first().map(|mode| mode.trim_matches('_')).unwrap_or_default();
        let mut positions = attribute.positions();
        let Some(subject) = positions.next().and_then(|position| fixed.get(position)) else { continue };
        let size = positions.next().and_then(|position| fixed.get(position));
        accessed(at, subject, mode, attribute, findings);
        if let Some(size) = size {
            counted(at, "access", subject, size, &attribute.shown(), findings);
        }
    }
    for subject in fixed {
        let attributes = subject.theirs.attributes.iter();
        let counts = attributes.filter(|attribute| ["counted_by", "sized_by"].contains(&attribute.name.as_str()));
        for attribute in counts {
            let named = |other: &&Fixed<'_>| other.theirs.name.as_ref() == attribute.arguments.first();
            if let Some(size) = fixed.iter().find(named) {
                counted(at, "counted-by", subject, size, &attribute.shown(), findings);
            }
        }
    }
}

/// `alloc_size(n)`: the result has as many bytes as argument `n` says, `alloc_size(n, m)` as many as both multiply to.
fn allocated(at: &Attributes<'_>, fixed: &[Fixed<'_>], attribute: &CAttribute, findings: &mut Vec<Finding>) {
    let factors: Vec<&Fixed<'_>> = attribute.positions().filter_map(|position| fixed.get(position)).collect();
    let [first, rest @ ..] = factors.as_slice() else { return };
    let name = &at.declared.name;
    let shown: Vec<String> = factors.iter().map(|factor| format!("`{}`", factor.ours.ident.unraw())).collect();
    let (shown, clause) = (shown.join(" times "), format!("buffer(len = {})", first.ours.ident.unraw()));
    let result = &at.function.result;
    let there = at.there(&attribute.shown());
    let place = |label: &str| at.comparison.file.place(at.function.result_span, label);
    match &result.shape {
        Shape::Buffer(buffer) => {
            let LengthSource::Parameter(length) = &buffer.length else { return };
            if !factors.iter().any(|factor| factor.id == *length) {
                let ours = at.function[*length].ident.unraw();
                findings.push(
                    Finding::error(
                        "alloc-size",
                        place(""),
                        format!("what `{name}` gives has {shown} bytes in the header, and here `{ours}` is its length"),
                    )
                    .declared(there)
                    .note("a slice of another length reaches past the end of what C gave")
                    .help(format!("write `{clause}` in `#[returns(…)]`")),
                );
            } else if rest.is_empty() && buffer.unit == Unit::Elements && !is_byte(&buffer.element) {
                findings.push(
                    Finding::error(
                        "alloc-size",
                        place(""),
                        format!("what `{name}` gives has {shown} bytes in the header, and here that many elements"),
                    )
                    .declared(there)
                    .note("a slice of so many elements reaches past the end of what C gave")
                    .help("write `unit = bytes` beside `len`"),
                );
            }
        }
        Shape::Raw(_) if rest.is_empty() && matches!(result.transfer, Transfer::Unchecked) => findings.push(
            Finding::suggestion(
                "alloc-size",
                place(""),
                format!("the header says that what `{name}` gives has {shown} bytes"),
            )
            .declared(there)
            .help(format!("write `#[returns({clause}, owned(free = …))]`")),
        ),
        _ => {}
    }
}

fn is_byte(element: &syn::Type) -> bool {
    let syn::Type::Path(path) = element else { return false };
    path.path
        .segments
        .last()
        .is_some_and(|last| ["u8", "i8", "c_char", "c_uchar", "c_schar"].iter().any(|byte| last.ident == byte))
}

/// `access(read_only, p)`, `access(write_only, p)`, `access(read_write, p)`
fn accessed(at: &Attributes<'_>, subject: &Fixed<'_>, mode: &str, attribute: &CAttribute, findings: &mut Vec<Finding>) {
    let (name, ident) = (&at.declared.name, subject.ours.ident.unraw());
    let there = at.there(&attribute.shown());
    let place = |label: &str| at.comparison.file.place(subject.ours.span, label);
    let is_plain = |access: Access| match &subject.ours.role {
        Role::Reference(reference) => matches!(reference.to, Pointee::Plain(_)) && reference.access == access,
        Role::Buffer(buffer) => buffer.access == access,
        Role::Text { .. } => access == Access::Shared,
        _ => false,
    };
    let error = |label: &str, message: String| Finding::error("access", place(label), message).declared(there.clone());
    let suggestion = |message: String| Finding::suggestion("access", place(""), message).declared(there.clone());
    match mode {
        "write_only" | "read_write" if is_plain(Access::Shared) => findings.push(
            error(
                "shared",
                format!("C writes through parameter `{ident}` of `{name}` in the header, and here it is shared"),
            )
            .note("what Rust shares does not change: the compiler counts on it")
            .help(format!("take `{ident}` as `&mut`, or as `*mut` with its clause")),
        ),
        "read_only" => match &subject.ours.role {
            Role::Out(_) => findings.push(
                error(
                    "filled",
                    format!("C only reads parameter `{ident}` of `{name}` in the header, and here it fills it"),
                )
                .help(format!("take `{ident}` as `&` instead of `#[out]`")),
            ),
            Role::Buffer(buffer) if buffer.uninit || buffer.written.is_some() => findings.push(
                error(
                    "filled",
                    format!("C only reads parameter `{ident}` of `{name}` in the header, and here it fills it"),
                )
                .help("leave `uninit` and `written` out"),
            ),
            Role::Reference(_) if is_plain(Access::Exclusive) => findings.push(
                suggestion(format!("the header says that C only reads parameter `{ident}` of `{name}`"))
                    .help(format!("take `{ident}` as `&`")),
            ),
            _ => {}
        },
        "write_only" => match &subject.ours.role {
            Role::Reference(_) if is_plain(Access::Exclusive) => findings.push(
                suggestion(format!("the header says that C only writes parameter `{ident}` of `{name}`"))
                    .help(format!("write `#[out]` before `{ident}`: the wrapper gives its value then")),
            ),
            _ => {}
        },
        _ => {}
    }
}

/// The header says which parameter counts the elements behind another one.
fn counted(
    at: &Attributes<'_>,
    code: &'static str,
    subject: &Fixed<'_>,
    size: &Fixed<'_>,
    says: &str,
    findings: &mut Vec<Finding>,
) {
    let (name, ident) = (&at.declared.name, subject.ours.ident.unraw());
    let theirs = size.ours.ident.unraw();
    let place = at.comparison.file.place(subject.ours.span, "");
    let help = format!("write `#[buffer(len = {theirs})]` before `{ident}`");
    let finding = match &subject.ours.role {
        role if length_of(role).is_some_and(|length| length != size.id) => {
            let ours = length_of(role).map(|id| at.function[id].ident.unraw().to_string()).unwrap_or_default();
            let message =
                format!("`{theirs}` is the length of parameter `{ident}` of `{name}` in the header, and `{ours}` here");
            Finding::error(code, place, message).note("C would read or write past the end of the slice")
        }
        Role::Reference(reference)
            if matches!((&reference.to, &size.ours.role), (Pointee::Plain(_), Role::Value(_))) =>
        {
            let message =
                format!("parameter `{ident}` of `{name}` is one value here, and `{theirs}` of them in the header");
            Finding::error(code, place, message).note("C would read or write past the end of it")
        }
        Role::Unchecked(_) => {
            let message = format!("the header says that parameter `{ident}` of `{name}` has `{theirs}` elements");
            at.replacing_unchecked(
                Finding::suggestion(code, place, message),
                subject.ours,
                &format!("#[buffer(len = {theirs})]"),
            )
        }
        _ => return,
    };
    findings.push(finding.declared(at.there_at(subject.theirs, says)).help(help));
}

fn length_of(role: &Role) -> Option<ParameterId> {
    let length = match role {
        Role::Buffer(buffer) => &buffer.length,
        Role::Pointers(pointers) => &pointers.length,
        _ => return None,
    };
    match length {
        Length::Parameter(id) => Some(*id),
        _ => None,
    }
}

//! Value clauses: what `returns(…)`, `out(…)` and `inout(…)` say about a value that comes back.

use proc_macro2::Span;
use syn::Type;

use super::buffers::lower_elements;
use super::c_types::report_not_plain;
use super::fd::lower_fd_value;
use super::names::{Name, Names, read_name};
use super::parameters::is_in_slot;
use super::transfers::lower_transfer;
use super::types::CType;
use crate::diagnostics::{Diagnostics, code, nearest};
use crate::ir::{Access, Borrow, BufferShape, Hold, Items, ParameterId, Shape, Transfer, Value};
use crate::syntax::{Argument, FunctionItem, Keys};

const TRANSFERS: &[&str] = &["owned", "borrowed", "copied", "same_as", "replaces", "replaced", "status"];
const SHAPES: &[&str] = &["cstr", "buffer", "handed", "fd"];

/// Words that a value clause may hold, without those of its place.
pub(crate) const WORDS: &[&str] = &[
    "owned", "borrowed", "copied", "same_as", "replaces", "replaced", "status", "cstr", "buffer", "handed", "fd",
    "nullable",
];

/// The function that a clause stands in.
pub(crate) struct Place<'a> {
    pub(crate) names: &'a Names<'a>,
    pub(crate) function: &'a FunctionItem,
    /// As named in messages: "the result of `f`".
    pub(crate) subject: String,
    pub(crate) span: Span,
}

impl Place<'_> {
    /// The parameter of this name; reports an unknown one.
    pub(crate) fn parameter(&self, diagnostics: &mut Diagnostics, clause: &str, name: &Name) -> Option<ParameterId> {
        resolve_parameter(diagnostics, self.function, clause, name)
    }
}

/// The parameter of this name; reports an unknown one.
pub(crate) fn resolve_parameter(
    diagnostics: &mut Diagnostics,
    function: &FunctionItem,
    clause: &str,
    name: &Name,
) -> Option<ParameterId> {
    let found = function.parameters.iter().position(|parameter| parameter.ident == name.text.as_str());
    if found.is_none() {
        let length = clause.contains("len") || clause.contains("written");
        let known: Vec<String> = function.parameters.iter().map(|parameter| format!("`{}`", parameter.ident)).collect();
        let idents: Vec<String> = function.parameters.iter().map(|parameter| parameter.ident.to_string()).collect();
        let near = nearest(&name.text, idents.iter().map(String::as_str));
        let diagnostic = diagnostics.error(
            if length { &code::UNKNOWN_LENGTH } else { &code::UNKNOWN_PARAMETER },
            name.span,
            format!("{clause} names `{}`, which is not a parameter of `{}`", name.text, function.ident),
        );
        match near {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None if clause.starts_with("`retained(by") => diagnostic.help(format!(
                "write `by = return` if C keeps it in what it returns; its parameters are {}",
                known.join(", ")
            )),
            None if known.is_empty() => diagnostic.help("the function has no parameters"),
            None if known.len() == 1 => diagnostic.help(format!("its only parameter is {}", known.join(", "))),
            None => diagnostic.help(format!("its parameters are {}", known.join(", "))),
        };
        if clause.contains("destroy") {
            diagnostic.note("C is given the function as well, by a parameter, and calls it");
        }
    }
    found.map(ParameterId)
}

/// Reads a value clause over a C type. `None` after a report.
pub(crate) fn lower_value(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    keys: &Keys,
    ctype: &CType,
) -> Option<Value> {
    let nullable = keys.has("nullable");
    let transfer = match keys.among(TRANSFERS).as_slice() {
        [] => None,
        [one] => Some(*one),
        [first, second, ..] => {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    second.key.span(),
                    format!("{} is both `{}` and `{}`", place.subject, first.key, second.key),
                )
                .help(match (first.key.to_string().as_str(), second.key.to_string().as_str()) {
                    ("owned", "borrowed") | ("borrowed", "owned") => "keep `owned` if Rust frees it: what it must not outlive is a lifetime of its type, `type X<'a>;`, that the function gives it, `-> *mut X<'a>` from `x: &'a Y`",
                    _ => "keep the one that C's manual says",
                });
            return None;
        }
    };
    let shape = match keys.among(SHAPES).as_slice() {
        [] => None,
        [one] => Some(*one),
        [first, second, ..] => {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    second.key.span(),
                    format!("{} is both `{}` and `{}`", place.subject, first.key, second.key),
                )
                .help(if first.key == "fd" || second.key == "fd" {
                    "keep `fd` if it is the number of something open, the other if it is a pointer"
                } else if first.key == "handed" || second.key == "handed" {
                    "`handed = f` if it is a value that `f` handed to C, and nothing else"
                } else {
                    "`cstr` if its end is a NUL, `buffer(len = n)` if its length is a number"
                });
            return None;
        }
    };
    if transfer.is_some_and(|transfer| transfer.key == "status") {
        return lower_status(diagnostics, place, ctype, nullable || shape.is_some());
    }
    if let Some(fd) = shape.filter(|shape| shape.key == "fd") {
        return lower_fd_value(diagnostics, place, fd, transfer, ctype, nullable);
    }
    let CType::Pointer { to, .. } = ctype else {
        return report_not_pointer(diagnostics, place, keys, ctype);
    };
    let Some(transfer) = transfer else {
        if keys.incomplete {
            return None;
        }
        diagnostics
            .error(&code::MISSING_CONTRACT, place.span, format!("{} is a pointer, and its clause does not say who owns it", place.subject))
            .help(if keys.has("handed") {
                "add `borrowed(from = x)`: C owns what it was handed, and `x` is the argument that has it"
            } else {
                "add `owned` if Rust must free it, `borrowed(from = …)` if it lives in an argument, `copied` to copy it at once"
            });
        return None;
    };
    if transfer.key == "replaced" && matches!(**to, CType::Void) && has_slot(place.function) {
        // The address of what was there before: the wrapper knows that already.
        return Some(Value { transfer: Transfer::Status, shape: Shape::Nothing, nullable: false });
    }
    if transfer.key == "replaced" {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                transfer.span,
                format!("{} is `replaced`, and is not the user data of a closure whose place another one takes", place.subject),
            )
            .note("the wrapper drops that closure itself, and needs no address of it")
            .help("say that a callback takes the place of the one before, `scope = until_freed(x, slot)`, and return the `*mut c_void` that C has for it");
        return None;
    }
    if let Some(handed) = shape.filter(|shape| shape.key == "handed") {
        return lower_found(diagnostics, place, handed, transfer, to);
    }
    let shape = lower_shape(diagnostics, place, shape, to)?;
    if let Shape::Plain(ty) = &shape
        && report_not_plain(diagnostics, ty, &place.subject)
    {
        return None;
    }
    let (transfer_written, transfer) = (transfer, lower_transfer(diagnostics, place, transfer, &shape)?);
    if report_exclusive(diagnostics, place, ctype, &transfer, &shape)
        || report_array(diagnostics, place, transfer_written.span, &transfer, &shape)
    {
        return None;
    }
    Some(Value { transfer, shape, nullable })
}

/// Reports what is borrowed exclusively and may not be written; the answer is whether it did.
fn report_exclusive(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    ctype: &CType,
    transfer: &Transfer,
    shape: &Shape,
) -> bool {
    if !matches!(transfer, Transfer::Borrowed(borrow) if borrow.exclusive) {
        return false;
    }
    if matches!(shape, Shape::Buffer(buffer) if buffer.is_texts()) {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                place.span,
                format!("{} is an array of texts, and borrowed `exclusive`", place.subject),
            )
            .note("a text that were moved to another array would be freed with this one")
            .help("leave `exclusive` out");
        return true;
    }
    if matches!(shape, Shape::Buffer(buffer) if buffer.is_objects()) {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                place.span,
                format!("{} is an array of objects, and borrowed `exclusive`", place.subject),
            )
            .note("the same object may be in the array twice")
            .help("leave `exclusive` out");
        return true;
    }
    if matches!(ctype, CType::Pointer { mutable: false, .. }) {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                place.span,
                format!("{} is borrowed `exclusive`, and C gives a `*const`", place.subject),
            )
            .note("nobody may write through it")
            .help("leave `exclusive` out, or write `*mut` if the C declaration does");
        return true;
    }
    false
}

/// Reports an array of objects that nobody lends and nobody owns; the answer is whether it did.
fn report_array(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: Span,
    transfer: &Transfer,
    shape: &Shape,
) -> bool {
    let Shape::Buffer(BufferShape { items: Items::Objects(_, hold), .. }) = shape else { return false };
    let subject = &place.subject;
    match (transfer, hold) {
        (Transfer::Owned { .. }, _) | (Transfer::Borrowed(_) | Transfer::Forever, Hold::Lent) => return false,
        (Transfer::Borrowed(_) | Transfer::Forever, Hold::Own(_)) => diagnostics
            .error(&code::CONFLICTING_CLAUSE, written, format!("{subject} is a borrowed array of objects that are the caller's"))
            .note("whoever borrows the array again would be given the same objects again")
            .help("write `each = borrowed` if C has the objects, `owned(free = F)` if the array is the caller's as well"),
        (_, _) => diagnostics
            .error(
                &code::UNAVAILABLE_CLAUSE,
                written,
                format!("{subject} is an array of objects that is neither borrowed nor owned, which is not part of this version"),
            )
            .help("write `borrowed(from = …)` if C has the array, `owned(free = F)` if it is the caller's; otherwise make the function an `unsafe fn` with `#[unchecked]`"),
    };
    true
}

/// `handed = f`: what C was handed by `f`, lent again, if it is of the type that the caller asks for.
fn lower_found(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    transfer: &Argument,
    to: &CType,
) -> Option<Value> {
    let name = read_name(diagnostics, "handed", written.span, written.value.as_ref())?;
    let by = place.names.resolve_function(diagnostics, "`handed`", &name)?;
    let is_given = ["the result", "what C stores"].iter().any(|place_of| place.subject.starts_with(place_of));
    let lowered =
        (transfer.key == "borrowed").then(|| lower_transfer(diagnostics, place, transfer, &Shape::Handed(by)));
    match lowered {
        Some(None) => None,
        Some(Some(transfer @ Transfer::Borrowed(Borrow { exclusive: false, .. })))
            if is_given && matches!(to, CType::Void) =>
        {
            // It is `None` for NULL, and for a value of another type.
            Some(Value { transfer, shape: Shape::Handed(by), nullable: true })
        }
        _ => {
            diagnostics
                .error(&code::CLAUSE_TYPE, written.span, format!("`handed` does not fit {}", place.subject))
                .note("C owns the value, and lends it as the pointer that it was handed")
                .help("write `#[returns(handed = f, borrowed(from = x))]` on a function that returns `*mut c_void`, `#[out(…)]` on a `*mut *mut c_void`");
            None
        }
    }
}

fn lower_status(diagnostics: &mut Diagnostics, place: &Place<'_>, ctype: &CType, has_more: bool) -> Option<Value> {
    match ctype {
        CType::Scalar(ty) | CType::Byte(ty) if !has_more => {
            Some(Value { transfer: Transfer::Status, shape: Shape::Scalar(ty.clone()), nullable: false })
        }
        _ => {
            diagnostics
                .error(&code::CLAUSE_TYPE, place.span, format!("{} cannot be a `status`", place.subject))
                .help("`status` drops a number that only says whether the call went well");
            None
        }
    }
}

fn report_not_pointer(diagnostics: &mut Diagnostics, place: &Place<'_>, keys: &Keys, ctype: &CType) -> Option<Value> {
    // What a type is whose clause could not be understood, nobody knows.
    let is_unknown = match ctype {
        CType::Poisoned => true,
        CType::Foreign(foreign) => place.names.type_item(foreign.id).attributes.incomplete,
        _ => false,
    };
    if is_unknown {
        return None;
    }
    let words: Vec<String> = keys.iter().map(|argument| argument.key.to_string()).collect();
    diagnostics
        .error(
            &code::CLAUSE_TYPE,
            place.span,
            format!("{} is not a pointer, so it cannot be `{}`", place.subject, words.join(", ")),
        )
        .help("remove the clause, or write the C pointer type");
    None
}

fn lower_shape(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: Option<&Argument>,
    to: &CType,
) -> Option<Shape> {
    let Some(written) = written else {
        return match to {
            CType::Foreign(foreign) => Some(Shape::Object(foreign.clone())),
            CType::Scalar(ty) | CType::Array(_, _, ty) => Some(Shape::Plain(ty.clone())),
            CType::Byte(_) => {
                diagnostics
                    .error(
                        &code::MISSING_CONTRACT,
                        place.span,
                        format!("{} points to characters, and nothing says where they end", place.subject),
                    )
                    .help("add `cstr` if they end in a NUL, `buffer(len = n)` if their number is known");
                None
            }
            CType::Void => {
                diagnostics
                    .error(&code::MISSING_CONTRACT, place.span, format!("{} is a `void *`, and nothing says what it points to", place.subject))
                    .help("add `buffer(len = n)` if it is memory, or write the type that the manual names instead of `c_void`");
                None
            }
            CType::Pointer { .. } | CType::Reference { .. } | CType::FunctionPointer { .. } | CType::Nothing => {
                diagnostics
                    .error(
                        &code::NESTED_POINTER,
                        place.span,
                        format!("{} points to a pointer, and nothing says what that one is", place.subject),
                    )
                    .help("make the function an `unsafe fn` with `#[unchecked]` here");
                None
            }
            CType::Poisoned => None,
        };
    };
    if written.key == "cstr" {
        let is_text = match to {
            CType::Byte(_) => true,
            CType::Scalar(ty) => is_byte(ty),
            _ => false,
        };
        if !is_text || written.group.is_some() || written.value.is_some() {
            report_not_text(diagnostics, &place.subject, written.span);
            return None;
        }
        return Some(Shape::Text);
    }
    lower_elements(diagnostics, place, written, to).map(Shape::Buffer)
}

/// `i8` and `u8` stand for `char` in some bindings.
pub(crate) fn is_byte(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| ["i8", "u8", "c_schar"].iter().any(|byte| last.ident == byte)))
}

pub(crate) fn report_not_text(diagnostics: &mut Diagnostics, subject: &str, span: Span) {
    diagnostics
        .error(
            &code::CLAUSE_TYPE,
            span,
            format!("{subject} is not text: `cstr` goes on a pointer to `c_char` or `c_uchar`"),
        )
        .help("write `*const c_char` if C has text here, or move the clause to the pointer that it speaks of");
}

/// A value without a clause: a plain number, or nothing. A pointer is reported.
pub(crate) fn lower_plain_value(diagnostics: &mut Diagnostics, place: &Place<'_>, ctype: &CType) -> Option<Value> {
    match ctype {
        CType::Nothing => Some(Value { transfer: Transfer::Value, shape: Shape::Nothing, nullable: false }),
        CType::Scalar(ty) | CType::Byte(ty) | CType::Array(.., ty) => {
            if report_not_plain(diagnostics, ty, &place.subject) {
                return None;
            }
            Some(Value { transfer: Transfer::Value, shape: Shape::Scalar(ty.clone()), nullable: false })
        }
        CType::Pointer { to, .. } => {
            report_bare_result(diagnostics, place, to);
            None
        }
        CType::Foreign(_) => {
            report_by_value(
                diagnostics,
                &place.subject,
                place.span,
                "write the pointer that the C declaration has, and a clause that says who owns it",
            );
            None
        }
        CType::FunctionPointer { .. } => {
            diagnostics
                .error(
                    &code::MISSING_CONTRACT,
                    place.span,
                    format!("{} is a function pointer, which no clause describes", place.subject),
                )
                .help("make the function an `unsafe fn` with `#[unchecked]`");
            None
        }
        CType::Void | CType::Reference { .. } => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    place.span,
                    format!("{} has a type that C does not return by value", place.subject),
                )
                .help("write the C pointer type and a clause");
            None
        }
        CType::Poisoned => None,
    }
}

fn report_bare_result(diagnostics: &mut Diagnostics, place: &Place<'_>, to: &CType) {
    let (owned, shape) = match to {
        CType::Byte(_) => ("owned(free = free)", ", cstr"),
        CType::Void => ("owned(free = free)", ", buffer(len = …)"),
        _ => ("owned", ""),
    };
    let lender =
        place.function.parameters.iter().find(|parameter| matches!(parameter.ty, Type::Reference(_) | Type::Ptr(_)));
    let from =
        lender.map_or_else(|| "borrowed(forever)".to_owned(), |lender| format!("borrowed(from = {})", lender.ident));
    diagnostics
        .error(&code::MISSING_CONTRACT, place.span, format!("{} is a pointer that has no contract", place.subject))
        .note("without one, nobody knows who frees it and how long it is valid")
        .help(format!(
            "write `#[returns({owned}{shape})]` if the caller frees it, `#[returns({from}{shape})]` if it lives in something else, `#[returns(copied{shape})]` if it may be overwritten"
        ));
}

/// A foreign type without a pointer.
pub(crate) fn report_by_value(diagnostics: &mut Diagnostics, subject: &str, span: Span, help: &str) {
    diagnostics
        .error(&code::FOREIGN_BY_VALUE, span, format!("{subject} is a foreign type by value"))
        .note("a foreign type is only known by its address")
        .help(help);
}

/// Whether a parameter lends shared or exclusively, from how C declares it and what the clause says.
pub(crate) fn access_of(mutable: bool) -> Access {
    if mutable { Access::Exclusive } else { Access::Shared }
}

/// Whether a callback of the function takes the place of another one.
fn has_slot(function: &FunctionItem) -> bool {
    function.parameters.iter().any(is_in_slot)
}

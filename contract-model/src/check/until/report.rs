//! What the user reads when a call that `until` names does not end the borrow: why, what would happen, how to mend it.

use super::Refusal;
use crate::check::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Contract, Counting, Function, FunctionId, Ownership, ParameterId, Place, Returned, Role, Shape, TypeId, Until,
};

const FROM_NULL: &str =
    "what is borrowed from NULL is from no object: nothing stops the call while the borrow is alive";

/// What a refusal says: why, what would happen, and how to mend it.
struct Words {
    why: String,
    note: String,
    help: Option<String>,
}

pub(super) fn report(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    until: Until,
    refusal: &Refusal,
) {
    let named = &contract[until.function];
    let words = match refusal {
        Refusal::RustMemory { lender } => Words {
            why: format!("no C function ends a borrow from `{}`", function[*lender].ident),
            note: format!("`{}` is Rust's memory: it is there as long as Rust says", function[*lender].ident),
            help: Some(format!("leave `{}` out of `until`", named.ident)),
        },
        Refusal::NoParent { lifetime } => Words {
            why: format!("nothing says what `{lifetime}` stands for"),
            note: format!(
                "no function makes an object with `{lifetime}` from a `&{lifetime}` reference, so there is nothing for `{}` to take",
                named.ident
            ),
            help: Some("name a parameter as the lender: `from = …`".to_owned()),
        },
        Refusal::NotTaken { lender, ty } => not_taken(contract, function, *lender, *ty, named),
        Refusal::Null { lender, declaration, parameter }
            if contract[*declaration][*parameter].role.empty().is_some() =>
        {
            Words {
                why: format!(
                    "`{}` may be NULL here, and `{}` of `{}` have no elements",
                    function[*lender].ident, contract[*declaration][*parameter].ident, contract[*declaration].ident
                ),
                note: FROM_NULL.to_owned(),
                help: Some(format!("write `&…` without `Option` in `{}`", function.ident)),
            }
        }
        Refusal::Null { lender, declaration, parameter } => Words {
            why: format!(
                "both take NULL: `{}` here, and `{}` of `{}`",
                function[*lender].ident, contract[*declaration][*parameter].ident, contract[*declaration].ident
            ),
            note: FROM_NULL.to_owned(),
            help: Some(format!(
                "write `&…` without `Option` in `{}` or in `{}`",
                function.ident, contract[*declaration].ident
            )),
        },
        Refusal::OneCount { ty, parameter } => one_count(contract, *ty, *parameter, named),
        Refusal::Shared { ty, parameter } => shared(contract, *ty, *parameter, named),
        Refusal::OtherDeclaration { declaration, parameter, one_count } => {
            other_declaration(contract, until.function, *declaration, *parameter, *one_count)
        }
    };
    let claim = format!("{} is borrowed until `{}`", words::returned(function, returned.place), named.ident);
    let diagnostic = diagnostics.error(&code::UNTIL_DOES_NOT_END, until.span, format!("{claim}, but {}", words.why));
    diagnostic.note(words.note);
    if let Some(help) = words.help {
        diagnostic.help(help);
    }
    if let Some(help) = copying(contract, returned) {
        diagnostic.help(help);
    }
}

fn not_taken(
    contract: &Contract,
    function: &Function,
    lender: Option<ParameterId>,
    ty: TypeId,
    named: &Function,
) -> Words {
    let name = &contract[ty].ident;
    let lender = lender.map_or_else(|| format!("a `{name}`"), |lender| format!("`{}`", function[lender].ident));
    Words {
        why: format!("`{}` takes no `{name}`", named.ident),
        note: format!(
            "the borrow is from {lender}: only a call that takes it exclusively, or consumes it, is refused while the borrow is alive"
        ),
        help: Some(format!(
            "name the function that ends it, and give that one `&mut {}`",
            words::anonymous(contract, ty)
        )),
    }
}

fn shared(contract: &Contract, ty: TypeId, id: ParameterId, named: &Function) -> Words {
    let name = words::anonymous(contract, ty);
    let parameter = &named[id].ident;
    let help = if !contract[ty].is_counted() {
        Some(match named[id].role.object() {
            Some(_) => format!("write `{parameter}: &mut {name}` in `{}`", named.ident),
            None => format!("write `each = borrowed(exclusive)` on `{parameter}` of `{}`", named.ident),
        })
    } else if matches!(named[id].role, Role::UpRefs { .. }) {
        None // who counts up is not the only holder
    } else {
        Some(format!(
            "write `#[unique] {parameter}: *mut {name}` in `{}` if C allows it only while nobody else holds the object",
            named.ident
        ))
    };
    Words {
        why: format!("`{}` takes `{parameter}` shared", named.ident),
        note: format!(
            "safe code could call `{}` while the borrow is alive, and use what is no longer there",
            named.ident
        ),
        help,
    }
}

fn one_count(contract: &Contract, ty: TypeId, id: ParameterId, named: &Function) -> Words {
    let name = &contract[ty].ident;
    Words {
        why: format!("`{}` takes one count of {}, which may have other owners", named.ident, words::one(name)),
        note: format!("the borrow can be from another owner than `{}`, and would not stop the call", named[id].ident),
        help: contract[ty].free().map(|free| {
            let free = &contract[free].ident;
            format!("write `until = [{free}]` if the pointer is valid as long as anybody owns the object")
        }),
    }
}

fn other_declaration(
    contract: &Contract,
    until: FunctionId,
    declaration: FunctionId,
    id: ParameterId,
    one_count: bool,
) -> Words {
    let function = &contract[declaration];
    let parameter = function.parameters.get(id.position());
    let name = parameter.map_or_else(String::new, |parameter| parameter.ident.to_string());
    let symbol = &function.symbol;
    let how =
        if one_count { format!("takes one count of `{name}`") } else { format!("does not take `{name}` exclusively") };
    let object = parameter.and_then(|parameter| parameter.role.object());
    Words {
        why: if function.ident == contract[until].ident {
            format!("under another `cfg` it {how}")
        } else {
            format!("`{}`, which is the C function `{symbol}` as well, {how}", function.ident)
        },
        note: format!(
            "`until` means the C function: safe code could call it as `{}` while the borrow is alive",
            function.ident
        ),
        help: object.filter(|object| !contract[object.id].is_counted()).map(|object| {
            format!("write `{name}: &mut {}` in `{}`", words::anonymous(contract, object.id), function.ident)
        }),
    }
}

/// How to copy what is borrowed, if it can be.
fn copying(contract: &Contract, returned: &Returned<'_>) -> Option<String> {
    let clause = match &returned.value.shape {
        Shape::Text => "copied, cstr",
        Shape::Buffer(buffer) if buffer.is_objects() => return None,
        Shape::Buffer(_) => "copied, buffer(len = …)",
        Shape::Plain(_) => "copied",
        Shape::Object(ty)
            if matches!(contract[ty.id].ownership, Ownership::Owned { counting: Counting::UpRef(_), .. }) =>
        {
            "copied"
        }
        Shape::Object(_) | Shape::Scalar(_) | Shape::Fd { .. } | Shape::Handed(_) | Shape::Raw(_) | Shape::Nothing => {
            return None;
        }
    };
    let place = if matches!(returned.place, Place::Result) { "returns" } else { "out" };
    Some(format!("or copy it before it can change: `#[{place}({clause})]`"))
}

//! How a block would write a type of C's: for help that can be pasted.

use contract_model::ir::Contract;
use syn::ext::IdentExt;

use crate::header::{Header, StandsFor};

/// The Rust type for a type of C's without a name in it; `None` where that takes more than words and stars.
pub(crate) fn written(contract: &Contract, header: &Header, shown: &str) -> Option<String> {
    if shown.contains(['(', '{']) {
        return None;
    }
    let (shown, is_array) = match shown.split_once('[') {
        Some((before, _)) => (before.trim(), true),
        None => (shown, false),
    };
    let (base, stars) = shown.split_at(shown.find('*').unwrap_or(shown.len()));
    let mut words: Vec<&str> = base.split_whitespace().filter(|word| *word != "volatile").collect();
    let mut is_const = words.contains(&"const");
    words.retain(|word| *word != "const");
    let mut ty = named(contract, header, &words)?;
    let mut rest = stars;
    while let Some(after) = rest.trim_start().strip_prefix('*') {
        ty = pointer(is_const, &ty);
        let after = after.trim_start();
        is_const = after.starts_with("const");
        rest = after.strip_prefix("const").unwrap_or(after);
    }
    if is_array {
        ty = pointer(is_const, &ty);
    }
    (ty != "c_void").then_some(ty)
}

fn pointer(is_const: bool, to: &str) -> String {
    format!("*{} {to}", if is_const { "const" } else { "mut" })
}

fn named(contract: &Contract, header: &Header, words: &[&str]) -> Option<String> {
    let mut sorted: Vec<&str> = words.to_vec();
    sorted.sort_unstable();
    let simple = match sorted.as_slice() {
        ["void"] => "c_void",
        ["char"] => "c_char",
        ["char", "signed"] => "c_schar",
        ["char", "unsigned"] => "c_uchar",
        ["short"] | ["int", "short"] => "c_short",
        ["short", "unsigned"] | ["int", "short", "unsigned"] => "c_ushort",
        ["int"] | ["signed"] | ["int", "signed"] => "c_int",
        ["unsigned"] | ["int", "unsigned"] => "c_uint",
        ["long"] | ["int", "long"] => "c_long",
        ["long", "unsigned"] | ["int", "long", "unsigned"] => "c_ulong",
        ["long", "long"] | ["int", "long", "long"] => "c_longlong",
        ["long", "long", "unsigned"] | ["int", "long", "long", "unsigned"] => "c_ulonglong",
        ["float"] => "f32",
        ["double"] => "f64",
        ["_Bool"] => "bool",
        ["int8_t"] => "i8",
        ["uint8_t"] => "u8",
        ["int16_t"] => "i16",
        ["uint16_t"] => "u16",
        ["int32_t"] => "i32",
        ["uint32_t"] => "u32",
        ["int64_t"] => "i64",
        ["uint64_t"] => "u64",
        ["size_t"] | ["uintptr_t"] => "usize",
        ["ssize_t"] | ["intptr_t"] | ["ptrdiff_t"] => "isize",
        _ => {
            let name = match words {
                [name] | ["struct" | "union" | "enum", name] => *name,
                _ => return None,
            };
            let foreign = contract.types.iter().map(|ty| &ty.ident);
            let mut known = foreign.chain(contract.plain_types.iter().map(|ty| &ty.ident));
            let is_known = known.any(|ident| ident.unraw() == name);
            let is_foreign = contract.types.iter().any(|ty| ty.ident.unraw() == name);
            return match header.stands_for(name).filter(|_| is_foreign) {
                // An address by itself crosses as a pointer.
                Some(StandsFor::Pointer) => Some(pointer(false, name)),
                Some(StandsFor::Number) => None,
                None => is_known.then(|| name.to_owned()),
            };
        }
    };
    Some(simple.to_owned())
}

//! The value of a constant, where it is made of numbers, other constants and the usual operators.

use syn::ext::IdentExt;
use syn::{BinOp, Expr, Lit, Type, UnOp};

use crate::rust_items::Items;

/// More constants than this are not followed from one to the next.
const DEPTH: usize = 16;

/// The value of an expression; `None` where it takes more than arithmetic.
pub(crate) fn value(items: &Items, expression: &Expr) -> Option<i128> {
    evaluate(items, expression, 0)
}

fn evaluate(items: &Items, expression: &Expr, depth: usize) -> Option<i128> {
    let value = |inner: &Expr| evaluate(items, inner, depth);
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse().ok(),
            Lit::Byte(byte) => Some(byte.value().into()),
            Lit::Char(character) => Some(u32::from(character.value()).into()),
            Lit::Bool(value) => Some(value.value.into()),
            _ => None,
        },
        Expr::Group(group) => value(&group.expr),
        Expr::Paren(paren) => value(&paren.expr),
        Expr::Cast(cast) => Some(wrapped(value(&cast.expr)?, bits(items, &cast.ty)?)),
        Expr::Unary(unary) => match unary.op {
            UnOp::Neg(_) => value(&unary.expr)?.checked_neg(),
            UnOp::Not(_) => Some(!value(&unary.expr)?),
            _ => None,
        },
        Expr::Binary(binary) => {
            let (left, right) = (value(&binary.left)?, value(&binary.right)?);
            match binary.op {
                BinOp::Add(_) => left.checked_add(right),
                BinOp::Sub(_) => left.checked_sub(right),
                BinOp::Mul(_) => left.checked_mul(right),
                BinOp::Div(_) => left.checked_div(right),
                BinOp::Rem(_) => left.checked_rem(right),
                BinOp::BitAnd(_) => Some(left & right),
                BinOp::BitOr(_) => Some(left | right),
                BinOp::BitXor(_) => Some(left ^ right),
                BinOp::Shl(_) => left.checked_shl(right.try_into().ok()?),
                BinOp::Shr(_) => left.checked_shr(right.try_into().ok()?),
                _ => None,
            }
        }
        Expr::Path(path) if depth < DEPTH => {
            let named = items.constant(&path.path.segments.last()?.ident.unraw().to_string())?;
            evaluate(items, &named.value, depth + 1)
        }
        _ => None,
    }
}

/// How a number type of Rust's wraps.
#[derive(Clone, Copy)]
pub(crate) struct Bits {
    /// How many.
    pub(crate) count: u32,
    is_signed: bool,
}

/// The bits of a number type, by whatever aliases.
pub(crate) fn bits(items: &Items, ty: &Type) -> Option<Bits> {
    let mut ty = ty;
    for _ in 0..DEPTH {
        let Type::Path(path) = ty else { return None };
        let name = path.path.segments.last()?.ident.unraw().to_string();
        let (count, is_signed) = match name.as_str() {
            "i8" | "c_schar" | "c_char" => (8, true),
            "u8" | "c_uchar" => (8, false),
            "i16" | "c_short" => (16, true),
            "u16" | "c_ushort" => (16, false),
            "i32" | "c_int" => (32, true),
            "u32" | "c_uint" => (32, false),
            "i64" | "c_longlong" => (64, true),
            "u64" | "c_ulonglong" => (64, false),
            // Of the machine that checks.
            "isize" | "c_long" => (usize::BITS, true),
            "usize" | "c_ulong" => (usize::BITS, false),
            _ => {
                ty = &items.aliases.get(&name)?.ty;
                continue;
            }
        };
        return Some(Bits { count, is_signed });
    }
    None
}

/// What a number is in so many bits.
pub(crate) fn wrapped(value: i128, bits: Bits) -> i128 {
    let modulus = 1_i128 << bits.count;
    let rest = value.rem_euclid(modulus);
    if bits.is_signed && rest >= modulus / 2 { rest - modulus } else { rest }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use syn::parse_quote;

    use super::*;

    #[test]
    fn constants_have_values() {
        let mut items = Items::default();
        let file = parse_quote! {
            type flags = u32;
            const ONE: c_int = 1;
            const ALL: flags = !0 as flags;
            const LOOP: c_int = LOOP;
        };
        items.add(Path::new("a.rs"), &file, &[]);
        let cases: [(Expr, Option<i128>); 8] = [
            (parse_quote!(0x1F), Some(31)),
            (parse_quote!(-(1 << 3)), Some(-8)),
            (parse_quote!(ONE | 4), Some(5)),
            (parse_quote!(crate::ALL), Some(0xFFFF_FFFF)),
            (parse_quote!(-1 as c_ulonglong), Some(u64::MAX.into())),
            (parse_quote!(b'a' as c_char), Some(97)),
            (parse_quote!(LOOP), None),
            (parse_quote!(f(1)), None),
        ];
        for (expression, expected) in cases {
            assert_eq!(value(&items, &expression), expected);
        }
    }
}

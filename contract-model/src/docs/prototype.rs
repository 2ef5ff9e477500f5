//! Rust's spelling of a C declaration, turned back into C's.

use syn::ext::IdentExt;
use syn::{GenericArgument, Path, PathArguments, PointerMutability, ReturnType, Type, TypeFnPtr};

use super::words::source;
use crate::ir::{Contract, Function, FunctionId, Lender, Parameter, Pointee, Reference, Role};

/// Prototypes that are longer than this have one parameter a line.
const WIDTH: usize = 80;

/// `int sqlite3_reset(sqlite3_stmt *stmt);`
pub(super) fn of_function(contract: &Contract, id: FunctionId) -> String {
    let function = &contract[id];
    let mut parameters: Vec<String> =
        function.fixed_parameters().map(|parameter| declare_parameter(contract, parameter)).collect();
    if function.has_variadic_part() {
        parameters.push("...".to_owned());
    }
    if parameters.is_empty() {
        parameters.push("void".to_owned());
    }
    let whole = |parameters: &str| {
        let declarator = format!("{}({parameters})", function.symbol);
        match &function.raw_result {
            None => format!("void {declarator};"),
            Some(Type::Never(_)) => format!("_Noreturn void {declarator};"),
            // `-> &'db sqlite3` says nothing of C's `const`.
            Some(Type::Ptr(pointer)) if is_grandparent(function) => {
                format!("{};", declare(contract, &pointer.elem, false, &format!("*{declarator}")))
            }
            Some(ty) => format!("{};", declare(contract, ty, false, &declarator)),
        }
    };
    let line = whole(&parameters.join(", "));
    if line.chars().count() <= WIDTH { line } else { whole(&format!("\n    {}\n", parameters.join(",\n    "))) }
}

/// Whether the result is borrowed from what an argument depends on, which is written as a reference.
fn is_grandparent(function: &Function) -> bool {
    let object = function.result.one_object().is_some();
    object
        && function
            .result
            .borrow()
            .is_some_and(|borrow| borrow.lenders.iter().any(|lender| matches!(lender, Lender::Lifetime(_))))
}

/// `const char *sql`
fn declare_parameter(contract: &Contract, parameter: &Parameter) -> String {
    let name = parameter.ident.unraw().to_string();
    let of_object =
        matches!(&parameter.role, Role::Reference(Reference { to: Pointee::Foreign(_), .. }) | Role::UpRefs { .. });
    match &parameter.raw {
        // `&sqlite3` says nothing of C's `const`, and hardly any C library writes it for its objects.
        Type::Ptr(pointer) if parameter.written_as_reference && of_object => {
            declare(contract, &pointer.elem, false, &format!("*{name}"))
        }
        ty => declare(contract, ty, false, &name),
    }
}

/// The declaration of `declarator` as a `ty`; `constant` stands for C's `const`.
fn declare(contract: &Contract, ty: &Type, constant: bool, declarator: &str) -> String {
    match ty {
        Type::Group(group) => declare(contract, &group.elem, constant, declarator),
        Type::Paren(paren) => declare(contract, &paren.elem, constant, declarator),
        Type::Ptr(pointer) => {
            let points_to_const = matches!(pointer.mutability, PointerMutability::Const(_));
            let star = if constant { "*const " } else { "*" };
            let inner = format!("{star}{declarator}");
            let inner = inner.trim_end();
            let inner = if matches!(*pointer.elem, Type::Array(_)) { format!("({inner})") } else { inner.to_owned() };
            declare(contract, &pointer.elem, points_to_const, &inner)
        }
        Type::Array(array) => {
            let length = source(&array.len);
            declare(contract, &array.elem, constant, &format!("{declarator}[{length}]"))
        }
        Type::FnPtr(function) => declare_function_pointer(contract, function, declarator),
        Type::Path(path) => match option_argument(&path.path) {
            Some(inner) => declare(contract, inner, constant, declarator),
            None => joined(constant, &base(contract, &path.path), declarator),
        },
        Type::Never(_) => joined(false, "void", declarator),
        Type::Tuple(tuple) if tuple.elems.is_empty() => joined(false, "void", declarator),
        other => joined(constant, &source(other), declarator),
    }
}

fn declare_function_pointer(contract: &Contract, function: &TypeFnPtr, declarator: &str) -> String {
    let mut inputs: Vec<String> = function
        .inputs
        .iter()
        .map(|input| {
            let name = input.name.as_ref().map_or_else(String::new, |(name, _)| name.unraw().to_string());
            declare(contract, &input.ty, false, name.trim_start_matches('_'))
        })
        .collect();
    if function.variadic.is_some() {
        inputs.push("...".to_owned());
    }
    if inputs.is_empty() {
        inputs.push("void".to_owned());
    }
    let declarator = format!("(*{declarator})({})", inputs.join(", "));
    match &function.output {
        ReturnType::Default => joined(false, "void", &declarator),
        ReturnType::Type(_, output) => declare(contract, output, false, &declarator),
    }
}

fn joined(constant: bool, base: &str, declarator: &str) -> String {
    let constant = if constant { "const " } else { "" };
    let gap = if declarator.is_empty() { "" } else { " " };
    format!("{constant}{base}{gap}{declarator}")
}

/// A type's name in C.
fn base(contract: &Contract, path: &Path) -> String {
    let Some(last) = path.segments.last() else { return source(path) };
    let name = last.ident.unraw().to_string();
    let foreign = (path.segments.len() == 1).then(|| contract.type_of_rust_name(&last.ident)).flatten();
    if let Some(foreign) = foreign {
        return foreign.ident.unraw().to_string();
    }
    if let Some(plain) = path.get_ident().and_then(|name| contract.plain_named(name)) {
        return plain.ident.unraw().to_string();
    }
    let known = match name.as_str() {
        "c_char" => "char",
        "c_schar" => "signed char",
        "c_uchar" => "unsigned char",
        "c_short" => "short",
        "c_ushort" => "unsigned short",
        "c_int" => "int",
        "c_uint" => "unsigned int",
        "c_long" => "long",
        "c_ulong" => "unsigned long",
        "c_longlong" => "long long",
        "c_ulonglong" => "unsigned long long",
        "c_float" | "f32" => "float",
        "c_double" | "f64" => "double",
        "c_void" => "void",
        "i8" => "int8_t",
        "u8" => "uint8_t",
        "i16" => "int16_t",
        "u16" => "uint16_t",
        "i32" => "int32_t",
        "u32" => "uint32_t",
        "i64" => "int64_t",
        "u64" => "uint64_t",
        "usize" => "size_t",
        "isize" => "ptrdiff_t",
        _ => return name,
    };
    known.to_owned()
}

/// C's name of an integer type, as code.
pub(super) fn type_name(contract: &Contract, ty: &Type) -> String {
    format!("`{}`", declare(contract, ty, false, ""))
}

fn option_argument(path: &Path) -> Option<&Type> {
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(brackets) = &last.arguments else { return None };
    match brackets.args.first() {
        Some(GenericArgument::Type(ty)) if last.ident == "Option" => Some(ty),
        _ => None,
    }
}

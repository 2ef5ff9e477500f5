//! How C may spell a type that a block writes in Rust.
//!
//! One Rust type may be several of C's: `i64` is `long` or `long long`, a reference says nothing of `const`, and what C hides
//! behind `void *` has a type in Rust. Each way is one spelling; the C compiler says whether one of them is the header's.

use std::collections::HashMap;

use contract_model::ir::{Contract, ForeignType};
use syn::ext::IdentExt;
use syn::{GenericArgument, PathArguments, PointerMutability, ReturnType, Type, TypeFnPtr, TypePath};

use crate::constants;
use crate::header::{Header, StandsFor};
use crate::rust_items::Items;

/// More spellings than this are not tried.
const LIMIT: usize = 4096;

/// What names in a type mean.
pub(crate) struct Names<'a> {
    /// The block.
    pub(crate) contract: &'a Contract,
    /// What C declares.
    pub(crate) header: &'a Header,
    /// What stands beside the block.
    pub(crate) items: &'a Items,
    /// Structs of Rust's that are written in C as well, by name: they stand for themselves.
    pub(crate) mirrors: Option<&'a HashMap<String, String>>,
}

/// How exact `const` is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Constness {
    /// As written.
    Written,
    /// A reference was written, or only the rest is asked about.
    Any,
}

/// Why a type has no spelling.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoSpelling {
    /// A name that neither the header nor the file declares.
    Unknown(String),
    /// No type of C's, or one with too many spellings.
    Other,
}

/// Every way in which C may spell a type around a name, or around nothing. `enums`: what C may have for an `int`.
pub(crate) fn spellings(
    names: &Names<'_>,
    ty: &Type,
    around: &str,
    constness: Constness,
    enums: &[String],
) -> Result<Vec<String>, NoSpelling> {
    let ty = Reader { names, enums, depth: 0, within: false }.read(ty)?;
    let found = ty.spell(around, false, constness);
    if found.len() > LIMIT { Err(NoSpelling::Other) } else { Ok(found) }
}

/// The spellings of no result.
pub(crate) fn of_nothing(around: &str) -> Vec<String> {
    vec![format!("void {around}")]
}

enum CType {
    /// A name, or several for one thing.
    Named(Vec<String>),
    Pointer {
        to: Box<CType>,
        is_const: bool,
        /// C may have `void` there.
        is_loose: bool,
        /// C may have no `const` there: it passes more than is asked for.
        is_free: bool,
    },
    /// A pointer to code.
    Code {
        parameters: Vec<CType>,
        result: Box<CType>,
        is_variadic: bool,
    },
    Array {
        element: Box<CType>,
        length: Option<usize>,
    },
}

impl CType {
    fn spell(&self, around: &str, is_const: bool, constness: Constness) -> Vec<String> {
        let qualifier = if is_const { "const " } else { "" };
        match self {
            CType::Named(names) => names.iter().map(|name| format!("{qualifier}{name} {around}")).collect(),
            CType::Pointer { to, is_const: pointee, is_loose, is_free } => {
                let inner = format!("*{qualifier}{around}");
                let ways: &[bool] = match (constness, pointee) {
                    (Constness::Any, _) => &[false, true],
                    (Constness::Written, true) if *is_free => &[false, true],
                    (Constness::Written, false) => &[false],
                    (Constness::Written, true) => &[true],
                };
                let mut found = Vec::new();
                for &pointee in ways {
                    match &**to {
                        CType::Array { element, length } => {
                            // `T x[4]` and `T *x` are the same parameter.
                            found.extend(element.spell(&inner, pointee, constness));
                            if let Some(length) = length {
                                found.extend(element.spell(&format!("({inner})[{length}]"), pointee, constness));
                            }
                        }
                        to => found.extend(to.spell(&inner, pointee, constness)),
                    }
                    // A function behind the pointer is no data, and `void` is there already.
                    if *is_loose {
                        found.push(format!("{}void {inner}", if pointee { "const " } else { "" }));
                    }
                }
                found
            }
            CType::Array { element, length } => {
                let length = length.map(|length| length.to_string()).unwrap_or_default();
                element.spell(&format!("{around}[{length}]"), is_const, constness)
            }
            CType::Code { parameters, result, is_variadic } => {
                let mut lists = vec![String::new()];
                for parameter in parameters {
                    let ways = parameter.spell("", false, constness);
                    if lists.len() * ways.len() > LIMIT {
                        return vec![String::new(); LIMIT + 1];
                    }
                    lists = lists
                        .iter()
                        .flat_map(|list| {
                            ways.iter()
                                .map(move |way| if list.is_empty() { way.clone() } else { format!("{list}, {way}") })
                        })
                        .collect();
                }
                lists
                    .iter()
                    .flat_map(|list| {
                        let list = match (list.is_empty(), is_variadic) {
                            (true, _) => "void".to_owned(),
                            (false, true) => format!("{list}, ..."),
                            (false, false) => list.clone(),
                        };
                        result.spell(&format!("(*{qualifier}{around})({list})"), false, constness)
                    })
                    .collect()
            }
        }
    }

    fn void() -> Self {
        CType::Named(vec!["void".to_owned()])
    }

    /// What C leaves behind a `void *` may be a number that was put into it: `usize` says so, where C fills it in or a
    /// callback gives it.
    fn or_address(self) -> Self {
        match self {
            CType::Named(mut names) if names.iter().any(|name| name == "__UINTPTR_TYPE__") => {
                names.push("void *".to_owned());
                CType::Named(names)
            }
            other => other,
        }
    }

    fn is_void(&self) -> bool {
        matches!(self, CType::Named(names) if names.iter().any(|name| name == "void"))
    }
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    names: &'a Names<'a>,
    enums: &'a [String],
    /// How many aliases were followed.
    depth: usize,
    /// Inside of a function pointer.
    within: bool,
}

impl Reader<'_> {
    fn read(self, ty: &Type) -> Result<CType, NoSpelling> {
        match ty {
            Type::Group(group) => self.read(&group.elem),
            Type::Paren(paren) => self.read(&paren.elem),
            Type::Never(_) => Ok(CType::void()),
            Type::Tuple(tuple) if tuple.elems.is_empty() => Ok(CType::void()),
            Type::Ptr(pointer) => {
                self.pointer(&pointer.elem, matches!(pointer.mutability, PointerMutability::Const(_)))
            }
            Type::Reference(reference) => self.pointer(&reference.elem, reference.mutability.is_none()),
            Type::Array(array) => {
                let length = constants::value(self.names.items, &array.len).and_then(|length| length.try_into().ok());
                Ok(CType::Array { element: Box::new(self.read(&array.elem)?), length })
            }
            Type::FnPtr(function) => self.code(function),
            Type::Path(path) => self.path(path),
            _ => Err(NoSpelling::Other),
        }
    }

    fn pointer(self, pointee: &Type, is_const: bool) -> Result<CType, NoSpelling> {
        let foreign = self.foreign(pointee);
        if let Some(handle) = foreign.and_then(|foreign| self.handle(foreign)) {
            return Ok(CType::Named(vec![handle]));
        }
        let to = match (self.read(pointee), foreign) {
            (Ok(to), _) => to,
            // C may hide it behind `void *`; if it does not, the header's type is shown.
            (Err(NoSpelling::Unknown(_)), Some(_)) => CType::void(),
            (Err(problem), _) => return Err(problem),
        };
        let to = if is_const || self.within { to } else { to.or_address() };
        let is_loose = !to.is_void();
        Ok(CType::Pointer { to: Box::new(to), is_const, is_loose, is_free: self.within && is_const })
    }

    /// A type of C's that is an address by itself: `typedef struct s *x;`, or a number as large as one (`pthread_t`). The
    /// block has `*mut x` for it.
    fn handle(&self, foreign: &ForeignType) -> Option<String> {
        let name = foreign.ident.unraw().to_string();
        match self.names.header.stands_for(&name)? {
            StandsFor::Pointer => Some(name),
            // A smaller one is no address: a pointer to it is one then.
            StandsFor::Number => Some(format!(
                "__typeof__(__builtin_choose_expr(sizeof({name}) == sizeof(void *), ({name})0, ({name} *)0))"
            )),
        }
    }

    fn code(mut self, function: &TypeFnPtr) -> Result<CType, NoSpelling> {
        self.within = true;
        let parameters = function.inputs.iter().map(|input| self.read(&input.ty)).collect::<Result<_, _>>()?;
        let result = match &function.output {
            ReturnType::Default => CType::void(),
            ReturnType::Type(_, ty) => self.read(ty)?.or_address(),
        };
        Ok(CType::Code { parameters, result: Box::new(result), is_variadic: function.variadic.is_some() })
    }

    fn path(mut self, path: &TypePath) -> Result<CType, NoSpelling> {
        let Some(last) = path.path.segments.last() else { return Err(NoSpelling::Other) };
        let name = last.ident.unraw().to_string();
        if let PathArguments::AngleBracketed(brackets) = &last.arguments
            && let Some(GenericArgument::Type(inner)) = brackets.args.first()
        {
            return match name.as_str() {
                "Option" | "MaybeUninit" | "UnsafeCell" | "Cell" | "ManuallyDrop" | "__BindgenBitfieldUnit" => {
                    self.read(inner)
                }
                "__IncompleteArrayField" => Ok(CType::Array { element: Box::new(self.read(inner)?), length: Some(0) }),
                "NonNull" => self.pointer(inner, false),
                _ => Err(NoSpelling::Other),
            };
        }
        if let Some(mirror) = self.names.mirrors.and_then(|mirrors| mirrors.get(&name)) {
            return Ok(CType::Named(vec![mirror.clone()]));
        }
        if let Some(names) = self.declared(&path.path, &last.ident) {
            return if names.is_empty() { Err(NoSpelling::Unknown(name)) } else { Ok(CType::Named(names)) };
        }
        let mut found = numbers(&name);
        if found.iter().any(|number| number == "int" || number == "unsigned int") {
            found.extend(self.enums.iter().cloned());
        }
        if found.is_empty()
            && self.names.mirrors.is_some()
            && path.path.segments.len() == 1
            && let Some(number) = self.number(&name)
        {
            found = number;
        }
        if found.is_empty() {
            found = self.names.header.spellings(&name);
        }
        if found.is_empty() && name == "size_t" {
            found = numbers("usize");
        }
        if !found.is_empty() {
            return Ok(CType::Named(found));
        }
        match self.names.items.aliases.get(&name) {
            Some(alias) if self.depth < 8 => {
                self.depth += 1;
                self.read(&alias.ty)
            }
            _ => Err(NoSpelling::Unknown(name)),
        }
    }

    /// The number that an alias of the file stands for. In a layout, what Rust makes of a name goes before what C does.
    fn number(&self, name: &str) -> Option<Vec<String>> {
        let mut name = name.to_owned();
        for _ in 0..8 {
            let Type::Path(path) = &self.names.items.aliases.get(&name)?.ty else { return None };
            name = path.path.segments.last()?.ident.unraw().to_string();
            let mut found = numbers(&name);
            if !found.is_empty() && name != "c_void" {
                if found.iter().any(|number| number == "int" || number == "unsigned int") {
                    found.extend(self.enums.iter().cloned());
                }
                return Some(found);
            }
        }
        None
    }

    /// The foreign type that a type names.
    fn foreign(&self, ty: &Type) -> Option<&ForeignType> {
        match ty {
            Type::Group(group) => self.foreign(&group.elem),
            Type::Paren(paren) => self.foreign(&paren.elem),
            Type::Path(path) => {
                let only = path.path.segments.last().filter(|_| path.path.segments.len() == 1)?;
                self.names.contract.type_of_rust_name(&only.ident)
            }
            _ => None,
        }
    }

    /// The spellings of a type of the block; `None` for another one.
    fn declared(&self, path: &syn::Path, name: &syn::Ident) -> Option<Vec<String>> {
        let (ident, path) =
            if let Some(ty) = self.names.contract.type_of_rust_name(name).filter(|_| path.segments.len() == 1) {
                (&ty.ident, ty.path.as_ref())
            } else {
                let plain = self.names.contract.plain_named(name)?;
                (&plain.ident, Some(&plain.path))
            };
        let header = self.names.header;
        let mut found = header.spellings(&ident.unraw().to_string());
        if found.is_empty()
            && let Some(last) = path.and_then(|path| path.segments.last())
        {
            found = header.spellings(&last.ident.unraw().to_string());
        }
        Some(found)
    }
}

/// The numbers of C's that a number of Rust's may be. Where C has several of one size, Rust does not tell them apart.
pub(crate) fn numbers(name: &str) -> Vec<String> {
    let found: &[&str] = match name {
        "c_void" => &["void"],
        "c_char" => &["char"],
        "c_schar" | "i8" => &["signed char"],
        "c_uchar" | "u8" => &["unsigned char"],
        "c_short" => &["short"],
        "c_ushort" => &["unsigned short"],
        "c_int" => &["int"],
        "c_uint" => &["unsigned int"],
        "c_long" => &["long"],
        "c_ulong" => &["unsigned long"],
        "c_longlong" => &["long long", "__INT64_TYPE__"],
        "c_ulonglong" => &["unsigned long long", "__UINT64_TYPE__"],
        "c_float" | "f32" => &["float"],
        "c_double" | "f64" => &["double"],
        "bool" => &["_Bool"],
        "i16" => &["__INT16_TYPE__"],
        "u16" => &["__UINT16_TYPE__"],
        "i32" => &["int", "__INT32_TYPE__"],
        "u32" => &["unsigned int", "__UINT32_TYPE__"],
        "i64" => &["__INT64_TYPE__", "long long"],
        "u64" => &["__UINT64_TYPE__", "unsigned long long"],
        "isize" => &["__INTPTR_TYPE__", "__PTRDIFF_TYPE__"],
        "usize" => &["__UINTPTR_TYPE__", "__SIZE_TYPE__"],
        "i128" => &["__int128"],
        "u128" => &["unsigned __int128"],
        _ => &[],
    };
    found.iter().map(|&name| name.to_owned()).collect()
}

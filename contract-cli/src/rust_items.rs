//! What stands beside the blocks of a file and has a shape in C too: structs, unions, enums, constants, `type X = …;`.

use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, Fields, ImplItem, ItemConst, ItemEnum, ItemImpl, ItemMacro, ItemMod, ItemStruct, ItemType,
    ItemUnion, ItemUse, Meta, Token, Type, UseTree,
};

use crate::expanded;

/// The items of some files.
#[derive(Default)]
pub(crate) struct Items {
    /// `#[repr(C)]` structs and unions.
    pub(crate) structs: Vec<Rc<RustStruct>>,
    /// Enums whose size C knows: `#[repr(C)]`, `#[repr(u32)]`.
    pub(crate) enums: Vec<Rc<RustEnum>>,
    /// Constants.
    pub(crate) constants: Vec<RustConstant>,
    /// `type X = …;`, by name.
    pub(crate) aliases: HashMap<String, RustAlias>,
    /// `use path::X as Y;`: the words that a name stands for.
    pub(crate) uses: HashMap<String, Vec<String>>,
    /// The features of a crate that cargo has chosen, where that is known: they decide its conditions.
    pub(crate) features: Option<Vec<String>>,
}

/// Where an item is, and when it is there.
#[derive(Clone)]
pub(crate) struct Whereabouts {
    /// Its file.
    pub(crate) file: Rc<Path>,
    /// Its conditions, and those of the modules around it.
    pub(crate) cfg: Vec<Attribute>,
}

/// A struct or union that is laid out as C does it.
pub(crate) struct RustStruct {
    pub(crate) ident: Ident,
    pub(crate) is_union: bool,
    pub(crate) fields: Vec<RustField>,
    /// `packed`, `packed(2)`
    pub(crate) packed: Option<usize>,
    /// `align(16)`
    pub(crate) align: Option<usize>,
    pub(crate) at: Whereabouts,
}

impl RustStruct {
    /// Whether it says nothing of what is in C's: only its address crosses.
    pub(crate) fn is_opaque(&self) -> bool {
        self.fields.iter().all(RustField::is_empty)
    }
}

/// A field. One of a tuple struct has no name.
pub(crate) struct RustField {
    pub(crate) ident: Option<Ident>,
    pub(crate) ty: Type,
    pub(crate) cfg: Vec<Attribute>,
}

impl RustField {
    /// Whether it takes no room: `[u8; 0]`, `PhantomData<…>`.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.ty {
            Type::Array(array) => matches!(
                &array.len,
                Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(length), .. }) if length.base10_digits() == "0"
            ),
            Type::Tuple(tuple) => tuple.elems.is_empty(),
            Type::Path(path) => path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "PhantomData" || last.ident == "PhantomPinned"),
            _ => false,
        }
    }
}

/// An enum that is a number in C.
pub(crate) struct RustEnum {
    pub(crate) ident: Ident,
    /// `u32` of `#[repr(u32)]`; `None` for `#[repr(C)]`.
    pub(crate) number: Option<String>,
    /// Its variants, with the numbers that are written.
    pub(crate) variants: Vec<(Ident, Option<Expr>)>,
    pub(crate) at: Whereabouts,
}

/// A constant.
pub(crate) struct RustConstant {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) value: Expr,
    pub(crate) at: Whereabouts,
}

/// `type X = …;`
pub(crate) struct RustAlias {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) at: Whereabouts,
}

impl Items {
    /// Adds those of a file. `around`: conditions of the modules around it.
    pub(crate) fn add(&mut self, path: &Path, file: &syn::File, around: &[Attribute]) {
        let mut collect = Collect { items: self, file: path.into(), around: around.to_vec(), is_c: false };
        collect.visit_file(file);
    }

    /// Whether something of this name has a shape in C.
    pub(crate) fn has(&self, name: &str) -> bool {
        let is_enum = |number: &Rc<RustEnum>| number.ident.unraw() == name;
        self.structs_named(name).next().is_some() || self.enums.iter().any(is_enum) || self.aliases.contains_key(name)
    }

    /// The structs of this name.
    pub(crate) fn structs_named(&self, name: &str) -> impl Iterator<Item = &Rc<RustStruct>> {
        self.structs.iter().filter(move |strukt| strukt.ident.unraw() == name)
    }

    /// The value of a constant of this name.
    pub(crate) fn constant(&self, name: &str) -> Option<&RustConstant> {
        self.constants.iter().find(|constant| constant.ident.unraw() == name)
    }
}

struct Collect<'i> {
    items: &'i mut Items,
    file: Rc<Path>,
    around: Vec<Attribute>,
    /// Inside of a macro that makes structs for C: libc's `s! { … }`.
    is_c: bool,
}

impl Collect<'_> {
    fn decided<'c>(&self, conditions: impl Iterator<Item = &'c Attribute>) -> Vec<Attribute> {
        conditions
            .cloned()
            .map(|condition| expanded::with_features(condition, self.items.features.as_deref()))
            .collect()
    }

    fn at(&self, own: &[Attribute]) -> Whereabouts {
        let cfg = self.decided(self.around.iter().chain(conditions(own)));
        Whereabouts { file: self.file.clone(), cfg }
    }

    fn add_struct(
        &mut self,
        ident: &Ident,
        attributes: &[Attribute],
        fields: &Punctuated<syn::Field, Token![,]>,
        is_union: bool,
    ) {
        let repr = Repr::of(attributes);
        if !(repr.is_c || self.is_c) {
            return;
        }
        let fields = fields.iter().map(|field| RustField {
            ident: field.ident.clone(),
            ty: field.ty.clone(),
            cfg: self.decided(conditions(&field.attrs)),
        });
        let (packed, align) = (repr.packed, repr.align);
        let (fields, at) = (fields.collect(), self.at(attributes));
        self.items.structs.push(Rc::new(RustStruct { ident: ident.clone(), is_union, fields, packed, align, at }));
    }
}

impl<'ast> Visit<'ast> for Collect<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        let outside = self.around.len();
        self.around.extend(conditions(&module.attrs).cloned());
        visit::visit_item_mod(self, module);
        self.around.truncate(outside);
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        match &item.fields {
            Fields::Named(fields) => self.add_struct(&item.ident, &item.attrs, &fields.named, false),
            Fields::Unnamed(fields) => self.add_struct(&item.ident, &item.attrs, &fields.unnamed, false),
            Fields::Unit => {}
        }
    }

    fn visit_item_union(&mut self, item: &'ast ItemUnion) {
        self.add_struct(&item.ident, &item.attrs, &item.fields.named, true);
    }

    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        let repr = Repr::of(&item.attrs);
        let is_number = item.variants.iter().all(|variant| variant.fields.is_empty());
        if !(repr.is_c || repr.number.is_some()) || item.variants.is_empty() || !is_number {
            return;
        }
        let variants = item
            .variants
            .iter()
            .map(|variant| (variant.ident.clone(), variant.discriminant.as_ref().map(|(_, value)| value.clone())));
        let (variants, at) = (variants.collect(), self.at(&item.attrs));
        self.items.enums.push(Rc::new(RustEnum { ident: item.ident.clone(), number: repr.number, variants, at }));
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        let (ident, ty, value) = (item.ident.clone(), (*item.ty).clone(), (*item.expr).clone());
        self.items.constants.push(RustConstant { ident, ty, value, at: self.at(&item.attrs) });
    }

    /// `const RED: Colour = Colour(0);`: the form that bindgen gives to enums that may have other values as well.
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        for inner in &item.items {
            let ImplItem::Const(constant) = inner else { continue };
            let Expr::Call(call) = &constant.expr else { continue };
            let (Some(value), 1) = (call.args.first(), call.args.len()) else { continue };
            let (ident, ty, value) = (constant.ident.clone(), constant.ty.clone(), value.clone());
            self.items.constants.push(RustConstant { ident, ty, value, at: self.at(&item.attrs) });
        }
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        for inner in expanded::items(item) {
            let (outside, was_c) = (self.around.len(), self.is_c);
            self.around.extend(inner.condition);
            self.is_c = was_c || inner.is_c;
            for inner in &inner.items {
                // What a macro has in it is no part of the file's tree.
                Collect { items: self.items, file: self.file.clone(), around: self.around.clone(), is_c: self.is_c }
                    .visit_item(inner);
            }
            self.around.truncate(outside);
            self.is_c = was_c;
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        add_uses(&mut self.items.uses, &item.tree, &mut Vec::new());
    }

    fn visit_item_type(&mut self, item: &'ast ItemType) {
        let alias = RustAlias { ident: item.ident.clone(), ty: (*item.ty).clone(), at: self.at(&item.attrs) };
        self.items.aliases.insert(item.ident.unraw().to_string(), alias);
    }
}

fn add_uses(uses: &mut HashMap<String, Vec<String>>, tree: &UseTree, before: &mut Vec<String>) {
    let mut add = |before: &[String], last: &Ident, name: &Ident| {
        let path = before.iter().cloned().chain([last.unraw().to_string()]).filter(|word| word != "self").collect();
        let name = if name == "self" { before.last().cloned().unwrap_or_default() } else { name.unraw().to_string() };
        uses.insert(name, path);
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.unraw().to_string());
            add_uses(uses, &path.tree, before);
            before.pop();
        }
        UseTree::Name(name) => add(before, &name.ident, &name.ident),
        UseTree::Rename(rename) => add(before, &rename.ident, &rename.rename),
        UseTree::Group(group) => group.items.iter().for_each(|inner| add_uses(uses, inner, before)),
        UseTree::Glob(_) => {}
    }
}

fn conditions(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"))
}

/// `#[repr(…)]`
#[derive(Default)]
struct Repr {
    is_c: bool,
    number: Option<String>,
    packed: Option<usize>,
    align: Option<usize>,
}

impl Repr {
    fn of(attributes: &[Attribute]) -> Self {
        let mut repr = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("repr")) {
            let Ok(words) = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else {
                continue;
            };
            for word in words {
                let number = match &word {
                    Meta::List(list) => list.parse_args::<syn::LitInt>().ok().and_then(|n| n.base10_parse().ok()),
                    _ => None,
                };
                match word.path().get_ident().map(ToString::to_string).as_deref() {
                    Some("C" | "transparent") => repr.is_c = true,
                    Some("packed") => repr.packed = Some(number.unwrap_or(1)),
                    Some("align") => repr.align = number,
                    Some(other) => repr.number = Some(other.to_owned()),
                    None => {}
                }
            }
        }
        repr
    }
}

//! Links between the pages of a block, and from them to the facade.
//!
//! A link is only made to what exists wherever the page does: under no other `cfg`, and no less visible.

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{PathArguments, Visibility};

use super::words::source;
use crate::ir::{BufferShape, Carried, Contract, FunctionId, Hold, Home, Items, Shape, Transfer, TypeId, Value};

/// Makes the links of one page.
pub(super) struct Links<'a> {
    contract: &'a Contract,
    visibility: &'a Visibility,
    cfg: String,
}

impl<'a> Links<'a> {
    /// What the page is part of.
    pub(super) fn contract(&self) -> &'a Contract {
        self.contract
    }

    /// For the page of an item with this visibility, under the `cfg` it carries.
    pub(super) fn new(contract: &'a Contract, visibility: &'a Visibility, carried: &Carried) -> Self {
        Self { contract, visibility, cfg: carried.cfg_text() }
    }

    /// A foreign type, under its Rust name.
    pub(super) fn ty(&self, id: TypeId) -> String {
        let name = self.type_name(id);
        let kind = if self.contract[id].is_declared() { "type" } else { "struct" };
        if self.reaches_type(id) { format!("[`{name}`]({kind}@{name})") } else { format!("`{name}`") }
    }

    /// A C function under its C name: its wrapper, or the type that stands for it as a free function.
    pub(super) fn function(&self, id: FunctionId) -> String {
        let function = &self.contract[id];
        let symbol = &function.symbol;
        let Some(target) = self.target(id) else { return format!("`{symbol}`") };
        format!("[`{symbol}`]({target})")
    }

    fn target(&self, id: FunctionId) -> Option<String> {
        let function = &self.contract[id];
        if !self.reaches(&function.carried) || function.poisoned {
            return None;
        }
        let name = function.name.unraw();
        let shown = self.sees(&function.visibility);
        match function.home {
            Home::Module if shown => Some(format!("fn@{name}")),
            Home::Method(ty) | Home::Associated(ty) if shown && self.reaches_type(ty) => {
                Some(format!("{}::{name}", self.type_name(ty)))
            }
            Home::UniqueMethod(ty) if shown && self.reaches_type(ty) => {
                Some(format!("{}Unique::{name}", self.type_name(ty)))
            }
            _ => {
                let release = self.contract.release(id)?;
                self.sees(&release.visibility).then(|| format!("struct@{}", function.ident.unraw()))
            }
        }
    }

    /// A free function as what it is in Rust: the type that stands for it.
    pub(super) fn marker(&self, id: FunctionId) -> String {
        let function = &self.contract[id];
        let name = function.ident.unraw();
        let linked = self.contract.release(id).is_some_and(|release| self.sees(&release.visibility));
        if linked && self.reaches(&function.carried) {
            format!("[`{name}`](struct@{name})")
        } else {
            format!("`{name}`")
        }
    }

    /// A public item of the facade: `shown` is how it reads, `item` where it is.
    pub(super) fn facade(&self, shown: &str, item: &str) -> String {
        let facade = match &self.contract.block.krate {
            Some(path) => source(path),
            None => "::ffi_contract".to_owned(),
        };
        format!("[`{shown}`]({facade}::{item})")
    }

    /// The block's error type.
    pub(super) fn error(&self) -> String {
        match &self.contract.block.error {
            None => self.facade("Error", "Error"),
            Some(path) => {
                let plain = path.segments.iter().all(|segment| matches!(segment.arguments, PathArguments::None));
                let shown = path.segments.last().map_or_else(String::new, |last| source(&last.to_token_stream()));
                if plain { format!("[`{shown}`]({})", source(path)) } else { format!("`{shown}`") }
            }
        }
    }

    /// The Rust type of what owns a value: `Owned<Connection>`.
    pub(super) fn owner(&self, value: &Value) -> String {
        let Transfer::Owned { free, unique, .. } = &value.transfer else { return String::new() };
        self.owner_of(&value.shape, *free, *unique)
    }

    /// The Rust type that owns something of this shape.
    pub(super) fn owner_of(&self, shape: &Shape, free: Option<FunctionId>, unique: bool) -> String {
        let free = free.map(|free| self.contract[free].ident.unraw().to_string());
        let with_free = |of: &str| match &free {
            Some(free) if of.is_empty() => free.clone(),
            Some(free) => format!("{of}, {free}"),
            None => of.to_owned(),
        };
        match shape {
            Shape::Object(ty) if unique => self.facade(&format!("Unique<{}>", self.type_name(ty.id)), "Unique"),
            Shape::Object(ty) => {
                let owner = self.contract[ty.id].owner(free.is_some());
                self.facade(&format!("{owner}<{}>", with_free(&self.type_name(ty.id))), owner)
            }
            Shape::Text => self.facade(&format!("OwnedCStr<{}>", with_free("")), "OwnedCStr"),
            Shape::Buffer(BufferShape { items: Items::Objects(ty, Hold::Own(each)), .. }) => {
                format!("`Vec` of {}", self.owner_of(&Shape::Object(ty.clone()), *each, false))
            }
            Shape::Buffer(BufferShape { items: Items::Objects(ty, _), .. }) => {
                self.facade(&format!("OwnedObjects<{}>", with_free(&self.type_name(ty.id))), "OwnedObjects")
            }
            Shape::Buffer(buffer) if buffer.is_texts() => {
                self.facade(&format!("OwnedTexts<{}>", with_free("")), "OwnedTexts")
            }
            Shape::Buffer(buffer) => {
                let element = source(&buffer.element);
                let element = if buffer.uninit { format!("MaybeUninit<{element}>") } else { element };
                self.facade(&format!("OwnedBuffer<{}>", with_free(&element)), "OwnedBuffer")
            }
            Shape::Plain(ty) => self.facade(&format!("OwnedBox<{}>", with_free(&source(ty))), "OwnedBox"),
            Shape::Fd { count: None } => "`OwnedFd`".to_owned(),
            Shape::Fd { count: Some(count) } => format!("`[OwnedFd; {}]`", source(count)),
            Shape::Nothing | Shape::Scalar(_) | Shape::Handed(_) | Shape::Raw(_) => "value".to_owned(),
        }
    }

    /// The Rust name of a foreign type.
    pub(super) fn type_name(&self, id: TypeId) -> String {
        self.contract[id].rust_name.unraw().to_string()
    }

    fn reaches_type(&self, id: TypeId) -> bool {
        let ty = &self.contract[id];
        self.sees(&ty.visibility) && self.reaches(&ty.carried)
    }

    /// Whether something exists wherever this page does.
    fn reaches(&self, target: &Carried) -> bool {
        let cfg = target.cfg_text();
        cfg.is_empty() || cfg == self.cfg
    }

    /// Whether whoever sees this page sees an item with that visibility.
    fn sees(&self, target: &Visibility) -> bool {
        !matches!(self.visibility, Visibility::Public(_)) || matches!(target, Visibility::Public(_))
    }
}

//! Every absolute path in the output. No other file writes the name of the facade.
//!
//! `core` and `alloc` are reached through the facade too, so that a user needs neither a prelude nor a dependency.

use contract_model::ir::Contract;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;

/// What every piece of the expansion of one block needs.
pub(crate) struct Context<'a> {
    /// The block.
    pub(crate) contract: &'a Contract,
    /// Begins the names of the raw declarations; differs between two blocks of one module.
    pub(crate) prefix: String,
    /// The block has a mistake: bodies are left out.
    pub(crate) stubs: bool,
    paths: [PathTokens; 4],
}

/// A path, as single tokens: printing one costs no copy of a stream, and they are printed all the time.
pub(crate) struct PathTokens(Vec<TokenTree>);

impl PathTokens {
    fn new(path: TokenStream) -> Self {
        Self(path.into_iter().collect())
    }

    /// Gives the tokens another place, and leaves alone what their names mean.
    fn relocated(&self, at: Span) -> Self {
        let relocate = |tree: &TokenTree| {
            let mut tree = tree.clone();
            tree.set_span(tree.span().located_at(at));
            tree
        };
        Self(self.0.iter().map(relocate).collect())
    }
}

impl ToTokens for PathTokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for tree in &self.0 {
            tokens.append(tree.clone());
        }
    }
}

impl<'a> Context<'a> {
    /// The context of a block; `source` is all that was written, and makes its private names its own.
    pub(crate) fn new(contract: &'a Contract, source: &str) -> Self {
        let krate = match &contract.block.krate {
            Some(path) => path.to_token_stream(),
            None => quote!(::ffi_contract),
        };
        let paths = [
            quote!(#krate),
            quote!(#krate::__private),
            quote!(#krate::__private::core),
            quote!(#krate::__private::alloc),
        ];
        let prefix = format!("__contract_{:08x}_", fold(source));
        Self { contract, prefix, stubs: false, paths: paths.map(PathTokens::new) }
    }

    /// The context of a block that was not understood.
    pub(crate) fn of_stubs(contract: &'a Contract, source: &str) -> Self {
        Self { stubs: true, ..Self::new(contract, source) }
    }

    /// The paths, for tokens that serve the item at `span`.
    pub(crate) fn site(&'a self, span: Span) -> Site<'a> {
        let at = Span::mixed_site().located_at(span);
        let [krate, private, core, alloc] = self.paths.each_ref().map(|path| path.relocated(at));
        Site { context: self, at, krate, private, core, alloc }
    }
}

/// An item of the block, seen from which tokens are printed.
pub(crate) struct Site<'a> {
    pub(crate) context: &'a Context<'a>,
    /// The span of glue: errors in it point at the item.
    pub(crate) at: Span,
    /// The facade.
    pub(crate) krate: PathTokens,
    /// `…::__private`, for what only generated code calls.
    pub(crate) private: PathTokens,
    /// `core`, through the facade.
    pub(crate) core: PathTokens,
    /// `alloc`, through the facade.
    pub(crate) alloc: PathTokens,
}

impl<'a> Site<'a> {
    /// The block.
    pub(crate) fn contract(&self) -> &'a Contract {
        self.context.contract
    }

    /// The type of a byte, whatever `u8` is where the block stands.
    pub(crate) fn byte(&self) -> TokenStream {
        let core = &self.core;
        quote_spanned!(self.at=> #core::primitive::u8)
    }

    /// A local variable of generated code, which no code of the user's can name.
    pub(crate) fn local(&self, name: &str) -> Ident {
        format_ident!("__contract_{}", name, span = self.at)
    }

    /// A local variable that belongs to a parameter.
    pub(crate) fn local_of(&self, role: &str, parameter: &Ident) -> Ident {
        self.local(&format!("{role}_{}", parameter.unraw()))
    }
}

/// FNV-1a: the same text gives the same name on every machine.
fn fold(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

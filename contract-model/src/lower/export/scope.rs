//! How long, and on which threads, the body may call a function of C's.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lifetime;

use super::mentions::Mention;
use super::parameters::Argument;
use crate::diagnostics::{Diagnostics, code, code_text, nearest};
use crate::ir::export_callback::{CalledOn, ExportScope};
use crate::lower::field_types::{FieldType, field_type};
use crate::lower::names::Name;
use crate::lower::parameters::DESTROY;
use crate::lower::pointed::collect_lifetimes;
use crate::syntax::{Argument as Key, Keys, Written, split_arguments};

const SCOPES: &[&str] = &["call", "once", "until_freed", "notified", "forever"];

impl Argument<'_> {
    pub(super) fn lower_scope(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
    ) -> Option<ExportScope> {
        let Some(key) = keys.get("scope") else {
            if !keys.incomplete {
                diagnostics
                    .error(&code::MISSING_SCOPE, clause.span, format!("{} does not say how long Rust may call it", self.text))
                    .note("a function that is called after its user data has gone is a use after free in C")
                    .help("use `scope = call` if only until this function returns, `scope = notified(d)` until C's function `d` is called, `scope = until_freed(x)` until the object of parameter `x` is freed, `scope = once` for one call at any time, `scope = forever` for good");
            }
            return None;
        };
        let trees = super::value_trees(key);
        let (word, inner) = match trees.as_slice() {
            [TokenTree::Ident(word)] => (word.to_string(), None),
            [TokenTree::Ident(word), TokenTree::Group(group)] => (word.to_string(), Some(group.stream())),
            _ => (String::new(), None),
        };
        match (word.as_str(), inner) {
            ("call", None) => Some(ExportScope::Call),
            ("once", None) => Some(ExportScope::Once),
            ("forever", None) => Some(ExportScope::Forever),
            ("until_freed", inner) => self.lower_until_freed(diagnostics, key, inner.unwrap_or_default()),
            ("notified", inner) => self.lower_notified(diagnostics, key, inner.unwrap_or_default()),
            ("once", Some(_)) => {
                self.report_on_failure(diagnostics, key);
                None
            }
            (word, _) => {
                let near = nearest(word, SCOPES.iter().copied());
                let diagnostic = diagnostics.error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("the scope of {} is none that there is", self.text),
                );
                match near {
                    Some("until_freed") => diagnostic.help("did you mean `scope = until_freed(x)`?"),
                    Some("notified") => diagnostic.help("did you mean `scope = notified(d)`?"),
                    Some(near) => diagnostic.help(format!("did you mean `scope = {near}`?")),
                    None => diagnostic.help("write `scope = call` if Rust calls it only until this function returns"),
                };
                None
            }
        }
    }

    /// `once(on_failure = …)`, `notified(d, on_failure = …)`
    fn report_on_failure(&self, diagnostics: &mut Diagnostics, key: &Key) {
        diagnostics
            .error(&code::CONFLICTING_CLAUSE, key.span, format!("{} is Rust's to end, also when the function fails", self.text))
            .note("after a refusal C has it still, as all that it would have given away; otherwise it is dropped where the body drops it")
            .help("leave what stands behind it out");
    }

    /// `notified(d)`: a parameter with a function for this user data alone.
    fn lower_notified(&self, diagnostics: &mut Diagnostics, key: &Key, inner: TokenStream) -> Option<ExportScope> {
        let pieces = split_arguments(inner);
        let Some(name) = pieces.first().and_then(|piece| syn::parse2::<syn::Ident>(piece.clone()).ok()) else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("the scope of {} does not say what ends its user data", self.text),
                )
                .help(format!("write `scope = notified(d)`, with a parameter `d: {DESTROY}`"));
            return None;
        };
        if pieces.len() > 1 {
            self.report_on_failure(diagnostics, key);
            return None;
        }
        let name = Name { text: name.to_string(), span: name.span() };
        let destroy = self.function.parameter_named(diagnostics, &code::UNKNOWN_PARAMETER, "`notified`", &name)?;
        let own = self.function.mentions.get(destroy).copied().flatten();
        let is_own = matches!(own, Some(Mention::Destroy(of)) if self.function.written.parameters.get(of).is_some_and(|other| std::ptr::eq(other, self.item)));
        if !is_own {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    name.span,
                    format!("{} is ended by `{}`, which is something else already", self.text, name.text),
                )
                .help(format!("write `notified(d)`, with a parameter `d: {DESTROY}` of its own"));
            return None;
        }
        Some(ExportScope::Notified { destroy })
    }

    /// `until_freed(x)`: what the body gets has a lifetime that only the type of `x` has, so it can be kept nowhere else.
    ///
    /// ```text
    /// fn watch(watcher: &mut Watcher, #[callback(data = user, scope = until_freed(watcher))] f: …, user: *mut c_void)
    /// ```
    fn lower_until_freed(&self, diagnostics: &mut Diagnostics, key: &Key, inner: TokenStream) -> Option<ExportScope> {
        let pieces = split_arguments(inner);
        let name = pieces.first().and_then(|piece| syn::parse2::<syn::Ident>(piece.clone()).ok());
        let (Some(name), 1) = (name, pieces.len()) else {
            let diagnostic = diagnostics.error(
                &code::MALFORMED_CLAUSE,
                key.span,
                format!("`until_freed` of {} names one object", self.text),
            );
            match pieces.get(1).map(ToString::to_string).as_deref() {
                Some("slot") => diagnostic
                    .note("whether a new one takes the place of the old, the body decides")
                    .help("leave `slot` out"),
                _ => diagnostic.help("write `until_freed(x)`, with the parameter `x: &mut T<'a>` that keeps it"),
            };
            return None;
        };
        let name = Name { text: name.to_string(), span: name.span() };
        let of = self.function.parameter_named(diagnostics, &code::UNKNOWN_PARAMETER, "`until_freed`", &name)?;
        let items = &self.function.written.parameters;
        let keeper = items.get(of)?;
        let to = match field_type(&keeper.ty) {
            FieldType::Reference { to, .. } => Some(to),
            FieldType::Pointer(to) if keeper.find("borrowed").is_some() => Some(to),
            _ => None,
        };
        let Some(to) = to else {
            if !keeper.incomplete {
                diagnostics
                    .error(
                        &code::RETAINED_BY,
                        name.span,
                        format!("{} is kept in `{}`, which C does not lend", self.text, name.text),
                    )
                    .help(format!("name an object that the body gets by reference: `{}: &mut T<'a>`", name.text));
            }
            return None;
        };
        let own: Vec<&Lifetime> = self
            .function
            .written
            .lifetimes
            .iter()
            .filter(|lifetime| has_lifetime(to.to_token_stream(), lifetime))
            .collect();
        let elsewhere = |lifetime: &Lifetime| {
            let others = items.iter().enumerate().filter(|(at, _)| *at != of);
            let named = others.filter(|(_, item)| has_lifetime(item.ty.to_token_stream(), lifetime));
            let named = named.map(|(_, item)| format!("`{}`", item.ident)).next();
            let result = self.function.written.result.as_ref();
            named.or_else(|| {
                result.filter(|ty| has_lifetime(ty.to_token_stream(), lifetime)).map(|_| "the result".to_owned())
            })
        };
        if let Some(lifetime) = own.iter().find(|lifetime| elsewhere(lifetime).is_none()) {
            return Some(ExportScope::UntilFreed { of, lifetime: (*lifetime).clone() });
        }
        match own.first() {
            Some(lifetime) => {
                let other = elsewhere(lifetime).unwrap_or_default();
                diagnostics
                    .error(&code::RETAINED_BY, name.span, format!("{} may be kept until `{}` is freed, and {other} has the lifetime `{lifetime}` as well", self.text, name.text))
                    .note("so the body could keep it there, and call it when that object has gone")
                    .help(format!("give `{}` a lifetime of its own", name.text))
            }
            None => diagnostics
                .error(&code::RETAINED_BY, name.span, format!("{} is kept in `{}`, whose type `{}` has no lifetime of the function", self.text, name.text, code_text(to)))
                .note("nothing would stop the body from calling it when the object has gone")
                .help(format!("write `fn {}<'a>(…)` and `{}: &mut T<'a>`, where `T<'a>` has a field `Option<Box<dyn FnMut(…) + Send + 'a>>`; or `scope = notified(d)` if C has a function that ends the user data", self.function.ident(), name.text)),
        };
        None
    }

    pub(super) fn lower_threads(
        &self,
        diagnostics: &mut Diagnostics,
        keys: &Keys,
        scope: Option<&ExportScope>,
    ) -> Option<CalledOn> {
        let is_kept = !matches!(scope, Some(ExportScope::Call) | None);
        let concurrent = keys.get("concurrent");
        if let (Some(concurrent), Some(ExportScope::Once)) = (concurrent, scope) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    concurrent.span,
                    format!("{} is called once, and by several threads at once", self.text),
                )
                .help("keep one of them");
            return None;
        }
        let word = match keys.get("thread") {
            None => None,
            Some(key) => match key.value.as_ref().map(ToString::to_string).as_deref() {
                Some("any") => Some("any"),
                Some("registering") if concurrent.is_some() => {
                    diagnostics
                        .error(
                            &code::CONFLICTING_CLAUSE,
                            key.span,
                            format!("{} is called on one thread, and on several at once", self.text),
                        )
                        .help("keep one of them");
                    return None;
                }
                Some("registering") if !is_kept => {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            key.span,
                            format!("{} is called only during the call, and so on its thread anyway", self.text),
                        )
                        .help("leave `thread` out");
                    return None;
                }
                Some("registering") => Some("registering"),
                _ => {
                    diagnostics
                        .error(&code::MALFORMED_CLAUSE, key.span, format!("`thread` of {} is `any` or `registering`", self.text))
                        .help("write `thread = any` if other threads may call it, `concurrent` if several at once; `thread = registering` if it is kept, and called and ended only on the thread that it was given on");
                    return None;
                }
            },
        };
        let stays = self.function.one_thread || word == Some("registering");
        Some(match (concurrent.is_some(), word, scope) {
            (true, _, _) => CalledOn::Several,
            (false, Some("any"), _) => CalledOn::Any,
            (false, _, Some(ExportScope::Call)) => CalledOn::Own,
            _ if stays => CalledOn::Own,
            (false, _, Some(ExportScope::Forever)) => CalledOn::Several,
            _ => CalledOn::Any,
        })
    }
}

/// Whether this lifetime is among the tokens, at any depth.
fn has_lifetime(tokens: TokenStream, lifetime: &Lifetime) -> bool {
    let mut found = Vec::new();
    collect_lifetimes(tokens, &mut found);
    found.contains(lifetime)
}

//! `scope = …`: how long C may call a closure, and what becomes of it then.

use crate::Spanned;
use proc_macro2::{Delimiter, Punct, Spacing, Span, TokenStream, TokenTree};

use super::Subject;
use super::callback::trees;
use super::handed::DESTROY;
use crate::diagnostics::{Diagnostics, code, nearest};
use crate::ir::{CallingThreads, OnFailure, ParameterId, Scope};
use crate::lower::names::Name;
use crate::lower::values::resolve_parameter;
use crate::syntax::{Argument, Keys, Written, split_arguments};

/// What `scope` can be.
const SCOPES: &[&str] = &["call", "once", "until_freed", "notified", "forever"];

impl Subject<'_> {
    pub(super) fn lower_scope(&self, diagnostics: &mut Diagnostics, clause: &Written, keys: &Keys) -> Option<Scope> {
        let Some(key) = keys.get("scope") else {
            if !keys.incomplete {
                self.report_no_scope(diagnostics, clause);
            }
            return None;
        };
        let trees = trees(key).unwrap_or_default();
        let Some(TokenTree::Ident(word)) = trees.first() else {
            return self.report_scope(diagnostics, key, &trees);
        };
        let word = word.to_string();
        match word.as_str() {
            "call" if trees.len() == 1 => Some(Scope::Call),
            "until_freed" if is_plain_call(&trees) => Some(Scope::UntilFreed { slot: has_slot(&trees) }),
            "notified" if is_plain_call(&trees) => self.lower_notified(diagnostics, key, &trees),
            "once" if is_plain_call(&trees) => self.lower_once(diagnostics, &trees),
            "forever" if trees.len() == 1 => Some(Scope::Forever),
            _ => self.report_scope(diagnostics, key, &trees),
        }
    }

    fn report_no_scope(&self, diagnostics: &mut Diagnostics, clause: &Written) {
        diagnostics
            .error(
                &code::MISSING_SCOPE,
                clause.span,
                format!(
                    "callback `{}` of `{}` does not say how long C may call it",
                    self.item.ident, self.context.function.ident
                ),
            )
            .note("a closure that C calls after it has gone is a use after free")
            .help("use `scope = call` if C calls it only until this function returns, `scope = until_freed(x)` if it keeps it in the object of parameter `x`, `scope = notified(destroy)` if it calls parameter `destroy` when it drops it, `scope = once` if it calls it one time, `scope = forever` to leak it on purpose");
    }

    fn report_scope(&self, diagnostics: &mut Diagnostics, key: &Argument, trees: &[TokenTree]) -> Option<Scope> {
        let near = trees.first().and_then(|word| nearest(&word.to_string(), SCOPES.iter().copied()));
        let near = near.map(|near| match near {
            "until_freed" => "until_freed(x)",
            "notified" => "notified(d)",
            near => near,
        });
        let diagnostic = diagnostics.error(
            &code::MALFORMED_CLAUSE,
            key.span,
            format!(
                "the scope of callback `{}` of `{}` is none that there is",
                self.item.ident, self.context.function.ident
            ),
        );
        match near {
            Some(near) => diagnostic.help(format!("did you mean `scope = {near}`?")),
            None => diagnostic.help("write `scope = call` if C calls it only until this function returns"),
        };
        None
    }

    /// `notified(destroy)`, `notified(destroy, on_failure = called)`
    fn lower_notified(&self, diagnostics: &mut Diagnostics, key: &Argument, trees: &[TokenTree]) -> Option<Scope> {
        let mut pieces = match trees {
            [_, TokenTree::Group(group)] => split_arguments(group.stream()).into_iter(),
            _ => Vec::new().into_iter(),
        };
        let Some(first) = pieces.next() else {
            self.report_no_destroy(diagnostics, key);
            return None;
        };
        let span = first.span();
        let Ok(name) = syn::parse2::<syn::Ident>(first) else {
            self.report_no_destroy(diagnostics, key);
            return None;
        };
        let rest = pieces.flat_map(|piece| piece.into_iter().chain(comma()));
        let keys = Keys::read(diagnostics, "notified", rest.collect(), &["on_failure"]);
        if keys.incomplete {
            return None;
        }
        let on_failure = match keys.get("on_failure") {
            Some(key) => Some(self.read_on_failure(diagnostics, "notified", key)?),
            None => None,
        };
        let name = Name { text: name.to_string(), span };
        let destroy = resolve_parameter(diagnostics, self.context.function, "`notified`", &name)?;
        if destroy == self.id {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, name.span, format!("{} is destroyed by itself", self.text))
                .help(format!("name a parameter of its own: `d: {DESTROY}`"));
            return None;
        }
        self.is_its_own(diagnostics, destroy, span).then_some(Scope::Notified { destroy, on_failure })
    }

    /// `once`, `once(on_failure = called)`
    fn lower_once(&self, diagnostics: &mut Diagnostics, trees: &[TokenTree]) -> Option<Scope> {
        let words = match trees {
            [_, TokenTree::Group(group)] => group.stream(),
            _ => TokenStream::new(),
        };
        let keys = Keys::read(diagnostics, "once", words, &["on_failure"]);
        if keys.incomplete {
            return None;
        }
        let on_failure = match keys.get("on_failure") {
            Some(key) => Some(self.read_on_failure(diagnostics, "once", key)?),
            None => None,
        };
        Some(Scope::Once { on_failure })
    }

    /// A function that ends a closure ends nothing else, but for those that stand together with it.
    fn is_its_own(&self, diagnostics: &mut Diagnostics, destroy: ParameterId, span: Span) -> bool {
        let mentions = self.context.mentions;
        let own = mentions.destroys(destroy).is_none_or(|of| mentions.share_user_data(of, self.id));
        if !own {
            let function = self.context.function;
            let name = function.parameters.get(destroy.0).map_or_else(String::new, |it| it.ident.to_string());
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    span,
                    format!("{} is destroyed by `{name}`, which destroys another parameter", self.text),
                )
                .help(format!("write `notified(d)`, with a parameter `d: {DESTROY}` of its own"));
        }
        own
    }

    fn report_no_destroy(&self, diagnostics: &mut Diagnostics, key: &Argument) {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                key.span,
                format!(
                    "the scope of callback `{}` of `{}` does not say what C calls when it drops the closure",
                    self.item.ident, self.context.function.ident
                ),
            )
            .help(format!("write `scope = notified(d)`, with a parameter `d: {DESTROY}` of the function"));
    }

    /// `thread = registering`: only what C keeps could leave the thread.
    pub(super) fn lower_registering(
        &self,
        diagnostics: &mut Diagnostics,
        key: &Argument,
        concurrent: Option<&Argument>,
        scope: Option<Scope>,
    ) -> Option<CallingThreads> {
        if let Some(concurrent) = concurrent {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    concurrent.span,
                    format!("{} is called on one thread, and on several at once", self.text),
                )
                .help("keep `thread = registering` if C calls and drops it only on the thread that made the call");
            return None;
        }
        if scope == Some(Scope::Call) {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("{} is called only during the call, and so on its thread anyway", self.text),
                )
                .help("leave `thread` out");
            return None;
        }
        Some(CallingThreads::Registering)
    }

    /// `data = attached(x)`: C ends it with the object, from whatever thread, and never before.
    pub(super) fn report_attached(
        &self,
        diagnostics: &mut Diagnostics,
        keys: &Keys,
        scope: Option<Scope>,
        threads: Option<CallingThreads>,
    ) -> bool {
        let subject = format!("{} is found in a slot of an object", self.text);
        let key = |name: &str| keys.get(name).map_or(Span::call_site(), |key| key.span);
        match (scope, threads) {
            (Some(Scope::UntilFreed { slot: true }), _) => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key("scope"), format!("{subject}, and has `slot`"))
                    .note("another thread may be running the one before, which stays until the object ends")
                    .help("leave `slot` out: the last one that was given is called");
            }
            (Some(Scope::UntilFreed { slot: false }), Some(CallingThreads::Registering)) => {
                diagnostics
                    .error(&code::CONFLICTING_CLAUSE, key("thread"), format!("{subject}, and stays on one thread"))
                    .note("whoever has the last count of the object ends the closure")
                    .help("leave `thread` out");
            }
            (Some(Scope::UntilFreed { slot: false }) | None, _) => return false,
            (Some(_), _) => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key("scope"),
                        format!("{subject}, and does not live as long as that"),
                    )
                    .help("write `scope = until_freed(x)`, with the parameter `x: &X` whose type has `#[attach(…)]`");
            }
        }
        true
    }

    /// `on_failure = called` or `on_failure = not_called`.
    fn read_on_failure(&self, diagnostics: &mut Diagnostics, word: &str, key: &Argument) -> Option<OnFailure> {
        match key.value.as_ref().map(ToString::to_string).as_deref() {
            Some("called") => Some(OnFailure::Called),
            Some("not_called") => Some(OnFailure::NotCalled),
            _ => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!("`on_failure` in `{word}` on {} is `called` or `not_called`", self.text),
                    )
                    .help(if word == "once" {
                        "write `on_failure = called` if a failed call has called it, `on_failure = not_called` if it has not"
                    } else {
                        "write `on_failure = called` if a failed call has destroyed it, `on_failure = not_called` if that is left to the caller"
                    });
                None
            }
        }
    }
}

/// What is between the brackets of `notified(…)`, if that is the scope.
pub(in crate::lower) fn after_notified(clause: TokenStream) -> Option<TokenStream> {
    let trees: Vec<TokenTree> = clause.into_iter().collect();
    let at = trees.iter().position(|tree| matches!(tree, TokenTree::Ident(word) if word == "notified"))?;
    Some(match trees.get(at + 1) {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    })
}

fn comma() -> [TokenTree; 1] {
    [TokenTree::Punct(Punct::new(',', Spacing::Alone))]
}

/// Whether nothing stands there but a word, and perhaps what it is called with.
fn is_plain_call(trees: &[TokenTree]) -> bool {
    match trees {
        [_] => true,
        [_, TokenTree::Group(group)] => group.delimiter() == Delimiter::Parenthesis,
        _ => false,
    }
}

/// Whether `until_freed(x, slot)` is written; the first one is the name of a parameter, whatever that is.
pub(super) fn has_slot(trees: &[TokenTree]) -> bool {
    let Some(TokenTree::Group(group)) = trees.get(1) else { return false };
    split_arguments(group.stream()).iter().skip(1).any(|piece| piece.to_string() == "slot")
}

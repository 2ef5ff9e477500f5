//! Where a callback finds its closure, other than in a parameter of its own: `data = via(f(x))`.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::TypeFnPtr;

use super::Subject;
use crate::diagnostics::{Diagnostics, code, nearest};
use crate::ir::{Asked, CallbackParameter, Found, FunctionId, Given, ParameterId, Role, SetBy};
use crate::lower::mentions::marked_as_data;
use crate::lower::names::Name;
use crate::lower::types::CType;
use crate::syntax::{Written, split_arguments};

/// What stands behind `data =`.
pub(super) enum WrittenData {
    /// `none`
    Nowhere,
    /// A parameter, which C passes on.
    Passed(ParameterId),
    /// `via(f(x))`, and the parameter that carries it.
    Asked { carrier: ParameterId, call: TokenStream, span: Span },
    /// `set_by(g)`
    SetBy(FunctionId, Span),
    /// `attached(x)`, `attached(f(x))`
    Attached(TokenStream, Span),
}

impl WrittenData {
    /// Whether C passes the user data to the callback itself.
    pub(super) fn is_passed(&self) -> bool {
        matches!(self, WrittenData::Passed(_) | WrittenData::SetBy(..))
    }

    /// The parameter that carries the user data to C.
    pub(super) fn carrier(&self) -> Option<ParameterId> {
        match self {
            WrittenData::Nowhere | WrittenData::SetBy(..) | WrittenData::Attached(..) => None,
            WrittenData::Passed(carrier) | WrittenData::Asked { carrier, .. } => Some(*carrier),
        }
    }

    /// The function behind `set_by`.
    pub(super) fn setter(&self) -> Option<SetBy> {
        match self {
            WrittenData::SetBy(function, span) => Some(SetBy { function: *function, span: *span }),
            _ => None,
        }
    }

    /// What stands within `attached`.
    pub(super) fn attached(&self) -> Option<(TokenStream, Span)> {
        match self {
            WrittenData::Attached(object, span) => Some((object.clone(), *span)),
            _ => None,
        }
    }

    /// How it is written, where C passes no address to the callback.
    pub(super) fn word(&self) -> &'static str {
        match self {
            WrittenData::Asked { .. } => "via(…)",
            WrittenData::Attached(..) => "attached(…)",
            WrittenData::Nowhere | WrittenData::Passed(_) | WrittenData::SetBy(..) => "none",
        }
    }

    /// The call behind `via`.
    pub(super) fn call(&self) -> Option<(TokenStream, Span)> {
        match self {
            WrittenData::Asked { call, span, .. } => Some((call.clone(), *span)),
            _ => None,
        }
    }
}

impl Subject<'_> {
    /// `via(f(x))`: another parameter of the function, which has `#[data]`, carries what the call finds.
    pub(super) fn lower_via(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        call: &Group,
        span: Span,
    ) -> Option<WrittenData> {
        let function = self.context.function;
        let Some(carrier) = marked_as_data(function) else {
            if !function.parameters.iter().any(|parameter| parameter.incomplete) {
                diagnostics
                    .error(
                        &code::MISSING_USER_DATA,
                        clause.span,
                        format!(
                            "nothing says which parameter of `{}` carries the closure of `{}`",
                            function.ident, self.item.ident
                        ),
                    )
                    .note("C is given its address there, and the call in `via` finds it again")
                    .help("mark it: `#[data] user: *mut c_void`");
            }
            return None;
        };
        Some(WrittenData::Asked { carrier: ParameterId(carrier), call: call.stream(), span })
    }

    /// The object in whose slot the closure is: what C passes, or what a function of the block gives for that.
    pub(super) fn lower_attached(
        &self,
        diagnostics: &mut Diagnostics,
        (object, span): (TokenStream, Span),
        function: &TypeFnPtr,
        parameters: Option<&[CallbackParameter]>,
    ) -> Option<Found> {
        let trees: Vec<TokenTree> = object.clone().into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(word)] => match position_of(function, word) {
                Some(at) => Some(Found::Attached { object: Given::Passed(at), span: word.span() }),
                None => {
                    self.report_unknown_passed(diagnostics, "attached", word, function);
                    None
                }
            },
            [TokenTree::Ident(name), TokenTree::Group(_)] => {
                let asked = self.lower_asked(diagnostics, "attached", (object, span), function, parameters)?;
                Some(Found::Attached { object: Given::Asked(asked), span: name.span() })
            }
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, span, format!("`attached` of {} names no object", self.text))
                    .help("write `data = attached(x)`, with the parameter of the callback that has the slot, or `data = attached(f(x))`, with a function of the block that lends what has it");
                None
            }
        }
    }

    /// `set_by(g)`: another function, which is called first, carries the closure to C.
    pub(super) fn lower_set_by(&self, diagnostics: &mut Diagnostics, given: &Group, span: Span) -> Option<WrittenData> {
        let trees: Vec<TokenTree> = given.stream().into_iter().collect();
        let [TokenTree::Ident(name)] = trees.as_slice() else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    span,
                    format!("`set_by` of {} is not the name of a function", self.text),
                )
                .help("write `data = set_by(g)`: a function of the block with a parameter that is `#[data]`");
            return None;
        };
        let own = Name { text: name.to_string(), span: name.span() };
        let id = self.context.names.resolve_function(diagnostics, "`set_by`", &own)?;
        Some(WrittenData::SetBy(id, name.span()))
    }

    /// `#[data]` of a function that `set_by` names: its caller is the wrapper of another one.
    pub(super) fn lower_set_data(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let function = self.context.function;
        let is_first = marked_as_data(function) == Some(self.id.0);
        match self.ctype {
            _ if !is_first && self.context.helper.slot.is_none() => self.report_idle_data(diagnostics, clause),
            CType::Pointer { to, .. } if matches!(**to, CType::Void) => Some(Role::Unchecked(self.item.ty.clone())),
            _ => {
                self.wrong_type(
                    diagnostics,
                    "data",
                    clause.span,
                    "it goes on the `void *` in which C takes the user data",
                );
                None
            }
        }
    }

    /// Whether a callback finds its user data by a call.
    pub(super) fn is_data_of_asking(&self, of: ParameterId) -> bool {
        let callback = self.context.function.parameters.get(of.0);
        let mut clauses = callback.into_iter().flat_map(|callback| &callback.clauses);
        clauses.any(|clause| {
            clause.tokens().into_iter().any(|tree| matches!(tree, TokenTree::Ident(word) if word == "via"))
        })
    }

    /// A `#[data]` that no callback looks for.
    pub(super) fn report_idle_data(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let function = self.context.function;
        let first = marked_as_data(function).and_then(|first| function.parameters.get(first));
        let has_first = first.is_some_and(|first| first.ident != self.item.ident);
        if has_first {
            diagnostics
                .error(
                    &code::REPEATED_CLAUSE,
                    clause.span,
                    format!("two parameters of `{}` are `#[data]`", function.ident),
                )
                .help("write it on the one that carries the closure to C");
        } else {
            diagnostics
                .error(&code::MISPLACED_CLAUSE, clause.span, format!("{} is `#[data]`, and no callback looks for it", self.text))
                .help("write `#[callback(data = via(f(x)), …)]` on the callback that finds it by a call, or `data = user` where C passes it on");
        }
        None
    }

    /// The call that finds the user data, with what C passes to the callback. `None` after a report.
    pub(super) fn lower_asked(
        &self,
        diagnostics: &mut Diagnostics,
        word: &str,
        (call, span): (TokenStream, Span),
        function: &TypeFnPtr,
        parameters: Option<&[CallbackParameter]>,
    ) -> Option<Asked> {
        let trees: Vec<TokenTree> = call.into_iter().collect();
        let [TokenTree::Ident(name), TokenTree::Group(given)] = trees.as_slice() else {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, span, format!("`{word}` of {} is not a call", self.text))
                .help("write `data = via(user_data(x))`: a function of the block that returns the user data, with parameters of the callback");
            return None;
        };
        let own = Name { text: name.to_string(), span: name.span() };
        let id = self.context.names.resolve_function(diagnostics, &format!("`{word}`"), &own);
        let mut arguments = Vec::new();
        for piece in split_arguments(given.stream()) {
            let trees: Vec<TokenTree> = piece.clone().into_iter().collect();
            match trees.as_slice() {
                [TokenTree::Ident(passed)] => match position_of(function, passed) {
                    Some(at) => arguments.push(Given::Passed(at)),
                    None => {
                        self.report_unknown_passed(diagnostics, word, passed, function);
                        return None;
                    }
                },
                [TokenTree::Ident(_), TokenTree::Group(_)] => {
                    arguments.push(Given::Asked(self.lower_asked(
                        diagnostics,
                        word,
                        (piece, span),
                        function,
                        parameters,
                    )?));
                }
                _ => {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            span,
                            format!("`{word}` of {} is given something else than what C passes", self.text),
                        )
                        .help("write parameters of the callback, by name, or calls with those");
                    return None;
                }
            }
        }
        parameters?;
        Some(Asked { function: id?, arguments, span: name.span() })
    }

    fn report_unknown_passed(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &str,
        word: &proc_macro2::Ident,
        function: &TypeFnPtr,
    ) {
        let names: Vec<String> = function
            .inputs
            .iter()
            .filter_map(|input| input.name.as_ref().map(|(ident, _)| ident.to_string()))
            .filter(|name| name != "_")
            .collect();
        let text = word.to_string();
        let diagnostic = diagnostics.error(
            &code::UNKNOWN_PARAMETER,
            word.span(),
            format!(
                "`{clause}` names `{text}`, which is not a parameter of callback `{}` of `{}`",
                self.item.ident, self.context.function.ident
            ),
        );
        match nearest(&text, names.iter().map(String::as_str)) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None if names.is_empty() => diagnostic.help("name the one that is asked: `ctx: &context`"),
            None => {
                let known: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                diagnostic.help(format!("its named parameters are {}", known.join(", ")))
            }
        };
    }
}

/// Which parameter of a callback has this name.
fn position_of(function: &TypeFnPtr, word: &proc_macro2::Ident) -> Option<usize> {
    function.inputs.iter().position(|input| input.name.as_ref().is_some_and(|(ident, _)| ident == word))
}

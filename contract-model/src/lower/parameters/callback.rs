//! `#[callback(…)]`: a closure that C calls; and the parameter through which C hands it back, its user data.

use proc_macro2::{Span, TokenTree};
use syn::{Abi, Expr, ReturnType, Type, TypeFnPtr};

use super::Subject;
use super::scope::has_slot;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Callback, CallbackParameter, CallbackRole, CallingThreads, Found, OnPanic, ParameterId, Role, Scope};
use crate::lower::names::read_name;
use crate::lower::types::{CType, bare, classify, option_argument, raw_type};
use crate::lower::values::resolve_parameter;
use crate::syntax::{Argument, Keys, ParameterItem, Written};

use super::invocation::Invocation;
use super::user_data::WrittenData;

pub(super) const KEYS: &[&str] = &["data", "scope", "on_panic", "thread", "concurrent", "returns"];

impl Subject<'_> {
    /// The function pointer: what C calls, and with what.
    pub(super) fn lower_callback(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let function = self.function_pointer(diagnostics, clause)?;
        let keys = Keys::read(diagnostics, "callback", clause.tokens(), KEYS);
        let data = self.lower_data_key(diagnostics, clause, &keys, function);
        let via = data.as_ref().and_then(WrittenData::call);
        let attached = data.as_ref().and_then(WrittenData::attached);
        let scope = self.lower_scope(diagnostics, clause, &keys);
        let gives = keys.get("returns").is_some();
        let on_panic = self.lower_on_panic(diagnostics, clause, &keys, function);
        let threads = self.lower_calling_threads(diagnostics, &keys, scope);
        let is_found = data.as_ref().is_some_and(|data| data.carrier().is_some());
        let nullable = self.lower_nullable_callback(diagnostics, scope, is_found, attached.is_some());
        let invocation = Invocation {
            subject: self,
            function,
            data: data.as_ref().map(|data| data.is_passed()),
            found_by: data.as_ref().map_or("none", WrittenData::word),
        };
        let parameters = invocation.lower_parameters(diagnostics);
        let (result, given) = match keys.get("returns") {
            Some(key) => match invocation.lower_given(diagnostics, key) {
                Some((result, given)) => (Some(Some(result)), Some(given)),
                None => (None, None),
            },
            None => (invocation.lower_result(diagnostics), None),
        };
        if let (Some(parameters), Some(None)) = (&parameters, &result)
            && let Some(filled) =
                parameters.iter().find(|it| matches!(it.role, CallbackRole::Elements { returned: true, .. }))
        {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    filled.span,
                    format!("{} returns nothing, and so not how much of `{}` it has filled", self.text, filled.ident),
                )
                .help("leave `written = return` out");
            return None;
        }
        if let (Some(parameters), Some(result)) = (&parameters, &result)
            && self.report_answers(diagnostics, parameters, result.as_ref(), gives, on_panic.as_ref())
        {
            return None;
        }
        if gives && self.report_filled(diagnostics, parameters.as_deref()) {
            return None;
        }
        if keys.incomplete {
            return None;
        }
        if attached.is_some() && self.report_attached(diagnostics, &keys, scope, threads) {
            return None;
        }
        let found = match (via, attached) {
            (Some(call), _) => {
                Found::Asked(self.lower_asked(diagnostics, "via", call, function, parameters.as_deref())?)
            }
            (None, Some(object)) => self.lower_attached(diagnostics, object, function, parameters.as_deref())?,
            (None, None) => in_field(function, parameters.as_deref()),
        };
        Some(Role::Callback(Callback {
            set_by: data.as_ref().and_then(WrittenData::setter),
            data: data?.carrier(),
            found,
            scope: scope?,
            on_panic: on_panic?,
            threads: threads?,
            optional: self.is_optional(),
            nullable: nullable?,
            abi: function.abi.clone()?,
            pointer: raw_type(
                self.context.names,
                &Type::FnPtr(function.clone()),
                &syn::Lifetime::new("'_", Span::call_site()),
            ),
            parameters: parameters?,
            result: result?,
            given,
            span: clause.span,
        }))
    }

    /// What says how much of a buffer is filled is a number.
    fn report_filled(&self, diagnostics: &mut Diagnostics, parameters: Option<&[CallbackParameter]>) -> bool {
        let filled = parameters
            .into_iter()
            .flatten()
            .find(|parameter| matches!(parameter.role, CallbackRole::Elements { returned: true, .. }));
        let Some(filled) = filled else { return false };
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                filled.span,
                format!("{} returns an owner, and so not how much of `{}` it has filled", self.text, filled.ident),
            )
            .help("leave `written = return` out");
        true
    }

    /// The type, written out: its parameters have clauses of their own.
    fn function_pointer(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<&TypeFnPtr> {
        let ty = bare(&self.item.ty);
        let inner = match ty {
            Type::Path(path) => option_argument(&path.path).map(bare),
            other => Some(other),
        };
        let Some(Type::FnPtr(function)) = inner else {
            self.wrong_type(
                diagnostics,
                "callback",
                clause.span,
                "write the function pointer out: `Option<unsafe extern \"C\" fn(#[data] user: *mut c_void)>`",
            );
            return None;
        };
        let is_rust = |abi: &Abi| abi.name.as_ref().is_some_and(|name| name.value().to_lowercase().starts_with("rust"));
        let problem = if function.abi.as_ref().is_none_or(is_rust) {
            Some("a function that C calls is an `extern \"C\" fn`")
        } else if function.unsafety.is_none() {
            Some("write `unsafe extern \"C\" fn`: only C may call it, with what the clauses say")
        } else if function.variadic.is_some() {
            Some("make the function an `unsafe fn` and this `#[unchecked]`: a closure takes no `...`")
        } else if function.lifetimes.is_some() {
            Some("remove `for<…>`: what C lends to a callback lives for that invocation anyway")
        } else {
            None
        };
        match problem {
            Some(help) => {
                self.wrong_type(diagnostics, "callback", clause.span, help);
                None
            }
            None => Some(function),
        }
    }

    /// `data = user`, `data = via(f(x))` or `data = none`.
    fn lower_data_key(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        function: &TypeFnPtr,
    ) -> Option<WrittenData> {
        let Some(key) = keys.get("data") else {
            if !keys.incomplete {
                self.report_no_data(diagnostics, clause, function);
            }
            return None;
        };
        if let Some([TokenTree::Ident(word), TokenTree::Group(call)]) = trees(key).as_deref() {
            if word == "via" {
                return self.lower_via(diagnostics, clause, call, key.span);
            }
            if word == "attached" {
                return Some(WrittenData::Attached(call.stream(), key.span));
            }
            if word == "set_by" {
                return self.lower_set_by(diagnostics, call, key.span);
            }
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("`data` of {} is a parameter, and here `{word}(…)`", self.text),
                )
                .help("write `data = user`, with a parameter `user: *mut c_void`; `via(f(x))` if C is asked for it, `set_by(f)` if another function gives it to C, `attached(x)` if it is in an object; `none` if there is none");
            return None;
        }
        let name = read_name(diagnostics, "data", key.span, key.value.as_ref())?;
        if name.text == "none" {
            if let Some(scope) =
                keys.get("scope").and_then(trees).and_then(|scope| scope.first().map(ToString::to_string))
                && matches!(scope.as_str(), "until_freed" | "notified" | "once")
            {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!(
                            "{} has `data = none`, so that there is nothing to end, and `scope = {scope}`",
                            self.text
                        ),
                    )
                    .note("C passes no address on, and the closure captures nothing")
                    .help("write `scope = forever` if C keeps it: nothing leaks");
                return None;
            }
            return Some(WrittenData::Nowhere);
        }
        let id = resolve_parameter(diagnostics, self.context.function, "`callback(data = …)`", &name)?;
        if id == self.id {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, name.span, format!("{} carries its own closure", self.text))
                .help("name the parameter that C passes on to the function, `user: *mut c_void`");
            return None;
        }
        Some(WrittenData::Passed(id))
    }

    fn report_no_data(&self, diagnostics: &mut Diagnostics, clause: &Written, function: &TypeFnPtr) {
        let mut quiet = Diagnostics::new();
        let mut is_data = |ty: &Type| matches!(classify(&mut quiet, self.context.names, ty), CType::Pointer { to, .. } if matches!(*to, CType::Void));
        let candidate =
            self.context.function.parameters.iter().find(|other| other.clauses.is_empty() && is_data(&other.ty));
        let gets_some = function.inputs.iter().any(|input| is_data(&input.ty));
        let callback = &self.item.ident;
        let diagnostic = diagnostics.error(
            &code::MISSING_USER_DATA,
            clause.span,
            format!("callback `{callback}` of `{}` has no user data parameter", self.context.function.ident),
        );
        diagnostic.note("C must hand the closure's address back on every call; a plain `fn` needs none");
        match candidate {
            Some(user) => diagnostic.help(format!("name the parameter that carries it: `data = {}`", user.ident)),
            None if gets_some => diagnostic.help("name the parameter that carries it: `data = user`, with `user: *mut c_void`"),
            None => diagnostic.help("write `data = none` if C passes nothing of the caller's on: the wrapper then takes a `fn`, or a closure that captures nothing"),
        };
    }

    fn lower_on_panic(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        function: &TypeFnPtr,
    ) -> Option<OnPanic> {
        let returns_nothing = match &function.output {
            ReturnType::Default => true,
            ReturnType::Type(_, ty) => matches!(bare(ty), Type::Tuple(tuple) if tuple.elems.is_empty()),
        };
        let (callback, of) = (&self.item.ident, &self.context.function.ident);
        let Some(key) = keys.get("on_panic") else {
            if returns_nothing {
                return Some(OnPanic::Nothing);
            }
            if !keys.incomplete {
                diagnostics
                    .error(
                        &code::MISSING_ON_PANIC,
                        clause.span,
                        format!("callback `{callback}` of `{of}` returns a value, and does not say which one if the closure panics"),
                    )
                    .note("a panic must not unwind through C, which goes on with whatever it is given")
                    .help("add `on_panic = return(0)`, with the value that makes C stop, or `on_panic = abort`");
            }
            return None;
        };
        let trees = trees(key).unwrap_or_default();
        match trees.as_slice() {
            [TokenTree::Ident(word)] if word == "abort" => Some(OnPanic::Abort),
            [TokenTree::Ident(word), TokenTree::Group(value)] if word == "return" && !value.stream().is_empty() => {
                if returns_nothing {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            key.span,
                            format!(
                                "callback `{callback}` of `{of}` returns nothing, so there is no value for a panic"
                            ),
                        )
                        .help("remove `on_panic`: C goes on as after any other return");
                    return None;
                }
                if keys.get("returns").is_some() {
                    if value.stream().to_string() == "null" {
                        return Some(OnPanic::Null);
                    }
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            key.span,
                            format!("callback `{callback}` of `{of}` gives an owner away, and has none after a panic"),
                        )
                        .help("write `on_panic = return(null)` if C takes NULL for a failure, or `on_panic = abort`");
                    return None;
                }
                match syn::parse2::<Expr>(value.stream()) {
                    Ok(value) => Some(OnPanic::Return(value)),
                    Err(_) => self.report_on_panic(diagnostics, key),
                }
            }
            _ => self.report_on_panic(diagnostics, key),
        }
    }

    fn report_on_panic(&self, diagnostics: &mut Diagnostics, key: &Argument) -> Option<OnPanic> {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                key.span,
                format!("`on_panic` of {} is `return(value)` or `abort`", self.text),
            )
            .help("write `on_panic = return(0)`, with the value that makes C stop");
        None
    }

    fn lower_calling_threads(
        &self,
        diagnostics: &mut Diagnostics,
        keys: &Keys,
        scope: Option<Scope>,
    ) -> Option<CallingThreads> {
        let concurrent = keys.get("concurrent");
        if let (Some(concurrent), Some(Scope::Once { .. })) = (concurrent, scope) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    concurrent.span,
                    format!("{} is called once, and on several threads at once", self.text),
                )
                .note("the first call frees what the user data points to")
                .help("leave `concurrent` out; or write the scope that is true of it, if C calls it more than once");
            return None;
        }
        let Some(key) = keys.get("thread") else {
            return Some(if concurrent.is_some() { CallingThreads::Concurrent } else { CallingThreads::Own });
        };
        match trees(key).as_deref() {
            Some([TokenTree::Ident(word)]) if word == "any" => {
                Some(if concurrent.is_some() { CallingThreads::Concurrent } else { CallingThreads::Any })
            }
            Some([TokenTree::Ident(word)]) if word == "registering" => {
                self.lower_registering(diagnostics, key, concurrent, scope)
            }
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`thread` of {} is `any` or `registering`", self.text))
                    .help("write `thread = any` if C calls it from other threads, and `concurrent` if from several at once; `thread = registering` if it keeps it, and calls and drops it only on the thread that made the call");
                None
            }
        }
    }

    /// The parameter that carries the closure of callback `of`.
    pub(super) fn lower_user_data(&self, diagnostics: &mut Diagnostics, of: ParameterId) -> Option<Role> {
        let is_marked = |clause: &&Written| clause.clause.name == "data" && self.is_data_of_asking(of);
        if let Some(clause) =
            self.item.clauses.iter().find(|clause| !is_marked(clause) && clause.clause.name != "variadic")
        {
            let name = clause.clause.name;
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is what `callback(data = …)` names, and has `#[{name}]`", self.text),
                )
                .help(format!("remove `#[{name}]`: the wrapper passes the closure's address"));
            return None;
        }
        match self.ctype {
            CType::Pointer { to, .. } if matches!(**to, CType::Void) => Some(Role::UserData { of }),
            _ => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        self.item.ty.span(),
                        format!("{} is what `callback(data = …)` names, and no `void *`", self.text),
                    )
                    .help(format!("write `{}: *mut c_void`, or name the parameter that is", self.item.ident));
                None
            }
        }
    }
}

/// Whether a parameter is a callback that takes the place of another one.
pub(in crate::lower) fn is_in_slot(item: &ParameterItem) -> bool {
    let Some(clause) = item.clauses.iter().find(|clause| clause.clause.name == "callback") else { return false };
    // Read with its own reports elsewhere.
    let keys = Keys::read(&mut Diagnostics::new(), "callback", clause.tokens(), KEYS);
    keys.get("scope").and_then(trees).is_some_and(|trees| has_slot(&trees))
}

/// Where a callback finds its closure that C does not have to be asked for: in a struct, if that is what is `#[data]`.
fn in_field(function: &TypeFnPtr, parameters: Option<&[CallbackParameter]>) -> Found {
    let is_marked = |input: &syn::NamedArg| input.attrs.iter().any(|attribute| attribute.path().is_ident("data"));
    let marked = function.inputs.iter().position(is_marked);
    let role = |at: usize| parameters.and_then(|parameters| parameters.get(at)).map(|parameter| &parameter.role);
    match marked {
        Some(at) if !matches!(role(at), Some(CallbackRole::Data) | None) => Found::Field(at),
        _ => Found::Passed,
    }
}

/// The tokens after `key =`.
pub(super) fn trees(key: &Argument) -> Option<Vec<TokenTree>> {
    key.value.clone().map(|value| value.into_iter().collect())
}

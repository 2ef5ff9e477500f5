//! Signatures: the number of parameters, each type, `const`, the result. The C compiler is the judge.

use contract_model::ir::{Function, FunctionId, Parameter, Role};
use proc_macro2::Span;
use syn::Type;
use syn::ext::IdentExt;

use super::Comparison;
use crate::c_types::{Constness, Names, NoSpelling, of_nothing, spellings};
use crate::failure::Failure;
use crate::finding::{Counts, Finding, Place};
use crate::header::{CFunction, CParameter, words};
use crate::probe::{Answer, Probe};
use crate::rust_types;

/// Compares the signatures of these functions.
pub(super) fn compare(
    comparison: &Comparison<'_>,
    functions: &[FunctionId],
    counts: &mut Counts,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let mut session = Session { comparison, questions: Vec::new() };
    for &id in functions {
        let function = &comparison.contract[id];
        let Some(declared) = comparison.header.functions.get(&function.symbol) else {
            findings.push(undeclared(comparison, function));
            continue;
        };
        counts.functions += 1;
        session.compare_shape(function, declared, findings);
        session.ask(function, declared, findings);
    }
    session.judge(findings)
}

/// What one question is about.
struct Question<'a> {
    function: &'a Function,
    declared: &'a CFunction,
    subject: Subject<'a>,
    /// The header's type.
    theirs: String,
}

#[derive(Clone, Copy)]
enum Subject<'a> {
    Parameter(&'a Parameter, &'a CParameter),
    Result,
}

struct Session<'a> {
    comparison: &'a Comparison<'a>,
    questions: Vec<(Question<'a>, Vec<String>)>,
}

impl<'a> Session<'a> {
    fn names(&self) -> Names<'a> {
        let Comparison { contract, header, file, .. } = *self.comparison;
        Names { contract, header, items: &file.items, mirrors: None }
    }

    /// The number of parameters, and `...`.
    fn compare_shape(&self, function: &Function, declared: &CFunction, findings: &mut Vec<Finding>) {
        let name = &declared.name;
        if declared.is_static {
            findings.push(
                self.at_name(
                    "inline-function",
                    function,
                    declared,
                    format!("`{name}` is a `static` function in the header: no library has it"),
                )
                .help("write it in Rust, or compile a C function that calls it"),
            );
        }
        let Some(parameters) = &declared.parameters else {
            findings.push(
                Finding::not_compared(
                    "no-prototype",
                    self.comparison.file.place(function.ident.span(), "parameters not compared"),
                    format!("the header declares `{name}` without saying what it takes"),
                )
                .declared(self.comparison.header.place(declared.origin, name, "declared here")),
            );
            return;
        };
        let (ours, theirs) = (function.fixed_parameters().count(), parameters.len());
        if ours != theirs {
            findings.push(
                self.at_name(
                    "parameter-count",
                    function,
                    declared,
                    format!("`{name}` takes {} here and {theirs} in the header", arguments(ours)),
                )
                .help(format!("its parameters in C are `({})`", prototype(declared))),
            );
        }
        if function.has_variadic_part() != declared.is_variadic {
            let finding = if declared.is_variadic {
                self.at_name(
                    "variadic",
                    function,
                    declared,
                    format!("`{name}` ends in `...` in the header, and not here"),
                )
                .note("C passes arguments to such a function in another way on some targets")
                .help("pass one after the fixed ones with `#[variadic]`, or end an `unsafe fn` in `...`")
            } else {
                self.at_name(
                    "variadic",
                    function,
                    declared,
                    format!("`{name}` takes variadic arguments here, and not in the header"),
                )
                .help("write the parameters of the header")
            };
            findings.push(finding);
        }
    }

    /// Asks about each parameter and the result.
    fn ask(&mut self, function: &'a Function, declared: &'a CFunction, findings: &mut Vec<Finding>) {
        let names = self.names();
        let header = self.comparison.header;
        let parameters = declared.parameters.as_deref().unwrap_or_default();
        let fixed: Vec<&Parameter> = function.fixed_parameters().collect();
        let comparison = self.comparison;
        let is_generic = is_generic(comparison, function);
        let is_another =
            |ours: &Type, theirs: &str| is_generic && is_object(comparison, ours) && header.is_pointer(theirs);
        if fixed.len() == parameters.len() {
            for (ours, theirs) in fixed.into_iter().zip(parameters) {
                if is_null(ours) && header.is_pointer(&theirs.shown) && is_void_pointer(&ours.raw) {
                    continue; // whatever it points to, nothing does
                }
                if is_another(&ours.raw, &theirs.shown) {
                    continue;
                }
                let constness = if ours.written_as_reference { Constness::Any } else { Constness::Written };
                let question = Question {
                    function,
                    declared,
                    subject: Subject::Parameter(ours, theirs),
                    theirs: format!("void ({})", theirs.text),
                };
                match spellings(&names, &ours.raw, "", constness, &header.enums_in(&theirs.shown)) {
                    Ok(ways) => {
                        self.questions.push((question, ways.iter().map(|way| format!("void ({way})")).collect()))
                    }
                    Err(problem) => findings.push(self.unspelled(&question, &problem)),
                }
            }
        }
        if function
            .raw_result
            .as_ref()
            .is_some_and(|ours| is_another(ours, declared.result.as_deref().unwrap_or_default()))
        {
            return;
        }
        let around = format!("({})", header_parameters(declared));
        let constness = if function.result_written_as_reference { Constness::Any } else { Constness::Written };
        let enums = declared.result.as_deref().map(|result| header.enums_in(result)).unwrap_or_default();
        let ways = match &function.raw_result {
            Some(ty) => spellings(&names, ty, &around, constness, &enums),
            None => Ok(of_nothing(&around)),
        };
        let question =
            Question { function, declared, subject: Subject::Result, theirs: format!("__typeof__({})", declared.name) };
        match ways {
            Ok(ways) => self.questions.push((question, ways)),
            Err(problem) => findings.push(self.unspelled(&question, &problem)),
        }
    }

    /// Has the compiler answer, and says what differs.
    fn judge(self, findings: &mut Vec<Finding>) -> Result<(), Failure> {
        let Comparison { header, compiler, .. } = *self.comparison;
        let symbols = || self.questions.iter().map(|(question, _)| question.declared.name.as_str());
        let mut probe = Probe::new(header, symbols());
        for (question, ways) in &self.questions {
            probe.ask(&question.theirs, ways);
        }
        let answers = probe.answers(compiler)?;
        let mut differing = Vec::new();
        for ((question, _), answer) in self.questions.iter().zip(answers) {
            match answer {
                Answer::Yes => {}
                Answer::No => differing.push(question),
                Answer::Unclear(said) => findings.push(self.unclear(question, &said)),
            }
        }
        // What agrees but for `const` is said to.
        let mut probe = Probe::new(header, symbols());
        for question in &differing {
            probe.ask(&question.theirs, &self.loose_ways(question));
        }
        let answers = probe.answers(compiler)?;
        for (question, answer) in differing.into_iter().zip(answers) {
            findings.push(self.difference(question, answer == Answer::Yes));
        }
        Ok(())
    }

    fn loose_ways(&self, question: &Question<'_>) -> Vec<String> {
        let names = self.names();
        let header = self.comparison.header;
        match question.subject {
            Subject::Parameter(ours, theirs) => {
                let ways = spellings(&names, &ours.raw, "", Constness::Any, &header.enums_in(&theirs.shown));
                ways.unwrap_or_default().iter().map(|way| format!("void ({way})")).collect()
            }
            Subject::Result => {
                let around = format!("({})", header_parameters(question.declared));
                match &question.function.raw_result {
                    Some(ty) => spellings(&names, ty, &around, Constness::Any, &[]).unwrap_or_default(),
                    None => of_nothing(&around),
                }
            }
        }
    }

    fn difference(&self, question: &Question<'_>, but_for_const: bool) -> Finding {
        let Comparison { contract, header, .. } = *self.comparison;
        let name = &question.declared.name;
        let ours = self.ours(question);
        match question.subject {
            Subject::Parameter(parameter, theirs) => {
                let ident = parameter.ident.unraw();
                let code = if but_for_const { "parameter-const" } else { "parameter-type" };
                let message =
                    format!("parameter `{ident}` of `{name}` is `{ours}` here and `{}` in the header", theirs.shown);
                let mut finding = self.between(question, code, message);
                if let Some(foreign) = self.undeclared_type(&parameter.raw) {
                    finding = finding.note(format!("the header declares no type `{foreign}`")).help(
                        "call the type in the block as C does; `#[rust_name = \"…\"]` gives it another name in Rust",
                    );
                }
                match rust_types::written(contract, header, &theirs.shown) {
                    Some(ty) => finding.help(format!("write `{ident}: {ty}`")),
                    None => finding,
                }
            }
            Subject::Result => {
                let code = if but_for_const { "result-const" } else { "result-type" };
                let theirs = question.declared.result.as_deref();
                let message = match theirs {
                    Some("void") => format!("`{name}` returns `{ours}` here and nothing in the header"),
                    Some(theirs) if ours.is_empty() => {
                        format!("`{name}` returns nothing here and `{theirs}` in the header")
                    }
                    Some(theirs) => format!("`{name}` returns `{ours}` here and `{theirs}` in the header"),
                    None if ours.is_empty() => format!("`{name}` returns nothing here and something in the header"),
                    None => format!("`{name}` does not return `{ours}` in the header"),
                };
                let finding = self.between(question, code, message);
                match theirs.and_then(|theirs| rust_types::written(contract, header, theirs)) {
                    Some(ty) => finding.help(format!("write `-> {ty}`")),
                    None if theirs == Some("void") => finding.help("leave the result out"),
                    None => finding,
                }
            }
        }
    }

    /// The foreign type behind a pointer, if C has none of this name.
    fn undeclared_type(&self, ty: &Type) -> Option<String> {
        let Comparison { contract, header, .. } = *self.comparison;
        match ty {
            Type::Ptr(pointer) => self.undeclared_type(&pointer.elem),
            Type::Path(path) => {
                let ty = contract.type_of_rust_name(&path.path.segments.last()?.ident)?;
                let name = ty.ident.unraw().to_string();
                (ty.path.is_none() && header.spellings(&name).is_empty()).then_some(name)
            }
            _ => None,
        }
    }

    fn unspelled(&self, question: &Question<'_>, problem: &NoSpelling) -> Finding {
        let what = match question.subject {
            Subject::Parameter(parameter, _) => {
                format!("parameter `{}` of `{}`", parameter.ident.unraw(), question.declared.name)
            }
            Subject::Result => format!("the result of `{}`", question.declared.name),
        };
        let why = match problem {
            NoSpelling::Unknown(name) => format!("the header declares no type `{name}`"),
            NoSpelling::Other => "C has no type like it".to_owned(),
        };
        let mut finding = self.between(question, "unknown-type", format!("{what} was not compared: {why}"));
        finding.severity = crate::finding::Severity::Note;
        finding
    }

    fn unclear(&self, question: &Question<'_>, said: &str) -> Finding {
        let mut finding = self
            .between(
                question,
                "unclear",
                format!("`{}` was not compared: the C compiler does not take the question", question.declared.name),
            )
            .note(said.to_owned());
        finding.severity = crate::finding::Severity::Note;
        finding
    }

    /// What the block has, as written.
    fn ours(&self, question: &Question<'_>) -> String {
        let span = match question.subject {
            Subject::Parameter(parameter, _) => parameter.type_span,
            Subject::Result => match &question.function.raw_result {
                Some(_) => question.function.result_type_span,
                None => return String::new(),
            },
        };
        let text = span.source_text().unwrap_or_default();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.replace("< ", "<").replace(", >", ">").replace("( ", "(").replace(", )", ")")
    }

    /// A finding that points at a type on both sides.
    fn between(&self, question: &Question<'_>, code: &'static str, message: String) -> Finding {
        let Comparison { file, header, .. } = *self.comparison;
        let (span, label, there): (Span, String, Option<Place>) = match question.subject {
            Subject::Parameter(parameter, theirs) => {
                let name = theirs.name.as_deref().unwrap_or(&question.declared.name);
                (parameter.type_span, String::new(), header.place(theirs.origin, name, theirs.shown.clone()))
            }
            Subject::Result => {
                let theirs = question.declared.result.clone().unwrap_or_default();
                let place = header.place(question.declared.origin, &question.declared.name, theirs);
                match &question.function.raw_result {
                    Some(_) => (question.function.result_type_span, String::new(), place),
                    None => (question.function.ident.span(), "returns nothing".to_owned(), place),
                }
            }
        };
        let position = header.position(match question.subject {
            Subject::Parameter(_, theirs) => theirs.origin,
            Subject::Result => question.declared.origin,
        });
        let place = there.map(|place| if place.label.is_empty() { place.labelled(position) } else { place });
        Finding::error(code, file.place(span, label), message).declared(place)
    }

    /// A finding that points at the function on both sides.
    fn at_name(&self, code: &'static str, function: &Function, declared: &CFunction, message: String) -> Finding {
        let Comparison { file, header, .. } = *self.comparison;
        Finding::error(code, file.place(function.ident.span(), ""), message).declared(header.place(
            declared.origin,
            &declared.name,
            "declared here",
        ))
    }
}

/// A function that the header does not have.
fn undeclared(comparison: &Comparison<'_>, function: &Function) -> Finding {
    let Comparison { header, file, .. } = *comparison;
    let symbol = &function.symbol;
    let place = file.place(function.ident.span(), "");
    if header.left_out.iter().any(|text| words(text).any(|word| word == symbol)) {
        return Finding::not_compared(
            "unclear",
            place,
            format!("`{symbol}` was not compared: its declaration in `{}` is not understood", header.name),
        );
    }
    let Some(found) = header.macros.get(symbol) else {
        return Finding::error("undeclared-function", place, format!("`{}` does not declare `{symbol}`", header.name))
            .help("name the header that does: `header = \"…\"`, or a list `header = [\"…\", \"…\"]`");
    };
    let meaning = found.meaning.replace('\\', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let finding =
        Finding::error("macro-function", place, format!("`{symbol}` is a macro in the header, and no function"))
            .declared(header.place(found.origin, symbol, "defined here"))
            .note("a macro is gone when C is compiled: no library has it");
    match header.functions.contains_key(&meaning) {
        true => finding.help(format!("it stands for `{meaning}`: write `#[link_name = \"{meaning}\"]`")),
        false => finding.help("declare the function that it calls, or compile a C function that uses it"),
    }
}

/// Whether C has this function as a macro, which gives another one the types of its own: `sk_X509_num(stack)` of OpenSSL is
/// `OPENSSL_sk_num(stack)`, where a stack of certificates goes for any stack.
fn is_generic(comparison: &Comparison<'_>, function: &Function) -> bool {
    let name = function.ident.unraw().to_string();
    let found = comparison.header.macros.get(&name).filter(|_| name != function.symbol);
    found.is_some_and(|found| words(&found.meaning).any(|word| word == function.symbol))
}

/// Whether it is a pointer to an object of the block.
fn is_object(comparison: &Comparison<'_>, ty: &Type) -> bool {
    let pointee = match ty {
        Type::Ptr(pointer) => &*pointer.elem,
        Type::Reference(reference) => &*reference.elem,
        _ => return false,
    };
    let Type::Path(path) = pointee else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|last| comparison.contract.type_of_rust_name(&last.ident).is_some())
}

fn is_null(parameter: &Parameter) -> bool {
    matches!(parameter.role, Role::Null | Role::Fixed { .. })
}

/// Whether a pointer says nothing of what is behind it.
pub(super) fn is_void_pointer(ty: &Type) -> bool {
    let Type::Ptr(pointer) = ty else { return false };
    matches!(&*pointer.elem, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "c_void"))
}

fn arguments(count: usize) -> String {
    match count {
        0 => "no arguments".to_owned(),
        1 => "1 argument".to_owned(),
        count => format!("{count} arguments"),
    }
}

/// The header's parameters, as text.
fn prototype(declared: &CFunction) -> String {
    let mut parts: Vec<&str> = declared.parameters.iter().flatten().map(|parameter| parameter.text.as_str()).collect();
    if declared.is_variadic {
        parts.push("...");
    }
    parts.join(", ")
}

/// The same, in a program: no parameters are `void`, unless nothing is said of them.
fn header_parameters(declared: &CFunction) -> String {
    match &declared.parameters {
        Some(parameters) if parameters.is_empty() && !declared.is_variadic => "void".to_owned(),
        _ => prototype(declared),
    }
}

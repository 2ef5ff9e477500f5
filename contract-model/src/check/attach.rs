//! `#[attach]`: the three functions of a slot for user data fit each other; and what is attached is found in the slot of the
//! object that it was attached to.

use syn::Type;

use super::user_data::{check_call, is_same_to_c, report_owner};
use super::words;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{
    Access, Attach, Contract, ForeignType, Found, Function, FunctionId, Given, Keeper, Ownership, Parameter, Reference,
    Role, Shape, TypeId,
};

/// The slot is in objects that are counted, and each of the three functions takes what there is to give, and no more.
///
/// ```text
/// #[owned_by_c(free = X_free, up_ref = X_up_ref)]
/// #[attach(index = X_new_index, set = X_set, get = X_get)]
/// type X;
/// fn X_new_index(#[data] end: …(#[data] data: *mut c_void)) -> c_int;
/// fn X_set(x: &X, index: c_int, #[data] data: *mut c_void) -> c_int;
/// fn X_get(x: &X, index: c_int) -> *mut c_void;
/// ```
pub(super) fn check_slots(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (id, ty) in contract.type_ids().zip(&contract.types) {
        let Some(attach) = ty.attach else { continue };
        if report_uncounted(diagnostics, ty, &attach) {
            continue;
        }
        let functions = [attach.index, attach.set, attach.get];
        if functions.iter().any(|&function| contract[function].poisoned) {
            continue;
        }
        let is_elsewhere = |function: &FunctionId| contract[*function].carried.cfg_text() != ty.carried.cfg_text();
        if let Some(other) = functions.into_iter().find(is_elsewhere) {
            diagnostics
                .error(
                    &code::MISPLACED_CLAUSE,
                    attach.span,
                    format!("`{}` is declared under other conditions than type `{}`", contract[other].ident, ty.ident),
                )
                .help("write the same `#[cfg(…)]` on both");
            continue;
        }
        let slot = SlotOf { contract, id, ty, attach };
        if let Some(index) = slot.check_index(diagnostics) {
            let _ = slot.check_set(diagnostics, index)
                || slot.check_get(diagnostics, index)
                || slot.check_ends(diagnostics);
        }
    }
}

fn report_uncounted(diagnostics: &mut Diagnostics, ty: &ForeignType, attach: &Attach) -> bool {
    if ty.is_counted() || ty.ownership == Ownership::Poisoned {
        return ty.ownership == Ownership::Poisoned;
    }
    let name = &ty.ident;
    let diagnostic = diagnostics.error(
        &code::MISPLACED_CLAUSE,
        attach.span,
        format!("type `{name}` has `#[attach]`, and is not counted"),
    );
    match ty.ownership {
        Ownership::Owned { .. } | Ownership::InPlace { .. } => diagnostic
            .note("a closure lives beside the one owner of the object, with nothing in C")
            .help("remove `#[attach]`, and write `x: &mut X` beside `scope = until_freed(x)`; or say how C counts: `#[owned_by_c(free = …, up_ref = …)]`"),
        Ownership::LentOnly | Ownership::Declared | Ownership::Poisoned => diagnostic
            .note("the closure ends with the last count of the object")
            .help(format!("say here how C counts it: `#[owned_by_c(free = …, up_ref = …)] type {name};`")),
    };
    true
}

/// A slot while its functions are checked.
struct SlotOf<'c> {
    contract: &'c Contract,
    id: TypeId,
    ty: &'c ForeignType,
    attach: Attach,
}

impl SlotOf<'_> {
    /// What C calls the slot by; nothing after a report.
    fn check_index(&self, diagnostics: &mut Diagnostics) -> Option<&Type> {
        let function = &self.contract[self.attach.index];
        if self.report_unfit(diagnostics, function) {
            return None;
        }
        let open = function.open_parameters().find(|(_, own)| !matches!(own.role, Role::OfSlot(_)));
        if let Some((_, open)) = open {
            self.report_extra(diagnostics, function, open, "nothing");
            return None;
        }
        match (&function.result.shape, &function.raw_result) {
            (Shape::Scalar(_), Some(ty)) => Some(ty),
            _ => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        function.result_span,
                        format!("`{}` makes a slot of `{}`, and returns no number", function.ident, self.ty.ident),
                    )
                    .help("name the function that returns the number by which C calls the slot");
                None
            }
        }
    }

    fn check_set(&self, diagnostics: &mut Diagnostics, index: &Type) -> bool {
        let function = &self.contract[self.attach.set];
        let is_data = |own: &Parameter| matches!(own.role, Role::Unchecked(_));
        self.report_unfit(diagnostics, function)
            || self.report_parameters(diagnostics, function, index, "the object, the number and the data")
            || self.report_count(
                diagnostics,
                function,
                is_data,
                "takes what is to be in the slot",
                "mark it: `#[data] data: *mut c_void`",
            )
    }

    fn check_get(&self, diagnostics: &mut Diagnostics, index: &Type) -> bool {
        let function = &self.contract[self.attach.get];
        if self.report_unfit(diagnostics, function)
            || self.report_parameters(diagnostics, function, index, "the object and the number")
        {
            return true;
        }
        let gives_data = matches!((&function.result.shape, &function.raw_result), (Shape::Raw(ty), Some(_)) if crate::ir::is_void_pointer(ty));
        if !gives_data {
            diagnostics
                .error(
                    &code::MISSING_USER_DATA,
                    function.result_span,
                    format!("`{}` does not return what is in a slot of `{}`", function.ident, self.ty.ident),
                )
                .help("it returns a `*mut c_void`, with no clause");
        }
        !gives_data
    }

    /// One function ends what is in the slot, and at most one empties the slot of a copy.
    fn check_ends(&self, diagnostics: &mut Diagnostics) -> bool {
        let (index, set) = (&self.contract[self.attach.index], &self.contract[self.attach.set]);
        let mut calls = index.parameters.iter().chain(&set.parameters).filter_map(|own| match &own.role {
            Role::OfSlot(call) => Some(call.is_copy),
            _ => None,
        });
        let (mut ends, mut copies) = (0, 0);
        calls.by_ref().for_each(|is_copy| if is_copy { copies += 1 } else { ends += 1 });
        let name = &self.ty.ident;
        let (problem, help) = match (ends, copies) {
            (1, 0 | 1) => return false,
            (0, _) => (
                format!("neither `{}` nor `{}` is told what C calls at the end of a `{name}`", index.ident, set.ident),
                "mark the function pointer, and in it what is in the slot: `#[data] free: Option<unsafe extern \"C\" fn(#[data] data: *mut c_void)>`",
            ),
            (1, _) => (
                format!("`{}` is told twice what C calls for a copy", index.ident),
                "leave `#[data]` on one of them, and write `#[null]` on the other",
            ),
            _ => (
                format!("C is told twice what it calls at the end of a `{name}`"),
                "leave `#[data]` on one of them, and write `#[null]` on the other",
            ),
        };
        diagnostics
            .error(&code::MISSING_USER_DATA, self.attach.span, problem)
            .note("that drops the closures which are in the slot")
            .help(help);
        true
    }

    fn report_unfit(&self, diagnostics: &mut Diagnostics, function: &Function) -> bool {
        let what = if function.has_variadic_part() {
            "takes a variable number of arguments"
        } else if function.requires.is_some() {
            "has `requires`, which is not asked here"
        } else {
            return false;
        };
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                self.attach.span,
                format!("`#[attach]` on type `{}` names `{}`, which {what}", self.ty.ident, function.ident),
            )
            .help(format!("declare it a second time without that, with `#[link_name = \"{}\"]`", function.symbol));
        true
    }

    /// One object, one number, and nothing that is not there to be given.
    fn report_parameters(&self, diagnostics: &mut Diagnostics, function: &Function, index: &Type, gives: &str) -> bool {
        let is_object = |own: &Parameter| match &own.role {
            Role::Reference(Reference { nullable: false, access: Access::Shared, .. }) => {
                own.role.object().is_some_and(|object| object.id == self.id)
            }
            _ => false,
        };
        let is_index = |own: &Parameter| matches!(own.role, Role::Value(_)) && is_same_to_c(&own.raw, index);
        let is_set = std::ptr::eq(function, &self.contract[self.attach.set]);
        let is_known = |own: &Parameter| {
            is_object(own) || is_index(own) || (is_set && matches!(own.role, Role::Unchecked(_) | Role::OfSlot(_)))
        };
        if let Some((_, other)) = function.open_parameters().find(|(_, own)| !is_known(own)) {
            self.report_extra(diagnostics, function, other, gives);
            return true;
        }
        let name = &self.ty.ident;
        self.report_count(
            diagnostics,
            function,
            is_object,
            "takes the object",
            &format!("it takes one `{name}`, shared: `x: &{name}`"),
        ) || self.report_count(
            diagnostics,
            function,
            is_index,
            "takes the number of the slot",
            &format!("it takes one `{}`, which `{}` returns", code_text(index), self.contract[self.attach.index].ident),
        )
    }

    fn report_extra(&self, diagnostics: &mut Diagnostics, function: &Function, other: &Parameter, gives: &str) {
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                other.span,
                format!(
                    "`{}` of the slot of `{}` takes `{}`, and there is nothing to give for it",
                    function.ident, self.ty.ident, other.ident
                ),
            )
            .note(format!("it is given {gives}"))
            .help(format!("give it a value with `#[fixed(…)] {}`, in a declaration of its own", other.ident));
    }

    fn report_count(
        &self,
        diagnostics: &mut Diagnostics,
        function: &Function,
        is_it: impl Fn(&Parameter) -> bool,
        what: &str,
        help: &str,
    ) -> bool {
        let count = function.open_parameters().filter(|(_, own)| is_it(own)).count();
        if count == 1 {
            return false;
        }
        let which = if count == 0 { "no parameter" } else { "more than one parameter" };
        diagnostics
            .error(
                &code::CALL_ARGUMENT,
                self.attach.span,
                format!("{which} of `{}` {what}, for the slot of `{}`", function.ident, self.ty.ident),
            )
            .help(help.to_owned());
        true
    }
}

/// A closure is attached to an object of a type that has a slot, and is found in the slot of such an object.
///
/// ```text
/// fn X_watch(x: &X, #[callback(data = attached(x), scope = until_freed(x))] f: …(x: &X));
/// ```
pub(super) fn check_attached(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for (id, callback) in function.callbacks() {
            let Found::Attached { object, span } = &callback.found else { continue };
            let subject = words::parameter(function, &function[id]);
            let keeper = match function[id].retained {
                Some(Keeper::Parameter(keeper)) => match &function[keeper].role {
                    Role::Reference(Reference { nullable: false, .. }) | Role::Unique { .. } => {
                        function[keeper].role.object()
                    }
                    _ => None,
                },
                _ => None,
            };
            let Some(keeper) = keeper else {
                diagnostics
                    .error(
                        &code::RETAINED_BY,
                        *span,
                        format!("{subject} is attached to no object that is there already"),
                    )
                    .help("write `scope = until_freed(x)`, with a parameter `x: &X` or `#[unique] x: *mut X`");
                continue;
            };
            let ty = &contract[keeper.id];
            let Some(attach) = ty.attach else {
                if ty.ownership != Ownership::Poisoned && !ty.attach_is_poisoned {
                    diagnostics
                        .error(
                            &code::RETAINED_BY,
                            *span,
                            format!("{subject} is attached to {}, which has no slot for it", words::one(&ty.ident)),
                        )
                        .help(format!("write `#[attach(index = I, set = S, get = G)]` on `type {}`", ty.ident));
                }
                continue;
            };
            let given = function.parameters.iter().find(|other| {
                other.handed.is_some() || matches!(other.role, Role::Consumed(_) | Role::Replaced { .. })
            });
            if let Some(given) = given {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        *span,
                        format!("{subject} is attached by a call that takes `{}` over", given.ident),
                    )
                    .note("two calls are made, and the first may fail")
                    .help("give that away by another call");
                continue;
            }
            let getter = &contract[attach.get];
            let wanted = getter.parameters.iter().find(|own| own.role.object().is_some_and(|it| it.id == keeper.id));
            let Some(wanted) = wanted.filter(|_| !getter.poisoned) else { continue };
            let (given, name) = match object {
                Given::Passed(at) => {
                    let Some(passed) = callback.parameters.get(*at) else { continue };
                    (Some(&passed.raw), format!("`{}`", passed.ident))
                }
                Given::Asked(inner) => {
                    let within = &contract[inner.function];
                    if within.poisoned || report_owner(diagnostics, within, inner) {
                        continue;
                    }
                    check_call(diagnostics, contract, function, callback, inner);
                    (within.raw_result.as_ref(), format!("what `{}` returns", within.ident))
                }
            };
            if !given.is_some_and(|given| is_same_to_c(given, &wanted.raw)) {
                diagnostics
                    .error(&code::CALL_ARGUMENT, *span, format!("{name} is no `{}`, to which {subject} is attached", ty.ident))
                    .note(format!("the closure is in the slot of the `{}`", ty.ident))
                    .help(format!("name what gives the callback its `{0}`: `data = attached(x)` for a parameter `x: &{0}` of the callback, `data = attached(f(x))` for a function that lends it", ty.ident));
            }
        }
    }
}

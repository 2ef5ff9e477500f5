//! The heart of the tool: what is named in `until` does end the borrow, so that the compiler refuses the call while
//! the borrow is alive.
//!
//! In Rust a borrow `&'a T` from a lender `&'a X` is over at the latest when the `X` is taken exclusively or given
//! away. So a C function that makes the borrowed pointer dangle has to take the very `X` in one of these two ways, and
//! has to do so in every declaration of its symbol, or safe code could call it through the other one.

mod report;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::Ident;
use syn::Type;

use self::report::report;
use super::parents::{Parents, mentions, positions_of};
use crate::diagnostics::Diagnostics;
use crate::ir::{
    Borrow, Contract, Function, FunctionId, Lender, Ownership, ParameterId, Pointee, Reference, Release,
    ReleaseArgument, Returned, Role, TypeId, Until,
};

/// Every function that `until` names takes the lender exclusively or consumes it, in every declaration of its symbol.
///
/// ```text
/// #[returns(cstr, borrowed(from = s, until = [step]))] fn text(s: &stmt) -> *const c_char;
/// fn step(s: &stmt);
/// ```
pub(super) fn check_until(diagnostics: &mut Diagnostics, contract: &Contract) {
    let block = Block {
        contract,
        complete: !contract.functions.iter().any(|function| function.poisoned),
        parents: RefCell::new(Parents::new(contract)),
        refusing: RefCell::default(),
    };
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Some(borrow) = returned.value.borrow() else { continue };
            for until in &borrow.until {
                check_one(diagnostics, &block, function, &returned, borrow, *until);
            }
        }
    }
}

/// The contract, with what was found for other borrows of it.
struct Block<'a> {
    contract: &'a Contract,
    /// Whether everything in it was understood.
    complete: bool,
    /// What lifetimes of types stand for.
    parents: RefCell<Parents<'a>>,
    /// Declarations of symbols that do not end what is lent.
    refusing: RefCell<HashMap<Ending<'a>, Rc<[Refusing]>>>,
}

/// The C functions that one name may be, under different `cfg`.
type Symbols<'a> = BTreeSet<&'a str>;

/// C functions, the parameter by which they end what an object lends, the object's type, whether it has one holder.
type Ending<'a> = (Symbols<'a>, ParameterId, TypeId, bool);

/// A declaration that does not end what is lent, and whether it takes one count of it.
type Refusing = (FunctionId, bool);

impl<'a> Block<'a> {
    /// The C function that `until` names. Alternatives under different `cfg` may be different ones.
    fn symbols_of(&self, until: FunctionId) -> Symbols<'a> {
        let contract = self.contract;
        contract.alternatives(until).iter().map(|&id| contract[id].symbol.as_str()).collect()
    }

    /// Every declaration of the C functions.
    fn declarations_of(&self, symbols: &Symbols<'a>) -> impl Iterator<Item = FunctionId> {
        let contract = self.contract;
        let all = symbols.iter().flat_map(|symbol| contract.declarations(symbol));
        all.copied().filter(|&id| !contract[id].poisoned)
    }

    /// The declarations of what `until` names that do not end what is lent.
    fn refusing(&self, until: FunctionId, id: ParameterId, ty: TypeId, is_unique: bool) -> Rc<[Refusing]> {
        let mut known = self.refusing.borrow_mut();
        let found = known.entry((self.symbols_of(until), id, ty, is_unique)).or_insert_with_key(|(symbols, ..)| {
            let refusing = self.declarations_of(symbols).filter_map(|other| {
                judge_other_declaration(self.contract, other, id, ty, is_unique)
                    .err()
                    .map(|one_count| (other, one_count))
            });
            refusing.collect()
        });
        Rc::clone(found)
    }
}

fn check_one(
    diagnostics: &mut Diagnostics,
    block: &Block<'_>,
    function: &Function,
    returned: &Returned<'_>,
    borrow: &Borrow,
    until: Until,
) {
    let contract = block.contract;
    if contract[until.function].poisoned {
        return;
    }
    let mut worst: Option<Refusal> = None;
    for lender in &borrow.lenders {
        for judged in judge_lender(block, function, lender, until.function) {
            match judged {
                Ok(()) => return, // one lender that it ends is enough
                Err(refusal) => {
                    if worst.as_ref().is_none_or(|worst| refusal.weight() > worst.weight()) {
                        worst = Some(refusal);
                    }
                }
            }
        }
    }
    if let Some(refusal) = worst {
        report(diagnostics, contract, function, returned, until, &refusal);
    }
}

/// Why a call does not end a borrow.
enum Refusal {
    /// Nothing that C can be told ends it: the lender is Rust's memory.
    RustMemory { lender: ParameterId },
    /// No function makes the object whose lifetime lends.
    NoParent { lifetime: String },
    /// It does not take the lender at all.
    NotTaken { lender: Option<ParameterId>, ty: TypeId },
    /// Both take NULL, which is no object that could be borrowed.
    Null { lender: ParameterId, declaration: FunctionId, parameter: ParameterId },
    /// It takes one count of a lender that may have other owners.
    OneCount { ty: TypeId, parameter: ParameterId },
    /// It takes the lender, and others may use it meanwhile.
    Shared { ty: TypeId, parameter: ParameterId },
    /// It ends the borrow, but another declaration of the same symbol does not.
    OtherDeclaration { declaration: FunctionId, parameter: ParameterId, one_count: bool },
}

impl Refusal {
    /// How much it tells: of several lenders, the one that was nearly ended is named.
    fn weight(&self) -> u8 {
        match self {
            Refusal::RustMemory { .. } => 0,
            Refusal::NoParent { .. } => 1,
            Refusal::NotTaken { .. } => 2,
            Refusal::OneCount { .. } => 3,
            Refusal::Shared { .. } => 4,
            Refusal::OtherDeclaration { .. } => 5,
            Refusal::Null { .. } => 6,
        }
    }
}

/// One verdict for each object that the lender can be; none when the lender could not be understood.
fn judge_lender(
    block: &Block<'_>,
    function: &Function,
    lender: &Lender,
    until: FunctionId,
) -> Vec<Result<(), Refusal>> {
    match lender {
        Lender::Parameter(id) => match &function[*id].role {
            Role::Reference(Reference { to: Pointee::Foreign(ty), nullable, .. }) => {
                let verdict = judge(block, Some(*id), ty.id, false, until);
                let null = if *nullable { null_ends(block, ty.id, until) } else { None };
                let refusal =
                    null.map(|(declaration, parameter)| Refusal::Null { lender: *id, declaration, parameter });
                vec![verdict.and_then(|()| refusal.map_or(Ok(()), Err))]
            }
            Role::Unique { ty, .. } => vec![judge(block, Some(*id), ty.id, true, until)],
            Role::Reference(Reference { to: Pointee::Plain(_), .. })
            | Role::Text { .. }
            | Role::Buffer(_)
            | Role::InOut(_) => {
                vec![Err(Refusal::RustMemory { lender: *id })]
            }
            _ => Vec::new(), // cannot lend: `check_lenders` says so
        },
        Lender::Lifetime(lifetime) => {
            let mut verdicts = Vec::new();
            for mention in mentions(function).filter(|mention| !mention.comes_back()) {
                for position in positions_of(mention.ty, lifetime) {
                    let parents = block.parents.borrow_mut().of(mention.ty.id, position);
                    for parent in parents.iter() {
                        verdicts.push(judge(block, None, parent.ty, false, until));
                    }
                }
            }
            if verdicts.is_empty() && block.complete {
                verdicts.push(Err(Refusal::NoParent { lifetime: lifetime.to_string() }));
            }
            verdicts
        }
    }
}

/// Whether a call of `until` ends what was borrowed from an object of type `ty`.
fn judge(
    block: &Block<'_>,
    lender: Option<ParameterId>,
    ty: TypeId,
    is_unique: bool,
    until: FunctionId,
) -> Result<(), Refusal> {
    let contract = block.contract;
    if contract[ty].ownership == Ownership::Poisoned {
        return Ok(());
    }
    let named = &contract[until];
    let mut ending = Vec::new();
    let mut refusal = Refusal::NotTaken { lender, ty };
    for id in named.parameter_ids() {
        let found = match treatment(contract, until, id, ty, is_unique) {
            Treatment::Ends => {
                ending.push(id);
                continue;
            }
            Treatment::Shares => Refusal::Shared { ty, parameter: id },
            Treatment::TakesOneCount => Refusal::OneCount { ty, parameter: id },
            Treatment::OtherThing => continue,
        };
        if found.weight() > refusal.weight() {
            refusal = found;
        }
    }
    let Some((&last, others)) = ending.split_last() else { return Err(refusal) };
    // A declaration that ends the borrow by any of these parameters is good.
    let others: Vec<HashSet<FunctionId>> = others
        .iter()
        .map(|&id| block.refusing(until, id, ty, is_unique).iter().map(|(declaration, _)| *declaration).collect())
        .collect();
    let refuses = |declaration| declaration != until && others.iter().all(|refusing| refusing.contains(&declaration));
    let refusing = block.refusing(until, last, ty, is_unique);
    match refusing.iter().find(|(declaration, _)| refuses(*declaration)) {
        Some(&(declaration, one_count)) => Err(Refusal::OtherDeclaration { declaration, parameter: last, one_count }),
        None => Ok(()),
    }
}

/// Where safe code can pass NULL for the object that the call ends borrows from. What was borrowed from NULL is from no
/// object of Rust's, so that nothing is taken exclusively with it.
fn null_ends(block: &Block<'_>, ty: TypeId, until: FunctionId) -> Option<(FunctionId, ParameterId)> {
    let contract = block.contract;
    let ending: Vec<ParameterId> = contract[until]
        .parameter_ids()
        .filter(|&id| matches!(treatment(contract, until, id, ty, false), Treatment::Ends))
        .collect();
    block.declarations_of(&block.symbols_of(until)).find_map(|declaration| {
        let takes_null = |id: &ParameterId| {
            let parameter = contract[declaration].parameters.get(id.position());
            parameter.is_some_and(|parameter| may_be_null(&parameter.role))
        };
        ending.iter().copied().find(takes_null).map(|id| (declaration, id))
    })
}

/// Whether C gets NULL through the parameter, always or if the caller likes.
fn may_be_null(role: &Role) -> bool {
    match role {
        Role::Reference(reference) => reference.nullable,
        // An array may have no elements.
        Role::Pointers(_) => true,
        Role::Consumed(consumed) => consumed.nullable || consumed.is_array(),
        Role::Replaced { nullable, .. } => *nullable,
        Role::InOut(inout) => inout.value.nullable,
        Role::Null => true,
        _ => false,
    }
}

/// What a call does to an object of the lender's type through one parameter.
enum Treatment {
    /// It has the object to itself, or the object is the function's from then on.
    Ends,
    /// Others may use the object at the same time.
    Shares,
    /// Another owner may still hold the object.
    TakesOneCount,
    /// The parameter is something else.
    OtherThing,
}

/// What `function` does to an object of type `ty` through a parameter. With `is_unique` the lender has one holder,
/// although its type is counted.
fn treatment(contract: &Contract, function: FunctionId, id: ParameterId, ty: TypeId, is_unique: bool) -> Treatment {
    let Some(parameter) = contract[function].parameters.get(id.position()) else { return Treatment::OtherThing };
    let role = &parameter.role;
    if matches!(role, Role::Poisoned) {
        return Treatment::Ends; // whatever it was meant to be
    }
    if frees_object(contract, function, id, ty) {
        return Treatment::Ends;
    }
    if matches!(role, Role::Unchecked(raw) if points_to(raw, &contract[ty].rust_name)) {
        return Treatment::Ends; // only an `unsafe fn` has it: safe code cannot call it at all
    }
    match role.objects() {
        Some(object) if object.id == ty => {}
        _ => return Treatment::OtherThing,
    }
    match role {
        Role::Consumed(_)
            if contract[ty].free().is_some_and(|free| contract[free].symbol == contract[function].symbol) =>
        {
            Treatment::Ends
        }
        Role::Consumed(_) | Role::Replaced { .. } | Role::InOut(_) if contract[ty].is_counted() && !is_unique => {
            Treatment::TakesOneCount
        }
        _ if role.is_exclusive() => Treatment::Ends,
        _ => Treatment::Shares,
    }
}

/// Whether the parameter is what the function frees, and owners of type `ty` end in this function.
fn frees_object(contract: &Contract, function: FunctionId, id: ParameterId, ty: TypeId) -> bool {
    let is_object = |release: &Release| matches!(release.arguments.get(id.position()), Some(ReleaseArgument::Object));
    let Some(release) = contract.release(function).filter(|release| is_object(release)) else { return false };
    let symbol = &contract[release.function].symbol;
    if contract[ty].free().is_some_and(|free| contract[free].symbol == *symbol) {
        return true;
    }
    contract.is_ended_by(ty, release) && !contract[ty].is_counted()
}

/// Whether a raw pointer points to the type of this name.
fn points_to(raw: &Type, name: &Ident) -> bool {
    match raw {
        Type::Ptr(pointer) => {
            matches!(&*pointer.elem, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == *name))
        }
        _ => false,
    }
}

/// Whether another declaration of the symbol ends what is lent by the object at C's parameter `id`; the error says
/// whether it takes one count of it. It may be declared for another type there, as C's generics are.
fn judge_other_declaration(
    contract: &Contract,
    declaration: FunctionId,
    id: ParameterId,
    ty: TypeId,
    is_unique: bool,
) -> Result<(), bool> {
    let Some(parameter) = contract[declaration].parameters.get(id.position()) else {
        return Ok(()); // fewer parameters than the other declaration: reported as such
    };
    let own_type = parameter.role.objects().map_or(ty, |object| object.id);
    match treatment(contract, declaration, id, own_type, is_unique) {
        Treatment::Ends => Ok(()),
        Treatment::TakesOneCount => Err(true),
        Treatment::Shares => Err(false),
        Treatment::OtherThing
            if parameter.role.is_exclusive() || matches!(parameter.role, Role::Null | Role::Unchecked(_)) =>
        {
            Ok(())
        }
        Treatment::OtherThing => Err(false),
    }
}

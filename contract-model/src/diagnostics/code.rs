//! The one list of diagnostic codes. A new code is a row here, a page `pages/<code>.md` and a fixture under
//! `tests/diagnostics/<code>/`.
//!
//! A rule stands here, its reason on its page, and neither is written anywhere else: the facade shows both as
//! `ffi_contract::errors`.

/// A rule that a block can break.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// As printed in brackets.
    pub name: &'static str,
    /// What the rule is, in one line.
    pub rule: &'static str,
    /// What C would do otherwise, a block that breaks the rule, and the same block mended; as rustdoc shows it.
    pub page: &'static str,
}

impl Code {
    /// The whole explanation, for rustdoc: the rule, then its page.
    pub fn explanation(&self) -> String {
        format!("{}\n\n{}", self.rule, self.page)
    }

    /// The name of this code's module in `ffi_contract::errors`.
    pub fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

macro_rules! codes {
    ($($constant:ident = $name:literal: $rule:literal;)*) => {
        $(
            #[doc = $rule]
            pub static $constant: Code =
                Code { name: $name, rule: $rule, page: include_str!(concat!("pages/", $name, ".md")) };
        )*

        /// Every code, in the order of this file.
        pub static ALL: &[&Code] = &[$(&$constant),*];
    };
}

codes! {
    // The block and its items.
    NOT_A_BLOCK = "not-a-block": "`#[contract]` goes on an `unsafe extern \"C\"` block, on a `#[repr(C)] struct`, or on an `extern \"C\" fn`.";
    UNSAFE_REQUIRED = "unsafe-required": "`unsafe extern`, or `unsafe` between the brackets of `#[contract(…)]`, is where the author vouches for the contract; without it nobody does.";
    UNKNOWN_ABI = "unknown-abi": "A block is `extern \"C\"`, `extern \"system\"` or `extern \"C-unwind\"`.";
    UNKNOWN_KEY = "unknown-key": "A word between the brackets of a clause or of `#[contract(…)]` that means nothing there.";
    MALFORMED_CLAUSE = "malformed-clause": "A clause that does not have the form its reference gives.";
    UNSUPPORTED_ITEM = "unsupported-item": "A contract block holds types and functions; statics and macros have no contract.";
    UNKNOWN_CLAUSE = "unknown-clause": "An attribute that is neither a clause nor one that is carried over.";
    UNAVAILABLE_CLAUSE = "unavailable-clause": "A clause of the language that this version does not expand yet.";
    MISPLACED_CLAUSE = "misplaced-clause": "A clause that belongs on another kind of item.";
    REPEATED_CLAUSE = "repeated-clause": "The same clause or key twice.";
    CONFLICTING_CLAUSE = "conflicting-clause": "Two clauses that contradict each other.";
    CFG_PARAMETER = "cfg-parameter": "`cfg` on a parameter or in a `cfg_attr` clause would give one function two contracts.";
    RUST_NAME = "rust-name": "`rust_name` is `\"name\"` or `\"Type::name\"`, with a type of the block.";
    DUPLICATE_NAME = "duplicate-name": "Two wrappers with the same name in the same place.";
    CLASHING_DECLARATION = "clashing-declaration": "Two declarations of one C symbol or type that cannot both be right.";
    SYS_BLOCK = "sys-block": "A `sys` block declares nothing: its functions and types are those of the crate that it names.";
    DECLARED_TYPE = "declared-type": "The facts of a `#[declared]` type are those that another block states: here they can neither be written nor seen.";
    PLAIN_TYPE = "plain-type": "A `#[plain]` type is a struct that Rust knows, and a value: nothing is said of it as of an object of C.";
    VARIADIC = "variadic": "What C finds in `...` is said by `#[variadic]` parameters, which come last and have types that C does not promote; else only an `unsafe fn` may end in it.";

    C_STRUCT = "c-struct": "A struct with a contract has the layout of C and named fields, and shows its pointers to nobody.";
    EXPORT = "export": "A function with a contract is one that C can call: `extern \"C\"`, with a body, and of plain parameters.";

    // What crosses.
    MISSING_CONTRACT = "missing-contract": "A pointer that no clause describes.";
    NESTED_POINTER = "nested-pointer": "A pointer to a pointer needs a clause that says what the inner one is.";
    FOREIGN_BY_VALUE = "foreign-by-value": "A foreign type lives behind a pointer; its size is not known here.";
    UNSTATED_SAFETY = "unstated-safety": "A function without any clause or reference says `safe fn` or `unsafe fn`.";
    UNCHECKED_SAFE = "unchecked-safe": "`#[unchecked]` hands out a raw pointer: only in an `unsafe fn`.";
    CLAUSE_TYPE = "clause-type": "A clause on a C type that it does not fit.";
    NOT_A_C_TYPE = "not-a-c-type": "A Rust type that C does not have, or not in this form: the declaration stays as C wrote it.";
    NOT_PLAIN = "not-plain": "Not every bit pattern is a `bool` or a `char`: what comes from C is declared as the integer.";
    LIFETIME_ARGUMENTS = "lifetime-arguments": "A foreign type with more or fewer lifetimes than it was declared with.";

    // Names.
    UNKNOWN_FUNCTION = "unknown-function": "A clause names a function that the block does not declare.";
    UNKNOWN_PARAMETER = "unknown-parameter": "A clause names a parameter that the function does not have.";
    UNKNOWN_TYPE = "unknown-type": "A clause names a type that the block does not declare.";
    UNKNOWN_LIFETIME = "unknown-lifetime": "A clause names a lifetime that is not declared there.";

    // Ownership.
    MISSING_FREE = "missing-free": "An owned value that no free function ends.";
    FREE_SIGNATURE = "free-signature": "A free function takes what it frees, and clauses for everything else.";
    UP_REF_SIGNATURE = "up-ref-signature": "What `up_ref` and `floating` name takes the object and returns nothing, a status or the object.";
    DUP_SIGNATURE = "dup-signature": "A `dup` is `X *D(X *)` or `D(X **out, X *)`.";
    MISSING_ON = "missing-on": "Where a call can fail, `consumed` says what happens to the value then.";
    NEEDLESS_ON = "needless-on": "`on` only means something beside `#[fails]`.";
    VANISHING_LIFETIME = "vanishing-lifetime": "A consumed or counted-up value whose lifetime nothing carries on.";
    EXCLUSIVE_COUNTED = "exclusive-counted": "A counted object may have other owners: nobody may have it exclusively.";
    UNIQUE_UNCOUNTED = "unique-uncounted": "`unique` distinguishes the first owner of a counted object from later ones.";
    UNIQUE_ESCAPES = "unique-escapes": "A `#[unique]` function that hands out the object it was given would end its uniqueness.";
    RETAINED_BY = "retained-by": "What C keeps is bounded by a lifetime of the object that it is kept in.";
    COPY_UNCOUNTED = "copy-uncounted": "A foreign object is copied by counting up, so its type needs `up_ref`.";
    UP_REFS_UNCOUNTED = "up-refs-uncounted": "C can only take a count of its own where there is a count.";
    IN_PLACE = "in-place": "A struct that the caller allocates is filled in a slot, and ended by its clear function.";
    INOUT_NULLABLE = "inout-nullable": "A slot whose owner C may replace can come back NULL.";

    // Borrows.
    MISSING_BORROW_SOURCE = "missing-borrow-source": "A borrowed result says whose it is.";
    LENDER = "lender": "Only what outlives the call can lend: a reference, a buffer, a text.";
    UNTIL_DOES_NOT_END = "until-does-not-end": "A call named in `until` ends the borrow only if it takes the lender exclusively or consumes it.";
    UNBOUNDED_LIFETIME = "unbounded-lifetime": "A lifetime in a result that no argument has: the caller could choose it.";
    INVENTED_LIFETIME = "invented-lifetime": "An object that exists already has the lifetimes it was made with, not those of this borrow.";
    EXCLUSIVE_RESULT = "exclusive-result": "`&mut` to what an argument lends needs that argument exclusively, and is the only result from it.";
    FOREVER_SHARED = "forever-shared": "What is borrowed forever is reached from every thread.";
    ENDS_SHARED = "ends-shared": "`ends` names a parameter that is taken exclusively or consumed.";

    // Containers.
    ELEMENTS_SIGNATURE = "elements-signature": "What gives the elements takes the container and a number; what counts them takes the container.";

    // Buffers.
    UNKNOWN_LENGTH = "unknown-length": "A buffer has a length parameter.";
    LENGTH_TYPE = "length-type": "A length is an integer, or a pointer to one where it is written `*n`.";
    LENGTH_SHARED = "length-shared": "One length parameter for two buffers: which of them is it?";

    // Failure.
    CALL_ARGUMENT = "call-argument": "What `len = f(x)` and `requires(f(x), …)` call is given what is there, and harms nothing.";
    FAILS_TYPE = "fails-type": "A failure test that does not fit the return type.";
    NULLABLE_FAILS = "nullable-fails": "NULL cannot be a value and a failure, or a value and \"no more\".";
    AMBIGUOUS_END = "ambiguous-end": "NULL cannot mean \"no more\" and failure with nothing to tell them apart.";
    NEEDLESS_VALID = "needless-valid": "`valid = failure` only means something beside `#[fails]`.";
    DETAIL_ERROR = "detail-error": "A detail reaches the block's error type; without one it has nowhere to go.";
    DETAIL_SIGNATURE = "detail-signature": "A detail function returns something that is copied.";
    DETAIL_ARGUMENT = "detail-argument": "What a detail looks at must outlive the failed call.";

    // Callbacks.
    MISSING_USER_DATA = "missing-user-data": "A callback says through which parameter C hands its closure back, or that there is none.";
    MISSING_SCOPE = "missing-scope": "A callback says how long C may call it.";
    MISSING_ON_PANIC = "missing-on-panic": "A callback, or a function that C calls, says which value C gets after a panic, if it returns one.";
    CALLBACK_LENDS = "callback-lends": "What C lends to a callback, nothing else may have in the meantime to itself, nor another thread in a way that its type forbids.";

    // Threads.
    THREAD_MISMATCH = "thread-mismatch": "An object that may move to another thread takes with it what it depends on or keeps.";
    SEND_COUNTED = "send-counted": "Two owners of a counted object on two threads share it: `send` without `sync` is not enough.";
}

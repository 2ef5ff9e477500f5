//! The one table of clauses: their names, where they go, and what they say. Parsing, spelling hints, documentation and
//! `cargo xtask tidy` all read it.

/// Where a clause can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the block, beside `#[contract]` or between its brackets.
    Block,
    /// On `type X;`.
    Type,
    /// On a function.
    Function,
    /// On a parameter.
    Parameter,
    /// On a parameter of a callback's function pointer.
    CallbackParameter,
    /// On a `#[repr(C)] struct` with a contract of its own.
    Struct,
    /// On a field of such a struct.
    Field,
    /// On a Rust function that C calls.
    Export,
    /// On a parameter of such a function.
    ExportParameter,
}

impl Place {
    /// As said in messages: "a parameter".
    pub fn described(self) -> &'static str {
        match self {
            Place::Block => "a contract block",
            Place::Type => "a type",
            Place::Function => "a function",
            Place::Parameter => "a parameter",
            Place::CallbackParameter => "a callback's parameter",
            Place::Struct => "a struct",
            Place::Field => "a field",
            Place::Export => "a function that C calls",
            Place::ExportParameter => "a parameter of a function that C calls",
        }
    }
}

/// A clause of the contract language.
#[derive(Debug)]
pub struct Clause {
    /// Its name, as written.
    pub name: &'static str,
    /// Where it can stand.
    pub places: &'static [Place],
    /// Its form.
    pub grammar: &'static str,
    /// What it says, in C's terms.
    pub meaning: &'static str,
}

macro_rules! clauses {
    ($($name:literal $places:expr, $grammar:literal, $meaning:literal;)*) => {
        /// Every clause, in the order of this file.
        pub static ALL: &[Clause] = &[$(Clause {
            name: $name, places: $places, grammar: $grammar, meaning: $meaning,
        }),*];
    };
}

use Place::{Block, CallbackParameter, Export, ExportParameter, Field, Function, Parameter, Struct, Type};

clauses! {
    // Types.
    "owned_by_c" &[Type, Function, Block], "#[owned_by_c(free = F [, up_ref = U | counted] [, dup = D] [, keeps = 'b])]",
        "allocated by C, owned by Rust, ended by exactly one call of `F`; on a function: returns such a value";
    "initialized_by_c" &[Type], "#[initialized_by_c(clear = F [, init = uninit | expr] [, movable] [, fields] [, keeps = 'b])]",
        "allocated by Rust, filled by C, cleared by `F`";
    "initialized_by_rust" &[Struct], "#[initialized_by_rust]", "allocated and filled by Rust, and lent to C";
    "thread" &[Type, Function, Struct], "#[thread(send [, sync])] on a type | #[thread(any)] on a function",
        "C documents that an object may move to another thread (`send`), or be used from several at once (`sync`); that any thread may call the function (`any`)";
    "plain" &[Type], "#[plain] type X = path::X;", "a C struct with no pointers, any bit pattern of which is valid";
    "declared" &[Type], "#[declared] type X = path::X;", "declared by another contract block, which states its facts";
    "attach" &[Type], "#[attach(index = I, set = S, get = G)]", "C's own slot for user data, with a destructor";

    // Functions.
    "returns" &[Function, Export], "#[returns(V [, cstr | buffer(len = n | *n | return | f(args) [, each = cstr | borrowed | owned [(free = G)]])] [, nullable])]", "who owns what the function returns";
    "fails" &[Function, Export], "#[fails(null | zero | nonzero | negative | not_positive | is(v, …) | not(v, …) | out [, errno] [, detail = f(args)])]",
        "which results are failures";
    "end" &[Function], "#[end(is(v, …) | null)]", "which results mean \"no more\"";
    "ends" &[Function], "#[ends(y)]", "the call also ends what was borrowed from `y`";
    "elements" &[Function], "#[elements(count = f [, name = iter])]", "gives the elements of a container, by number";
    "requires" &[Function], "#[requires(f(args), null | zero | nonzero | negative | not_positive | is(v, …) | not(v, …))]",
        "`f` is called first, and any other answer is an error";
    "rust_name" &[Function, Type, Struct], "#[rust_name = \"Type::method\"]", "where the wrapper goes and what it is called";

    // Parameters.
    "borrowed" &[Parameter, CallbackParameter, Field, ExportParameter], "#[borrowed] | #[borrowed(shared)] | #[borrowed(exclusive)]", "lent to C for the call";
    "consumed" &[Parameter, CallbackParameter, ExportParameter], "#[consumed [(on = success | always)] [(free = F)]] | in a callback: #[consumed [(on = is(v))]]", "C takes ownership";
    "up_refs" &[Parameter], "#[up_refs] x: &T", "C takes a count of its own";
    "unique" &[Parameter], "#[unique] x: *mut T", "only while nobody else holds the object";
    "retained" &[Parameter, Field], "#[retained(by = y | return [, as = 'data] [, owned])] | #[retained(forever)] | #[retained [(as = 'data)]] on a field",
        "C keeps it inside `y`, until that is freed; on a field: what is put there outlives the struct";
    "handed" &[Parameter], "#[handed(destroy = d [, on_failure = called | not_called] [, as = bytes])]",
        "C owns it, and ends it by calling `d`";
    "nullable" &[Parameter, CallbackParameter, Field, ExportParameter], "#[nullable]", "NULL is allowed";
    "cstr" &[Parameter, CallbackParameter, Field, ExportParameter], "#[cstr] s: *const c_char", "NUL-terminated text, for the call";
    "fd" &[Parameter], "#[fd] fd: c_int", "a file descriptor, for the call";
    "buffer" &[Parameter, CallbackParameter, Field, ExportParameter], "#[buffer(len = n | *n | nul [, unit = bytes] [, uninit] [, written = return | n | *n | nul] [, empty = zeros | null | error] [, each = cstr | borrowed | owned [(free = G, on = success | always)]] [, cursor])] | #[buffer(field = p, len = n, of = s [, uninit] [, empty = …])] | #[buffer(fields = (p, n))]",
        "elements with a length";
    "out" &[Parameter, CallbackParameter, ExportParameter], "#[out] | #[out(V [, valid = success | always | failure] [, as = T])] | in a callback: #[out [(owned | borrowed(from = p) [, cstr | buffer(len = *n)] [, nullable] [, valid = is(v)])]]", "C writes it";
    "inout" &[Parameter, ExportParameter], "#[inout] | #[inout(owned(free = F), nullable)]", "C reads it and may replace it";
    "null" &[Parameter], "#[null]", "always NULL";
    "fixed" &[Parameter], "#[fixed(expr)]", "always this value";
    "unchecked" &[Parameter, Function, CallbackParameter, Field, ExportParameter], "#[unchecked]", "not expressible; only in an `unsafe fn`";
    "callback" &[Parameter, ExportParameter], "#[callback(data = user | via(f(x)) | set_by(g) | attached(x) | none, scope = call | until_freed(x [, slot]) [, on_panic = return(expr) | return(null) | abort] [, returns(owned [, nullable])] [, thread = any] [, concurrent])]", "a closure that C calls";
    "variadic" &[Parameter], "#[variadic] v: T", "passed in the variadic part";
    "data" &[CallbackParameter, Parameter, Field], "#[data] user: *mut c_void | #[data] x: &X", "where a callback finds its closure; on a function's own parameter: what carries it to C";
    "unused" &[CallbackParameter], "#[unused]", "not passed to the closure";

    // Fields of a struct.
    "owned" &[Field], "#[owned] | #[owned(free = F)]", "whoever has the struct may take it out, and leave NULL";
    "copied" &[Field], "#[copied]", "a later call may change it, so that what is read is a copy";
    "next" &[Field], "#[next] next: *mut X", "the next node of a list, NULL after the last one";
    "embedded" &[Field], "#[embedded] x: X", "a struct with a contract of its own, as part of this one";
}

/// The clause of this name.
pub fn find(name: &str) -> Option<&'static Clause> {
    ALL.iter().find(|clause| clause.name == name)
}

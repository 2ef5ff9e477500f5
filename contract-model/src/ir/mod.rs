//! What a contract block means.
//!
//! Plain data, built by `lower`, read by `check`, `docs` and the expansion. Names are resolved to ids, C types to
//! shapes; what is left of the user's tokens are plain Rust types, expressions and carried attributes. Nothing here
//! looks anything up by spelling again.

mod callback;
mod contract;
mod foreign_type;
mod function;
mod ids;
mod index;
mod parameter;
mod release;
mod value;

pub use callback::{Callback, CallbackParameter, CallbackRole, CallingThreads, OnPanic, Scope};
pub use contract::{Abi, Block, Carried, Conditions, Contract};
pub use foreign_type::{Counting, ForeignType, ForeignUse, Init, Ownership, Threads};
pub use function::{Argument, Call, End, Failure, Function, Home, Place, Returned, Safety, Test};
pub use ids::{FunctionId, ParameterId, TypeId};
pub use parameter::{
    Access, Buffer, Consumed, Empty, Fate, Handed, InOut, Keeper, Length, OnFailure, Out, Parameter, Pointee,
    Reference, Role, Unit, Valid, Written,
};
pub use release::{Release, ReleaseArgument, Released};
pub use value::{Borrow, BufferShape, Lender, LengthSource, Shape, Transfer, Until, Value};

//! What a contract block means.
//!
//! Plain data, built by `lower`, read by `check`, `docs` and the expansion. Names are resolved to ids, C types to
//! shapes; what is left of the user's tokens are plain Rust types, expressions and carried attributes. Nothing here
//! looks anything up by spelling again.

mod callback;
mod contract;
pub mod export;
pub mod export_callback;
mod foreign_type;
mod function;
mod ids;
mod index;
mod parameter;
mod plain;
mod release;
pub mod strukt;
mod value;

pub use callback::{
    Asked, Callback, CallbackGiven, CallbackLent, CallbackOut, CallbackOwner, CallbackParameter, CallbackRole,
    CallingThreads, Found, Given, OnPanic, Scope, SetBy,
};
pub use contract::{Abi, Block, Carried, Conditions, Contract};
pub use export::Export;
pub use foreign_type::{Attach, Counting, ForeignType, ForeignUse, Init, Ownership, Threads};
pub(crate) use function::first_taken;
pub use function::{
    Argument, Call, Elements, End, Failure, Function, Home, Place, Requirement, Returned, Safety, Test,
};
pub use ids::{FunctionId, ParameterId, TypeId};
pub use parameter::{
    Access, Buffer, Consumed, Cursor, Each, Empty, Factor, Fate, Handed, InOut, Keeper, Length, OnFailure, Out,
    Parameter, Pointee, Pointers, Reference, Role, SlotCall, Unit, Valid, Written, is_void_pointer,
};
pub use plain::PlainType;
pub use release::{Release, ReleaseArgument, Released};
pub use strukt::{Field, Reading, Struct};
pub use value::{Borrow, BufferShape, Hold, Items, Lender, LengthSource, Shape, Transfer, Until, Value};

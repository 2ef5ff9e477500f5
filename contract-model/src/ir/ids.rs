//! Positions of items in a [`Contract`](super::Contract): small, copyable, only made by lowering.

/// A foreign type of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) usize);

impl TypeId {
    /// Its position among the types, from 0.
    pub fn position(self) -> usize {
        self.0
    }
}

/// A declared function of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionId(pub(crate) usize);

impl FunctionId {
    /// Its position among the functions, from 0.
    pub fn position(self) -> usize {
        self.0
    }
}

/// A parameter of one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParameterId(pub(crate) usize);

impl ParameterId {
    /// Its position in C's order, from 0.
    pub fn position(self) -> usize {
        self.0
    }
}

//! The nodes of a list that C made: a chain of pointers that ends in NULL.
//!
//! A node is lent with the one before it, so all of them are lent as long as the first one: whoever frees or changes the
//! list takes it exclusively, which ends that.

use core::iter::FusedIterator;

use crate::view::ForeignType;

/// Is implemented by the nodes of a list: each leads to the next one.
///
/// # Examples
///
/// What C makes is as long as C says. A list that leads back to its beginning never ends, and is still no unsoundness.
pub trait Linked: ForeignType {
    /// The next node; `None` after the last one.
    fn next_node(&self) -> Option<&Self>;
}

/// Goes through the nodes of a list, from the one that it was made from.
#[must_use = "an iterator does nothing until it is used"]
pub struct Chain<'a, X>(Option<&'a X>);

impl<'a, X: Linked> Chain<'a, X> {
    /// Begins at a node; there is none in an empty list.
    #[inline]
    pub const fn new(first: Option<&'a X>) -> Self {
        Self(first)
    }
}

impl<'a, X: Linked> Iterator for Chain<'a, X> {
    type Item = &'a X;

    #[inline]
    fn next(&mut self) -> Option<&'a X> {
        let node = self.0?;
        self.0 = node.next_node();
        Some(node)
    }
}

impl<X: Linked> FusedIterator for Chain<'_, X> {}

impl<X> Clone for Chain<'_, X> {
    #[inline]
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl<X: ForeignType> core::fmt::Debug for Chain<'_, X> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Chain<{}>({:?})", X::NAME, self.0.map(core::ptr::from_ref))
    }
}

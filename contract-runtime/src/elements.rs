//! What a container gives by number: one call for how many there are, and one for each.
//!
//! Nothing here is unsafe: the iterator borrows the container, and calls functions that anybody could call.

use core::fmt;
use core::iter::FusedIterator;

/// Goes through what a container of C gives, by number.
///
/// The count is asked once, when it is made: as the container is borrowed, nothing changes it meanwhile.
#[must_use = "an iterator does nothing until it is used"]
pub struct Elements<'a, X, T> {
    container: &'a X,
    next: usize,
    end: usize,
    get: fn(&'a X, usize) -> T,
}

impl<'a, X, T> Elements<'a, X, T> {
    /// Goes through `count` elements, each of which `get` gives.
    #[inline]
    pub const fn new(container: &'a X, count: usize, get: fn(&'a X, usize) -> T) -> Self {
        Self { container, next: 0, end: count, get }
    }
}

impl<X, T> Iterator for Elements<'_, X, T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        self.nth(0)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end - self.next;
        (left, Some(left))
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<T> {
        let index = self.next.checked_add(n).filter(|&index| index < self.end);
        let Some(index) = index else {
            self.next = self.end;
            return None;
        };
        self.next = index + 1;
        Some((self.get)(self.container, index))
    }
}

impl<X, T> DoubleEndedIterator for Elements<'_, X, T> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        if self.next == self.end {
            return None;
        }
        self.end -= 1;
        Some((self.get)(self.container, self.end))
    }
}

impl<X, T> ExactSizeIterator for Elements<'_, X, T> {}

impl<X, T> FusedIterator for Elements<'_, X, T> {}

impl<X, T> Clone for Elements<'_, X, T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl<X, T: fmt::Debug> fmt::Debug for Elements<'_, X, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

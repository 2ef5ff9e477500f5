//! Keys instead of addresses: what C holds leads to a value only as long as that is in the table.
//!
//! Invariant: a key is given once in the life of the process, whichever table gives it, so a key that is in a table was
//! given for what is there. No code of the user's runs while the lock is held.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use core::fmt;
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// The key that is given next; 0 is none.
static NEXT: Mutex<u64> = Mutex::new(1);

/// Values that C has by keys.
///
/// C gets a number, and Rust looks up what it stands for, each time. A key that was removed, that was never given, or that
/// another table gave is an [`UnknownKey`], never another value: no key is given twice, by no table of the process.
///
/// A value is shared by all who look it up: [`get`](Self::get) and [`remove`](Self::remove) give an [`Arc`]. So one thread
/// may remove a value that another one uses, and the last of them drops it. Any thread may do anything with a table at any
/// time, within a call of the table's too: the drop of a value may use the table that it was in.
///
/// A table of a `T` that threads may share is a `static`.
///
/// # Examples
///
/// ```
/// use contract_runtime::HandleTable;
///
/// static SESSIONS: HandleTable<String> = HandleTable::new();
///
/// let key = SESSIONS.insert("first".to_owned()).expect("there is no limit");
/// assert_eq!(*SESSIONS.get(key)?, "first");
/// SESSIONS.remove(key)?;
///
/// let other = SESSIONS.insert("second".to_owned()).expect("there is no limit");
/// assert!(SESSIONS.get(key).is_err()); // and not "second"
/// # SESSIONS.remove(other)?;
/// # Ok::<(), contract_runtime::UnknownKey>(())
/// ```
pub struct HandleTable<T> {
    values: RwLock<BTreeMap<u64, Arc<T>>>,
    limit: usize,
}

impl<T> HandleTable<T> {
    /// Makes a table that takes as many values as there is memory for.
    #[must_use]
    pub const fn new() -> Self {
        Self::bounded(usize::MAX)
    }

    /// Makes a table that takes so many values at a time: C that forgets to give them up is noticed.
    #[must_use]
    pub const fn bounded(limit: usize) -> Self {
        Self { values: RwLock::new(BTreeMap::new()), limit }
    }

    /// Puts a value into the table. The key is never 0.
    ///
    /// # Errors
    ///
    /// The value, if as many are in the table as it takes.
    pub fn insert(&self, value: T) -> Result<u64, TableFull<T>> {
        let mut values = self.write();
        let key = if values.len() < self.limit { next_key() } else { None };
        match key {
            Some(key) => {
                values.insert(key, Arc::new(value)); // nobody had this key, so nothing is dropped
                Ok(key)
            }
            None => Err(TableFull(value)),
        }
    }

    /// Returns what a key stands for.
    ///
    /// # Errors
    ///
    /// If it stands for nothing: it was removed, or this table has not given it.
    pub fn get(&self, key: u64) -> Result<Arc<T>, UnknownKey> {
        self.read().get(&key).map(Arc::clone).ok_or(UnknownKey(()))
    }

    /// Takes a value out of the table. Who has it already goes on with it.
    ///
    /// # Errors
    ///
    /// If the key stands for nothing: it was removed before, or this table has not given it.
    pub fn remove(&self, key: u64) -> Result<Arc<T>, UnknownKey> {
        let removed = self.write().remove(&key);
        removed.ok_or(UnknownKey(()))
    }

    /// Returns how many values are in the table.
    #[must_use]
    pub fn len(&self) -> usize {
        self.read().len()
    }

    /// Says whether no value is in the table.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn read(&self) -> RwLockReadGuard<'_, BTreeMap<u64, Arc<T>>> {
        // Nothing panics under the lock but an allocation, before anything has changed.
        self.values.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, BTreeMap<u64, Arc<T>>> {
        self.values.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A key that was never given. None, if all of them were.
fn next_key() -> Option<u64> {
    let mut next = NEXT.lock().unwrap_or_else(PoisonError::into_inner);
    let key = *next;
    *next = key.checked_add(1)?;
    Some(key)
}

impl<T> Default for HandleTable<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for HandleTable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = (self.limit != usize::MAX).then_some(self.limit);
        f.debug_struct("HandleTable").field("len", &self.len()).field("limit", &limit).finish()
    }
}

/// A key stands for nothing: what it stood for was removed, or the table has not given it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownKey(());

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the key stands for nothing: what it stood for was removed, or this table has not given it")
    }
}

impl core::error::Error for UnknownKey {}

/// A table takes no more values; this is the one that it has not taken.
pub struct TableFull<T>(T);

impl<T> TableFull<T> {
    /// Returns the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for TableFull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TableFull")
    }
}

impl<T> fmt::Display for TableFull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("as many values are in the table as it takes")
    }
}

impl<T> core::error::Error for TableFull<T> {}

/// The key as a pointer that leads nowhere, for C that has an opaque pointer type. None, if a pointer has no room for it.
///
/// # Examples
///
/// ```
/// use contract_runtime::{HandleTable, key_of_pointer, pointer_of_key};
///
/// let table = HandleTable::new();
/// let key = table.insert(7).expect("there is no limit");
/// let pointer: *mut u8 = pointer_of_key(key).expect("there have not been so many");
/// assert_eq!(table.get(key_of_pointer(pointer)).as_deref(), Ok(&7));
/// assert!(table.get(key_of_pointer(core::ptr::null::<u8>())).is_err());
/// ```
#[must_use]
pub fn pointer_of_key<P>(key: u64) -> Option<*mut P> {
    usize::try_from(key).ok().map(core::ptr::without_provenance_mut)
}

/// The key that a pointer of [`pointer_of_key`] stands for; 0, which is none, for NULL.
#[must_use]
pub fn key_of_pointer<P>(pointer: *const P) -> u64 {
    pointer.addr() as u64 // no target has pointers of more than 64 bits
}

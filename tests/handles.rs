//! A table of keys: what a C program gets that goes on with a key which it has given up, or makes one up.

use core::ffi::{c_char, c_int};
use std::ffi::CString;
use std::sync::atomic::{AtomicUsize, Ordering};

use ffi_contract::{HandleTable, UnknownKey, contract, key_of_pointer, pointer_of_key};

/// What C has by a key.
#[derive(Debug)]
pub struct Session {
    name: CString,
    used: AtomicUsize,
}

static SESSIONS: HandleTable<Session> = HandleTable::bounded(8);

/// Of another kind: C calls them `handles_file *`.
static FILES: HandleTable<CString> = HandleTable::new();

/// Why there is no answer.
#[derive(Debug)]
pub enum Failure {
    /// The key stands for nothing.
    Stale,
}

impl From<UnknownKey> for Failure {
    fn from(_: UnknownKey) -> Self {
        Self::Stale
    }
}

impl From<Failure> for c_int {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stale => -3,
        }
    }
}

#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn handles_open(#[cstr] name: *const c_char) -> u64 {
    SESSIONS.insert(Session { name: name.to_owned(), used: AtomicUsize::new(0) }).unwrap_or(0)
}

#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[fails(negative)]
pub extern "C" fn handles_use(session: u64, #[cstr] name: *const c_char) -> c_int {
    let session = SESSIONS.get(session)?;
    assert_eq!(session.name.as_c_str(), name, "the session that was opened under this name");
    Ok(c_int::try_from(session.used.fetch_add(1, Ordering::Relaxed)).unwrap_or(c_int::MAX))
}

#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[fails(nonzero)]
pub extern "C" fn handles_close(session: u64) -> c_int {
    SESSIONS.remove(session)?;
    Ok(())
}

/// What C has as an opaque pointer.
pub struct File;

#[contract(unsafe, on_panic = abort)]
#[fails(nonzero)]
pub extern "C" fn handles_file_open(#[cstr] name: *const c_char, #[out] file: *mut usize) -> c_int {
    let key = FILES.insert(name.to_owned()).map_err(|_| -2)?;
    pointer_of_key::<File>(key).map(|pointer| pointer.addr()).ok_or(-2)
}

#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[fails(negative)]
pub extern "C" fn handles_file_length(#[unchecked] file: *const File) -> c_int {
    Ok(c_int::try_from(FILES.get(key_of_pointer(file))?.count_bytes()).unwrap_or(c_int::MAX))
}

#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[fails(nonzero)]
pub extern "C" fn handles_file_close(#[unchecked] file: *const File) -> c_int {
    FILES.remove(key_of_pointer(file))?;
    Ok(())
}

mod c {
    //! The C program: each function gives the line at which it found something else than it expected, or 0.
    use core::ffi::c_int;

    unsafe extern "C" {
        pub(crate) safe fn handles_c_goes_on_with_a_removed_key() -> c_int;
        pub(crate) safe fn handles_c_makes_keys_up() -> c_int;
        pub(crate) safe fn handles_c_forgets_to_close() -> c_int;
        pub(crate) safe fn handles_c_closes_while_others_use() -> c_int;
        pub(crate) safe fn handles_c_has_pointers() -> c_int;
    }
}

/// One table, one test at a time.
static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());

fn run(program: extern "C" fn() -> c_int) {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    assert_eq!(program(), 0, "the line of the C program");
    assert!(SESSIONS.is_empty() && FILES.is_empty(), "C has closed what it opened");
}

#[test]
fn a_removed_key_is_an_error_and_never_another_value() {
    run(c::handles_c_goes_on_with_a_removed_key);
}

#[test]
fn a_key_that_nobody_gave_is_an_error() {
    run(c::handles_c_makes_keys_up);
}

#[test]
fn a_full_table_is_an_error() {
    run(c::handles_c_forgets_to_close);
}

#[test]
fn a_session_that_is_closed_meanwhile_is_an_error() {
    run(c::handles_c_closes_while_others_use);
}

#[test]
fn a_key_may_look_like_a_pointer() {
    run(c::handles_c_has_pointers);
}

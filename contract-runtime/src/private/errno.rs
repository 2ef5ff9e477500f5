//! C's `errno` of this thread. Declared here, as the runtime has no dependencies.
//!
//! A wrapper clears it before the call and saves it right after, before anything else can set it. On targets that have
//! no `errno`, or reach it in a way that stable Rust cannot, `get` returns 0.

use core::ffi::c_int;

/// Sets `errno` to 0.
#[inline]
pub fn clear() {
    if let Some(errno) = location() {
        // SAFETY:
        // - valid to write: C's own address of this thread's `errno`, fetched just now.
        unsafe { errno.write(0) }
    }
}

/// Returns `errno`, or 0 where there is none.
#[inline]
#[must_use]
pub fn get() -> i32 {
    match location() {
        // SAFETY:
        // - valid to read: C's own address of this thread's `errno`, fetched just now, which is always initialised.
        Some(errno) => unsafe { errno.read() },
        None => 0,
    }
}

macro_rules! location {
    ($symbol:literal) => {
        #[inline]
        fn location() -> Option<*mut c_int> {
            // SAFETY:
            // - the C library of this target has this function, with this signature, and it is safe to call always.
            unsafe extern "C" {
                #[link_name = $symbol]
                safe fn address() -> *mut c_int;
            }
            Some(address())
        }
    };
}

#[cfg(any(
    target_os = "linux",
    target_os = "l4re",
    target_os = "emscripten",
    target_os = "fuchsia",
    target_os = "hurd",
    target_os = "redox"
))]
location!("__errno_location");

#[cfg(any(target_vendor = "apple", target_os = "freebsd"))]
location!("__error");

#[cfg(any(
    target_os = "android",
    target_os = "netbsd",
    target_os = "openbsd",
    target_os = "cygwin",
    target_os = "espidf",
    target_os = "horizon",
    target_os = "vita"
))]
location!("__errno");

#[cfg(any(target_os = "solaris", target_os = "illumos"))]
location!("___errno");

#[cfg(windows)]
location!("_errno");

#[cfg(target_os = "haiku")]
location!("_errnop");

#[cfg(target_os = "aix")]
location!("_Errno");

#[cfg(target_os = "nto")]
location!("__get_errno_ptr");

#[cfg(not(any(
    target_os = "linux",
    target_os = "l4re",
    target_os = "emscripten",
    target_os = "fuchsia",
    target_os = "hurd",
    target_os = "redox",
    target_vendor = "apple",
    target_os = "freebsd",
    target_os = "android",
    target_os = "netbsd",
    target_os = "openbsd",
    target_os = "cygwin",
    target_os = "espidf",
    target_os = "horizon",
    target_os = "vita",
    target_os = "solaris",
    target_os = "illumos",
    windows,
    target_os = "haiku",
    target_os = "aix",
    target_os = "nto"
)))]
#[inline]
fn location() -> Option<*mut c_int> {
    None
}

//! Host names and addresses: `netdb.h`, with its contract.
//!
//! Everything here is said by getaddrinfo(3) and getnameinfo(3).

use core::ffi::{CStr, c_char, c_int, c_uint};
use core::fmt;
use core::iter;
use core::mem::MaybeUninit;
use core::ptr;
use std::ffi::CString;

use ffi_contract::contract;

/// The name or service is not known (`EAI_NONAME`, whose value differs between systems).
#[cfg(target_os = "linux")]
pub const EAI_NONAME: c_int = -2;
/// The name or service is not known (`EAI_NONAME`, whose value differs between systems).
#[cfg(target_os = "macos")]
pub const EAI_NONAME: c_int = 8;

const SOCK_STREAM: c_int = 1;
const NI_NUMERICHOST: c_int = if cfg!(target_os = "linux") { 1 } else { 2 };
const NI_NUMERICSERV: c_int = if cfg!(target_os = "linux") { 2 } else { 8 };

#[contract(error = LookupError, header = "netdb.h")]
unsafe extern "C" {
    /// The first of a list of addresses, or one further on. The list is freed as a whole, by the owner of the first.
    #[owned_by_c(free = freeaddrinfo)]
    #[rust_name = "AddressInfo"]
    pub type addrinfo;

    /// An address of some family, as long as its [`AddressInfo`] says.
    #[rust_name = "SocketAddress"]
    pub type sockaddr;

    /// Looks up the addresses under which a stream service of a host can be reached.
    ///
    /// Without a host, the addresses are this machine's own; without a service, the port is 0.
    #[fails(nonzero, detail = gai_strerror(return))]
    #[rust_name = "AddressInfo::look_up"]
    pub fn getaddrinfo(
        #[cstr]
        #[nullable]
        node: *const c_char,
        #[cstr]
        #[nullable]
        service: *const c_char,
        #[fixed((&raw const STREAMS).cast())] hints: *const addrinfo,
        #[out(owned)] list: *mut *mut addrinfo,
    ) -> c_int;

    fn freeaddrinfo(list: *mut addrinfo);

    /// What a code of [`AddressInfo::look_up`] means.
    #[returns(cstr, copied)]
    pub fn gai_strerror(code: c_int) -> *const c_char;

    /// Writes an address as text.
    ///
    /// # Safety
    ///
    /// `address` is `length` bytes long: nothing in the type says so. [`AddressInfo::numeric`] takes both from one place.
    #[fails(nonzero, detail = gai_strerror(return))]
    unsafe fn getnameinfo(
        address: &sockaddr,
        length: c_uint,
        #[buffer(len = host_length, uninit, written = nul)] host: *mut c_char,
        host_length: c_uint,
        #[buffer(len = service_length, uninit, written = nul)] service: *mut c_char,
        service_length: c_uint,
        flags: c_int,
    ) -> c_int;
}

/// `struct addrinfo`.
#[repr(C)]
struct Fields {
    flags: c_int,
    family: c_int,
    kind: c_int,
    protocol: c_int,
    address_length: c_uint,
    #[cfg(target_os = "linux")]
    address: *const SocketAddress,
    canonical_name: *const c_char,
    #[cfg(target_os = "macos")]
    address: *const SocketAddress,
    next: *const AddressInfo,
}

// SAFETY:
// - read only, and never through its pointers, which are null.
unsafe impl Sync for Fields {}

/// What [`AddressInfo::look_up`] asks for. getaddrinfo(3): "All the other fields in the structure pointed to by `hints` must
/// contain either 0 or a null pointer".
static STREAMS: Fields = Fields {
    flags: 0,
    family: 0,
    kind: SOCK_STREAM,
    protocol: 0,
    address_length: 0,
    address: ptr::null(),
    canonical_name: ptr::null(),
    next: ptr::null(),
};

/// Contracts for fields are not part of this version; what reads them is written by hand.
impl AddressInfo {
    fn fields(&self) -> &Fields {
        // SAFETY:
        // - live, initialised and not written to: C has filled the list, and only its owner's drop touches it again.
        // - laid out as in `netdb.h`.
        unsafe { &*ptr::from_ref(self).cast::<Fields>() }
    }

    /// The next address of the list.
    #[must_use]
    pub fn next(&self) -> Option<&Self> {
        // SAFETY:
        // - null, or live for as long as the list, from which `self` is borrowed.
        unsafe { self.fields().next.as_ref() }
    }

    /// This address and those after it.
    pub fn iter(&self) -> impl Iterator<Item = &Self> {
        iter::successors(Some(self), |info| info.next())
    }

    /// The address and the port in figures.
    ///
    /// # Errors
    ///
    /// An address of a family that C has no figures for.
    pub fn numeric(&self) -> Result<(String, String), LookupError> {
        let Fields { address, address_length, .. } = self.fields();
        let (mut host, mut service) = ([MaybeUninit::uninit(); 64], [MaybeUninit::uninit(); 16]);
        // SAFETY:
        // - live for as long as the list, from which `self` is borrowed; not null in what `getaddrinfo` makes.
        let address = unsafe { &**address };
        // SAFETY:
        // - as long as that: both are fields of one `struct addrinfo`.
        let (host, service) =
            unsafe { getnameinfo(address, *address_length, &mut host, &mut service, NI_NUMERICHOST | NI_NUMERICSERV) }?;
        Ok((lossy(host), lossy(service)))
    }
}

fn lossy(text: &CStr) -> String {
    text.to_string_lossy().into_owned()
}

/// A lookup that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookupError {
    /// The code (`EAI_NONAME`, …), where C returned one.
    pub code: Option<c_int>,
    /// What it means.
    pub message: String,
}

impl From<ffi_contract::Error> for LookupError {
    fn from(error: ffi_contract::Error) -> Self {
        let code = error.code().and_then(|code| c_int::try_from(code).ok());
        Self { code, message: error.to_string() }
    }
}

impl From<(ffi_contract::Error, CString)> for LookupError {
    fn from((error, message): (ffi_contract::Error, CString)) -> Self {
        Self { message: lossy(&message), ..Self::from(error) }
    }
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for LookupError {}

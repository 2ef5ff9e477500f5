//! A struct whose fields are read through accessors, one of each kind; a list of them.

#[contract(header = "record.h")]
#[repr(C)]
#[rust_name = "Record"]
pub struct record<'a> {
    /// What it counts.
    count: c_int,
    #[buffer(len = count)]
    #[nullable]
    rows: *const i64,
    #[cstr]
    name: *const c_char,
    #[buffer]
    id: *const [u8; 20],
    #[borrowed]
    #[nullable]
    author: *mut signature,
    owner: &'a user<'a>,
    #[embedded]
    origin: file<'a>,
    #[buffer(len = nul, each = cstr)]
    aliases: *const *const c_char,
    #[buffer(len = count, each = borrowed)]
    parents: *mut *mut commit,
    #[unchecked]
    run: Option<unsafe extern "C" fn(c_int)>,
    #[next]
    next: *mut record<'a>,
    _reserved: *mut c_void,
}

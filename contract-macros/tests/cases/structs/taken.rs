//! What may be taken out of a struct, and what is read as a copy.

#[contract]
#[repr(C)]
#[rust_name = "Reply"]
#[thread(send)]
pub struct reply<'a> {
    count: c_int,
    #[owned]
    seal: *mut Seal<'a>,
    #[owned(free = crate::seal_break)]
    #[nullable]
    stamp: *const Seal<'a>,
    #[cstr]
    #[copied]
    line: *mut c_char,
    #[buffer(len = count)]
    #[copied]
    #[nullable]
    digits: *mut i32,
    #[copied]
    number: *const c_int,
    #[copied]
    counted: *mut Counted,
}

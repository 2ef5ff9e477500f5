use core::ffi::c_int;

use ffi_contract::contract;

#[allow(non_camel_case_types)]
type size_t = usize;
type row_id = i64;
type Row = i64;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn last(n: size_t) -> Row;
    safe fn seek(id: row_id) -> c_int;
}

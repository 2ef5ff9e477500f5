//! merve: the name of an export is a part of the source, or, where it had to be unescaped, of the analysis.

use core::ffi::c_char;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = merve_free)]
    #[rust_name = "Analysis"]
    pub type merve_analysis;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Analysis::of"]
    pub fn merve_parse(#[cstr] source: *const c_char) -> *mut merve_analysis;

    #[returns(cstr, borrowed(from = [analysis, source]))]
    // weaker: #[returns(cstr, borrowed(from = source))]
    #[rust_name = "Analysis::export_name"]
    pub fn merve_export_name(analysis: &merve_analysis, #[cstr] source: *const c_char) -> *const c_char;

    fn merve_free(analysis: *mut merve_analysis);
}

//! LLVM: `LLVMPrintModuleToFile` writes its message only where it fails, and the caller frees it.

use core::ffi::{c_char, c_int};

use ffi_contract::{OwnedCStr, contract};

/// A failure with its message.
#[derive(Debug)]
pub(crate) struct PrintError(pub(crate) String);

impl From<ffi_contract::Error> for PrintError {
    fn from(error: ffi_contract::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<(ffi_contract::Error, OwnedCStr<LLVMDisposeMessage_here>)> for PrintError {
    fn from((_, message): (ffi_contract::Error, OwnedCStr<LLVMDisposeMessage_here>)) -> Self {
        Self(message.to_string_lossy().into_owned())
    }
}

#[contract(error = PrintError)]
unsafe extern "C" {
    #[fails(nonzero)]
    #[rust_name = "print_module"]
    pub(crate) safe fn LLVMPrintModuleToFile_here(
        fail: c_int,
        #[out(cstr, owned(free = LLVMDisposeMessage_here), valid = failure)] message: *mut *mut c_char,
    ) -> c_int;
    fn LLVMDisposeMessage_here(message: *mut c_char);
}

//! LLVM: a memory buffer over a memory range does not copy it (`LLVMCreateMemoryBufferWithMemoryRange`).

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = LLVMDisposeMemoryBuffer, keeps = 'data)]
    #[rust_name = "MemoryBuffer"]
    pub type LLVMMemoryBuffer<'data>;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "MemoryBuffer::over"]
    pub fn LLVMCreateMemoryBufferWithMemoryRange<'data>(
        #[buffer(len = length)]
        #[retained(by = return)]
        // weaker:
        data: *const u8,
        length: usize,
    ) -> *mut LLVMMemoryBuffer<'data>;

    #[rust_name = "MemoryBuffer::sum"]
    pub fn LLVMSumOfBuffer_here(buffer: &LLVMMemoryBuffer<'_>) -> u64;

    fn LLVMDisposeMemoryBuffer(buffer: *mut LLVMMemoryBuffer<'_>);
}

//! Vulkan: `vkMapMemory` gives the address of `size` bytes, valid until `vkUnmapMemory` or `vkFreeMemory`.

use core::ffi::{c_int, c_uchar};

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = memory_free_here)]
    #[rust_name = "Memory"]
    pub type memory_here;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Memory::allocate"]
    pub safe fn memory_allocate_here(size: usize) -> *mut memory_here;

    #[fails(nonzero)]
    #[rust_name = "Memory::map"]
    pub fn memory_map_here(
        memory: &mut memory_here,
        #[out(borrowed(exclusive, from = memory), buffer(len = *size))] data: *mut *mut c_uchar,
        #[out] size: *mut usize,
    ) -> c_int;

    fn memory_free_here(memory: *mut memory_here);
}

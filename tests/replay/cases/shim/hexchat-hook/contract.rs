//! HexChat: `hexchat_unhook` ends a hook, and with it what it holds.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(strip = ["hexchat_"])]
unsafe extern "C" {
    #[owned_by_c(free = hexchat_drop_hook_here)]
    #[rust_name = "Hook"]
    pub type hexchat_hook;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Hook::new"]
    pub safe fn hexchat_hook_command_here(command: c_int) -> *mut hexchat_hook;

    #[rust_name = "Hook::command"]
    pub fn hexchat_hook_command_of(hook: &hexchat_hook) -> c_int;

    /// What the command was.
    pub fn hexchat_unhook(#[consumed] hook: *mut hexchat_hook) -> c_int;
    // weaker: pub fn hexchat_unhook(hook: &mut hexchat_hook) -> c_int;

    fn hexchat_drop_hook_here(hook: *mut hexchat_hook);
}

//! Lua: `lua_getinfo` fills a `lua_Debug`, which has the short name of the source in itself (`short_src`, an array).

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

/// What is known of a function that runs.
#[contract]
#[repr(C)]
#[thread(send, sync)]
#[rust_name = "Activation"]
pub struct lua_Debug_here {
    current_line: c_int,
    #[cstr]
    short_src: [c_char; 60],
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type lua_Debug_here = self::Activation;

    #[owned_by_c(free = lua_close_here)]
    #[rust_name = "Lua"]
    pub type lua_State_here;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Lua::new"]
    pub safe fn lua_new_here() -> *mut lua_State_here;

    /// What runs at this level; the answer is written where the last one was.
    #[returns(borrowed(from = lua), nullable)]
    // weaker: #[returns(borrowed(forever), nullable)]
    #[rust_name = "Lua::activation"]
    pub fn lua_activation_here(lua: &mut lua_State_here, level: c_int) -> *const lua_Debug_here;

    fn lua_close_here(lua: *mut lua_State_here);
}

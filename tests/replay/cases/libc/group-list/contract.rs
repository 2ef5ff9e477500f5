//! getgrouplist(3): `ngroups` goes in as the room there is, and comes out as the number of groups, which may be larger.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "grp.h")]
unsafe extern "C" {
    /// The groups of a user, into as much room as there is.
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "group_list"]
    pub fn replay_getgrouplist(
        #[cstr] user: *const c_char,
        group: u32,
        #[buffer(len = *count, uninit, written = *count)] groups: *mut u32,
        count: *mut c_int,
    ) -> c_int;

    /// getgroups(2): the groups of the caller.
    #[fails(negative)]
    #[rust_name = "groups"]
    pub safe fn replay_getgroups(
        room: c_int,
        #[buffer(len = room, uninit, written = return)] groups: *mut u32,
    ) -> c_int;
}

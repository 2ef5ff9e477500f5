//! Objects that keep closures: by number, in lists, beside children and in place; and call them on any thread.

use core::ffi::{c_int, c_void};

use ffi_contract::contract;

/// The struct of C, which keeps its function and what it is called with.
#[repr(C)]
pub(crate) struct HornStruct {
    function: *mut c_void,
    user: *mut c_void,
}

#[contract(strip = ["desk_", "call_", "ear_", "horn_"])]
unsafe extern "C" {
    #[owned_by_c(free = desk_close)]
    #[rust_name = "Desk"]
    pub(crate) type desk;
    #[returns(owned)]
    #[rust_name = "Desk::new"]
    pub(crate) fn desk_new() -> *mut desk;
    #[fails(nonzero)]
    fn desk_close(#[consumed(on = success)] desk: *mut desk) -> c_int;
    pub(crate) fn desk_refuse(desk: &mut desk, times: c_int);
    #[rust_name = "give"]
    pub(crate) fn desk_give(#[consumed] desk: *mut desk);

    #[link_name = "desk_setopt"]
    #[returns(status)]
    #[rust_name = "Desk::on_write"]
    pub(crate) fn desk_on_write(
        desk: &mut desk,
        #[fixed(0)] option: c_int,
        #[callback(data = user, scope = until_freed(desk, slot), thread = any, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[link_name = "desk_setopt"]
    #[returns(status)]
    #[rust_name = "Desk::on_read"]
    pub(crate) fn desk_on_read(
        desk: &mut desk,
        #[fixed(1)] option: c_int,
        #[callback(data = user, scope = until_freed(desk, slot), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    // The name of the parameter is that of a word of the language.
    #[rust_name = "Desk::listen"]
    pub(crate) fn desk_listen(
        slot: &mut desk,
        #[callback(data = user, scope = until_freed(slot), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    );
    pub(crate) fn desk_fire(desk: &desk, option: c_int, number: c_int) -> c_int;
    pub(crate) fn desk_fire_all(desk: &desk, number: c_int) -> c_int;
    #[rust_name = "fire_last"]
    pub(crate) safe fn last_desk_fire(option: c_int, number: c_int) -> c_int;
    #[rust_name = "abandon_last"]
    pub(crate) safe fn last_desk_abandon();

    #[owned_by_c(free = call_end)]
    #[rust_name = "Call"]
    pub(crate) type call;
    #[returns(owned)]
    #[rust_name = "Desk::begin"]
    pub(crate) fn desk_begin(desk: &desk, #[fixed(0)] option: c_int, number: c_int) -> *mut call;
    #[rust_name = "end"]
    fn call_end(#[consumed] call: *mut call) -> c_int;

    #[owned_by_c(free = ear_free)]
    #[rust_name = "Ear"]
    pub(crate) type ear<'desk>;
    #[returns(owned)]
    #[rust_name = "Desk::ear"]
    pub(crate) fn ear_new<'desk>(desk: &'desk desk) -> *mut ear<'desk>;
    #[rust_name = "Ear::on"]
    pub(crate) fn ear_on(
        ear: &mut ear<'_>,
        #[callback(data = user, scope = until_freed(ear, slot), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    );
    pub(crate) fn ear_hear(ear: &ear<'_>, number: c_int) -> c_int;
    fn ear_free(ear: *mut ear<'_>);

    #[initialized_by_c(clear = horn_clear)]
    #[rust_name = "Horn"]
    pub(crate) type horn = HornStruct;
    #[fails(nonzero)]
    #[rust_name = "Horn::new"]
    pub(crate) fn horn_init(
        #[out(owned)] horn: *mut horn,
        refuse: c_int,
        #[callback(data = user, scope = until_freed(horn), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    pub(crate) fn horn_blow(horn: &horn, number: c_int) -> c_int;
    fn horn_clear(horn: *mut horn);

    #[rust_name = "pair"]
    pub(crate) safe fn desks_pair(
        #[callback(data = first, scope = call, on_panic = return(10))] one: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        first: *mut c_void,
        #[callback(data = second, scope = call, on_panic = return(20))] other: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        second: *mut c_void,
    ) -> c_int;
    #[rust_name = "count_elsewhere"]
    pub(crate) safe fn desks_count_elsewhere(
        #[callback(data = none, scope = call, thread = any, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(number: c_int) -> c_int,
        >,
    ) -> c_int;
}

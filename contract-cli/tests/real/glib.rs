//! A part of `<glib.h>`: main loops, text, bytes, hash tables.

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::contract;

type gsize = usize;

const G_PRIORITY_DEFAULT: c_int = 0;
const G_PRIORITY_LOW: c_int = 300;

/// C's `GDateWeekday`.
#[repr(C)]
enum GDateWeekday {
    BadWeekday = 0,
    Monday = 1,
    Sunday = 7,
}

#[contract(header = "glib.h", library = "glib-2.0")]
unsafe extern "C" {
    #[owned_by_c(free = g_main_loop_unref, up_ref = g_main_loop_ref)]
    type GMainLoop;
    type GMainContext;
    #[owned_by_c(free = g_bytes_unref, up_ref = g_bytes_ref)]
    #[thread(send, sync)]
    type GBytes;
    #[owned_by_c(free = g_timer_destroy)]
    type GTimer;

    #[returns(owned)]
    fn g_main_loop_new(#[nullable] context: Option<&GMainContext>, is_running: c_int) -> *mut GMainLoop;
    fn g_main_loop_ref(main: *mut GMainLoop) -> *mut GMainLoop;
    fn g_main_loop_unref(main: *mut GMainLoop);
    fn g_main_loop_is_running(main: &GMainLoop) -> c_int;

    #[must_use]
    #[returns(cstr, owned(free = g_free))]
    fn g_strdup(#[cstr] text: *const c_char) -> *mut c_char;
    fn g_free(memory: *mut c_void);

    #[returns(owned)]
    fn g_bytes_new(#[buffer(len = size)] data: *const c_void, size: gsize) -> *mut GBytes;
    fn g_bytes_ref(bytes: *mut GBytes) -> *mut GBytes;
    fn g_bytes_unref(bytes: *mut GBytes);
    fn g_bytes_get_size(bytes: &GBytes) -> gsize;
    fn g_bytes_hash(#[borrowed] bytes: *const GBytes) -> c_uint;

    #[returns(owned)]
    fn g_timer_new() -> *mut GTimer;
    fn g_timer_destroy(timer: *mut GTimer);
    fn g_timer_start(timer: &mut GTimer);
    fn g_timer_elapsed(timer: &GTimer, #[null] microseconds: *mut u64) -> f64;
    safe fn g_random_int_range(begin: i32, end: i32) -> i32;
}

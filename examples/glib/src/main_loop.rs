//! The main loop: `gmain.h`. What it calls is handed over with the function that ends it.

use core::ffi::{c_int, c_uint, c_void};

use ffi_contract::contract;

/// What a closure says that is called once (`G_SOURCE_REMOVE`).
pub const REMOVE: c_int = 0;
/// What it says to be called again (`G_SOURCE_CONTINUE`).
pub const CONTINUE: c_int = 1;

/// `G_PRIORITY_DEFAULT`.
const PRIORITY: c_int = 0;

#[contract(
    header = "glib.h",
    library = "glib-2.0",
    strip = ["g_main_loop_", "g_main_context_", "g_source_"]
)]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    /// A set of sources, which one thread at a time goes through; any thread may add some.
    #[owned_by_c(free = g_main_context_unref, up_ref = g_main_context_ref)]
    #[thread(send, sync)]
    #[rust_name = "Context"]
    pub type GMainContext;
    fn g_main_context_unref(context: *mut GMainContext);
    fn g_main_context_ref(context: *mut GMainContext) -> *mut GMainContext;

    /// A context of one's own.
    #[returns(owned)]
    pub safe fn g_main_context_new() -> *mut GMainContext;

    /// Calls what is ready, and waits for it if told to; says whether anything was: 1 or 0.
    pub fn g_main_context_iteration(context: &GMainContext, may_block: c_int) -> c_int;

    /// Whether anything is ready: 1 or 0.
    #[rust_name = "Context::is_pending"]
    pub fn g_main_context_pending(context: &GMainContext) -> c_int;

    /// Has the thread of the context call the closure, as long as that says [`CONTINUE`]; at once, if that is this thread.
    #[rust_name = "Context::invoke"]
    pub fn g_main_context_invoke_full(
        context: &GMainContext,
        #[fixed(PRIORITY)] priority: c_int,
        #[callback(data = user, scope = notified(notify), thread = any, on_panic = return(REMOVE))] function: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
        notify: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// A loop. Any thread may end it.
    #[owned_by_c(free = g_main_loop_unref, up_ref = g_main_loop_ref)]
    #[thread(send, sync)]
    #[rust_name = "MainLoop"]
    pub type GMainLoop;
    fn g_main_loop_unref(main_loop: *mut GMainLoop);
    fn g_main_loop_ref(main_loop: *mut GMainLoop) -> *mut GMainLoop;

    /// A loop over a context, or over the default one.
    #[returns(owned)]
    #[rust_name = "MainLoop::new"]
    pub safe fn g_main_loop_new(
        #[up_refs] context: Option<&GMainContext>,
        #[fixed(0)] is_running: c_int,
    ) -> *mut GMainLoop;

    /// Runs until it is ended.
    pub fn g_main_loop_run(main_loop: &GMainLoop);

    /// Ends it.
    pub fn g_main_loop_quit(main_loop: &GMainLoop);

    /// Whether it runs: 1 or 0.
    pub fn g_main_loop_is_running(main_loop: &GMainLoop) -> c_int;

    /// Adds a closure to the default context, which is called when nothing else is to be done, as long as it says
    /// [`CONTINUE`]. The result is its number there.
    #[rust_name = "idle"]
    pub safe fn g_idle_add_full(
        #[fixed(PRIORITY)] priority: c_int,
        #[callback(data = user, scope = notified(notify), thread = any, on_panic = return(REMOVE))] function: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
        notify: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_uint;

    /// The same every so many milliseconds.
    #[rust_name = "timeout"]
    pub safe fn g_timeout_add_full(
        #[fixed(PRIORITY)] priority: c_int,
        milliseconds: c_uint,
        #[callback(data = user, scope = notified(notify), thread = any, on_panic = return(REMOVE))] function: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
        notify: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_uint;

    /// A source: something that a context calls, which has a count of its own. There is one owner here, on one thread, since
    /// GLib locks nothing for a source that is in no context yet.
    #[owned_by_c(free = g_source_unref)]
    #[rust_name = "Source"]
    pub type GSource;
    fn g_source_unref(source: *mut GSource);

    /// A source that is ready when nothing else is.
    #[returns(owned)]
    #[rust_name = "Source::idle"]
    pub safe fn g_idle_source_new() -> *mut GSource;

    /// A source that is ready every so many milliseconds.
    #[returns(owned)]
    #[rust_name = "Source::timeout"]
    pub safe fn g_timeout_source_new(milliseconds: c_uint) -> *mut GSource;

    /// What the source calls. The closure before it is dropped, after it has returned if it is running.
    #[rust_name = "Source::set_callback"]
    pub fn g_source_set_callback(
        source: &mut GSource,
        #[callback(data = user, scope = notified(notify), thread = any, on_panic = return(REMOVE))] function: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
        notify: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// Adds the source to a context, or to the default one; a source that is in one is refused. The result is its number there.
    #[fails(zero)]
    pub fn g_source_attach(source: &mut GSource, context: Option<&GMainContext>) -> c_uint;

    /// Takes the source out of its context for good, and ends what it calls.
    pub fn g_source_destroy(source: &mut GSource);

    /// Whether that has been done: 1 or 0.
    pub fn g_source_is_destroyed(source: &GSource) -> c_int;
}

//! Transfers: `curl/easy.h`, one declaration for each option that is used.

use core::ffi::{c_char, c_double, c_int, c_long, c_uint, c_void};
use std::sync::OnceLock;

use ffi_contract::{Owned, contract};

use crate::error::CurlError;
use crate::version::Version;

/// Options, information, flags: the numbers of `curl.h`.
mod number {
    use core::ffi::{c_long, c_uint};

    pub(super) const GLOBAL_DEFAULT: c_long = 3;

    const LONG: c_uint = 0;
    const OBJECT: c_uint = 10_000;
    const FUNCTION: c_uint = 20_000;
    const OFFSET: c_uint = 30_000;

    pub(super) const WRITEDATA: c_uint = OBJECT + 1;
    pub(super) const OPT_URL: c_uint = OBJECT + 2;
    pub(super) const PROXY: c_uint = OBJECT + 4;
    pub(super) const READDATA: c_uint = OBJECT + 9;
    pub(super) const ERRORBUFFER: c_uint = OBJECT + 10;
    pub(super) const WRITEFUNCTION: c_uint = FUNCTION + 11;
    pub(super) const READFUNCTION: c_uint = FUNCTION + 12;
    pub(super) const POSTFIELDS: c_uint = OBJECT + 15;
    pub(super) const HTTPHEADER: c_uint = OBJECT + 23;
    pub(super) const HEADERDATA: c_uint = OBJECT + 29;
    pub(super) const NOPROGRESS: c_uint = LONG + 43;
    pub(super) const FAILONERROR: c_uint = LONG + 45;
    pub(super) const UPLOAD: c_uint = LONG + 46;
    pub(super) const XFERINFODATA: c_uint = OBJECT + 57;
    pub(super) const HEADERFUNCTION: c_uint = FUNCTION + 79;
    pub(super) const NOSIGNAL: c_uint = LONG + 99;
    pub(super) const INFILESIZE_LARGE: c_uint = OFFSET + 115;
    pub(super) const CURLU: c_uint = OBJECT + 282;
    pub(super) const TIMEOUT_MS: c_uint = LONG + 155;
    pub(super) const COPYPOSTFIELDS: c_uint = OBJECT + 165;
    pub(super) const XFERINFOFUNCTION: c_uint = FUNCTION + 219;

    pub(super) const EFFECTIVE_URL: c_uint = 0x10_0000 + 1;
    pub(super) const RESPONSE_CODE: c_uint = 0x20_0000 + 2;
    pub(super) const TOTAL_TIME: c_uint = 0x30_0000 + 3;
    pub(super) const SIZE_DOWNLOAD: c_uint = 0x60_0000 + 8;
    pub(super) const CONTENT_TYPE: c_uint = 0x10_0000 + 18;
    pub(super) const COOKIELIST: c_uint = 0x40_0000 + 28;

    pub(super) const READFUNC_ABORT: usize = 0x1000_0000;
}
/// How long a buffer for [`Easy::error_buffer`] is (`CURL_ERROR_SIZE`).
pub const ERROR_SIZE: usize = 256;

#[contract(error = CurlError, header = "curl/curl.h", library = "libcurl", strip = ["curl_easy_"])]
#[link(name = "curl")]
unsafe extern "C" {
    #[declared]
    type curl_slist = crate::list::List;
    #[declared]
    type CURLU = crate::url::Url;

    /// A transfer, its options and its connections. `'data` is how long what it keeps lives.
    ///
    /// libcurl-thread(3): "You must never share the same handle in multiple threads. You can pass the handles around among
    /// threads, but you must never use a single handle from more than one thread at any given time."
    ///
    /// Not here: `curl_easy_duphandle`, which copies the addresses of callbacks and data, so that no closure could live in a
    /// handle; and `CURLOPT_POSTFIELDSIZE`, a length that is set apart from what it is the length of.
    #[owned_by_c(free = curl_easy_cleanup, keeps = 'data)]
    #[thread(send)]
    #[rust_name = "Easy"]
    pub type CURL<'data>;

    fn curl_easy_cleanup(handle: *mut CURL<'_>);

    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[rust_name = "global_init"]
    safe fn curl_global_init(#[fixed(number::GLOBAL_DEFAULT)] flags: c_long) -> c_uint;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "easy_init"]
    safe fn curl_easy_init<'data>() -> *mut CURL<'data>;

    #[returns(cstr, copied)]
    #[rust_name = "strerror"]
    safe fn curl_easy_strerror(code: c_uint) -> *const c_char;

    /// Does the transfer, and calls the callbacks.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    pub fn curl_easy_perform(handle: &mut CURL<'_>) -> c_uint;

    /// All options as they were, but for connections and cookies.
    pub fn curl_easy_reset(handle: &mut CURL<'_>);

    // Options that are numbers or text, which is copied: curl_easy_setopt(3), "strings … are copied by the library".

    /// Where to, or where from.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::url"]
    pub fn set_url(
        handle: &mut CURL<'_>,
        #[fixed(number::OPT_URL)] option: c_uint,
        #[variadic]
        #[cstr]
        url: *const c_char,
    ) -> c_uint;

    /// Through which proxy; the empty text is "none", whatever the environment says.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::proxy"]
    pub fn set_proxy(
        handle: &mut CURL<'_>,
        #[fixed(number::PROXY)] option: c_uint,
        #[variadic]
        #[cstr]
        proxy: *const c_char,
    ) -> c_uint;

    /// How long the whole may take, in milliseconds.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::timeout"]
    pub fn set_timeout(
        handle: &mut CURL<'_>,
        #[fixed(number::TIMEOUT_MS)] option: c_uint,
        #[variadic] milliseconds: c_long,
    ) -> c_uint;

    /// Whether an HTTP status of 400 or more is a failure: 0 or 1.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::fail_on_error"]
    pub fn set_fail_on_error(
        handle: &mut CURL<'_>,
        #[fixed(number::FAILONERROR)] option: c_uint,
        #[variadic] on: c_long,
    ) -> c_uint;

    /// Whether data goes there, and not comes from there: 0 or 1.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::upload"]
    pub fn set_upload(handle: &mut CURL<'_>, #[fixed(number::UPLOAD)] option: c_uint, #[variadic] on: c_long)
    -> c_uint;

    /// How much will be uploaded, if that is known.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::upload_size"]
    pub fn set_upload_size(
        handle: &mut CURL<'_>,
        #[fixed(number::INFILESIZE_LARGE)] option: c_uint,
        #[variadic] bytes: i64,
    ) -> c_uint;

    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::no_progress"]
    fn set_no_progress(
        handle: &mut CURL<'_>,
        #[fixed(number::NOPROGRESS)] option: c_uint,
        #[variadic] on: c_long,
    ) -> c_uint;

    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::no_signal"]
    fn set_no_signal(
        handle: &mut CURL<'_>,
        #[fixed(number::NOSIGNAL)] option: c_uint,
        #[fixed(1)]
        #[variadic]
        on: c_long,
    ) -> c_uint;

    // What the handle keeps.

    /// Where libcurl writes what went wrong, in more words than the error's.
    ///
    /// CURLOPT_ERRORBUFFER(3): "keep the associated buffer available until libcurl no longer needs it. … libcurl does not make
    /// a copy … you must keep it until you call curl_easy_cleanup". So it can be read when the handle is gone.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::error_buffer"]
    pub fn set_error_buffer(
        handle: &mut CURL<'_>,
        #[fixed(number::ERRORBUFFER)] option: c_uint,
        #[variadic]
        #[buffer]
        #[retained(by = handle)]
        buffer: *mut [c_char; ERROR_SIZE],
    ) -> c_uint;

    /// Text to POST, which the handle reads while it transfers.
    ///
    /// CURLOPT_POSTFIELDS(3): "The data pointed to is NOT copied by the library: as a consequence, it must be preserved by the
    /// calling application until the associated transfer finishes." It may be transferred again until the handle is freed.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::post"]
    pub fn set_post(
        handle: &mut CURL<'_>,
        #[fixed(number::POSTFIELDS)] option: c_uint,
        #[variadic]
        #[cstr]
        #[retained(by = handle)]
        text: *const c_char,
    ) -> c_uint;

    /// Text to POST, of which libcurl makes a copy: CURLOPT_COPYPOSTFIELDS(3).
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::post_copy"]
    pub fn set_post_copy(
        handle: &mut CURL<'_>,
        #[fixed(number::COPYPOSTFIELDS)] option: c_uint,
        #[variadic]
        #[cstr]
        text: *const c_char,
    ) -> c_uint;

    /// Headers of the request, of which the handle keeps the list.
    ///
    /// CURLOPT_HTTPHEADER(3): "libcurl does not take ownership of the list and you must keep it until the transfer is done".
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::headers"]
    pub fn set_headers(
        handle: &mut CURL<'_>,
        #[fixed(number::HTTPHEADER)] option: c_uint,
        #[variadic]
        #[retained(by = handle)]
        list: &curl_slist,
    ) -> c_uint;

    /// Where to, or where from, in parts, which live beside the handle.
    ///
    /// CURLOPT_CURLU(3): "libcurl will not … take ownership of the handle", and reads it "when the transfer is started".
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::url_in_parts"]
    pub fn set_url_in_parts(
        handle: &mut CURL<'_>,
        #[fixed(number::CURLU)] option: c_uint,
        #[variadic]
        #[retained(by = handle, owned)]
        url: &CURLU,
    ) -> c_uint;

    // Callbacks, whose user data another option sets.

    #[fails(nonzero)]
    #[link_name = "curl_easy_setopt"]
    fn set_write_data(
        handle: &mut CURL<'_>,
        #[fixed(number::WRITEDATA)] option: c_uint,
        #[variadic]
        #[data]
        data: *mut c_void,
    ) -> c_uint;

    /// Calls the closure with what arrives. It says how much it took; less than all ends the transfer.
    ///
    /// CURLOPT_WRITEFUNCTION(3): "`size` is always 1". The function is no `Option` here, and so there is no
    /// `remove_on_write`: without a function libcurl takes its user data for a `FILE *`.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::on_write"]
    pub fn set_on_write(
        handle: &mut CURL<'_>,
        #[fixed(number::WRITEFUNCTION)] option: c_uint,
        #[variadic]
        #[callback(data = set_by(set_write_data), scope = until_freed(handle, slot), on_panic = return(0))]
        write: unsafe extern "C" fn(
            #[buffer(len = count)] bytes: *const c_char,
            #[unused] size: usize,
            count: usize,
            #[data] data: *mut c_void,
        ) -> usize,
    ) -> c_uint;

    #[fails(nonzero)]
    #[link_name = "curl_easy_setopt"]
    fn set_read_data(
        handle: &mut CURL<'_>,
        #[fixed(number::READDATA)] option: c_uint,
        #[variadic]
        #[data]
        data: *mut c_void,
    ) -> c_uint;

    /// Asks the closure for what is to be uploaded. It fills the buffer and says how far; 0 is the end.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::on_read"]
    pub fn set_on_read(
        handle: &mut CURL<'_>,
        #[fixed(number::READFUNCTION)] option: c_uint,
        #[variadic]
        #[callback(data = set_by(set_read_data), scope = until_freed(handle, slot), on_panic = return(number::READFUNC_ABORT))]
        read: unsafe extern "C" fn(
            #[buffer(len = count, written = return)]
            #[borrowed(exclusive)]
            bytes: *mut c_char,
            #[unused] size: usize,
            count: usize,
            #[data] data: *mut c_void,
        ) -> usize,
    ) -> c_uint;

    #[fails(nonzero)]
    #[link_name = "curl_easy_setopt"]
    fn set_header_data(
        handle: &mut CURL<'_>,
        #[fixed(number::HEADERDATA)] option: c_uint,
        #[variadic]
        #[data]
        data: *mut c_void,
    ) -> c_uint;

    /// Calls the closure with each line of the response's header; it says how much it took, as that of
    /// [`on_write`](Easy::on_write).
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::on_header"]
    pub fn set_on_header(
        handle: &mut CURL<'_>,
        #[fixed(number::HEADERFUNCTION)] option: c_uint,
        #[variadic]
        #[callback(data = set_by(set_header_data), scope = until_freed(handle, slot), on_panic = return(0))]
        header: Option<
            unsafe extern "C" fn(
                #[buffer(len = count)] line: *const c_char,
                #[unused] size: usize,
                count: usize,
                #[data] data: *mut c_void,
            ) -> usize,
        >,
    ) -> c_uint;

    #[fails(nonzero)]
    #[link_name = "curl_easy_setopt"]
    fn set_progress_data(
        handle: &mut CURL<'_>,
        #[fixed(number::XFERINFODATA)] option: c_uint,
        #[variadic]
        #[data]
        data: *mut c_void,
    ) -> c_uint;

    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_setopt"]
    #[rust_name = "Easy::on_any_progress"]
    fn set_on_progress(
        handle: &mut CURL<'_>,
        #[fixed(number::XFERINFOFUNCTION)] option: c_uint,
        #[variadic]
        #[callback(data = set_by(set_progress_data), scope = until_freed(handle, slot), on_panic = return(1))]
        progress: Option<
            unsafe extern "C" fn(
                #[data] data: *mut c_void,
                down_total: i64,
                down_now: i64,
                up_total: i64,
                up_now: i64,
            ) -> c_int,
        >,
    ) -> c_uint;

    // What a transfer was like: curl_easy_getinfo(3).

    /// The URL that was used last, after redirections. It lives until the next transfer.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_getinfo"]
    #[rust_name = "Easy::effective_url"]
    pub fn effective_url(
        handle: &CURL<'_>,
        #[fixed(number::EFFECTIVE_URL)] info: c_uint,
        #[variadic]
        #[out(cstr, borrowed(from = handle, until = [curl_easy_perform]), nullable)]
        url: *mut *mut c_char,
    ) -> c_uint;

    /// What the server said that it is.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_getinfo"]
    #[rust_name = "Easy::content_type"]
    pub fn content_type(
        handle: &CURL<'_>,
        #[fixed(number::CONTENT_TYPE)] info: c_uint,
        #[variadic]
        #[out(cstr, borrowed(from = handle, until = [curl_easy_perform]), nullable)]
        kind: *mut *mut c_char,
    ) -> c_uint;

    /// The last status of the server; 0 if there was none.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_getinfo"]
    #[rust_name = "Easy::response_code"]
    pub fn response_code(
        handle: &CURL<'_>,
        #[fixed(number::RESPONSE_CODE)] info: c_uint,
        #[variadic]
        #[out]
        code: *mut c_long,
    ) -> c_uint;

    /// How long it took, in seconds.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_getinfo"]
    #[rust_name = "Easy::total_time"]
    pub fn total_time(
        handle: &CURL<'_>,
        #[fixed(number::TOTAL_TIME)] info: c_uint,
        #[variadic]
        #[out]
        seconds: *mut c_double,
    ) -> c_uint;

    /// How many bytes arrived.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_getinfo"]
    #[rust_name = "Easy::downloaded"]
    pub fn downloaded(
        handle: &CURL<'_>,
        #[fixed(number::SIZE_DOWNLOAD)] info: c_uint,
        #[variadic]
        #[out]
        bytes: *mut i64,
    ) -> c_uint;

    /// All cookies, as a list of the caller's own.
    #[fails(nonzero, detail = curl_easy_strerror(return))]
    #[link_name = "curl_easy_getinfo"]
    #[rust_name = "Easy::cookies"]
    pub fn cookies(
        handle: &CURL<'_>,
        #[fixed(number::COOKIELIST)] info: c_uint,
        #[variadic]
        #[out(owned, nullable)]
        list: *mut *mut curl_slist,
    ) -> c_uint;

    // Text for URLs: curl_easy_escape(3).

    /// Encodes bytes. Empty ones are given as the empty text, since a length of 0 makes C look for a NUL.
    #[fails(null)]
    #[returns(owned(free = curl_free), cstr)]
    pub fn curl_easy_escape(
        handle: &mut CURL<'_>,
        #[buffer(len = length)] bytes: *const c_char,
        length: c_int,
    ) -> *mut c_char;

    /// Decodes them.
    #[fails(null)]
    #[returns(owned(free = curl_free), buffer(len = *out_length))]
    pub fn curl_easy_unescape(
        handle: &mut CURL<'_>,
        #[buffer(len = length)] text: *const c_char,
        length: c_int,
        #[out] out_length: *mut c_int,
    ) -> *mut c_char;

    fn curl_free(memory: *mut c_void);
}

impl<'data> Easy<'data> {
    /// A handle. The first one initialises libcurl.
    ///
    /// Timeouts do without signals, which would interrupt other threads: CURLOPT_NOSIGNAL(3).
    ///
    /// # Errors
    ///
    /// What libcurl says.
    ///
    /// # Panics
    ///
    /// If the library cannot be initialised while other threads run, which none since 7.84 is on a platform with atomics.
    pub fn new() -> Result<Owned<Self>, CurlError> {
        static INITIALISED: OnceLock<Result<(), CurlError>> = OnceLock::new();
        assert!(Version::linked().is_thread_safe(), "libcurl is older than 7.84");
        INITIALISED.get_or_init(global_init).clone()?;
        let mut handle = easy_init()?;
        handle.no_signal()?;
        Ok(handle)
    }

    /// Calls the closure now and then during a transfer; it says whether to go on.
    ///
    /// # Errors
    ///
    /// What libcurl says.
    pub fn on_progress(
        handle: &mut Owned<Self>,
        mut go_on: impl FnMut(Progress) -> bool + Send + 'static,
    ) -> Result<(), CurlError> {
        Easy::on_any_progress(handle, move |down_total, down_now, up_total, up_now| {
            c_int::from(!go_on(Progress { down_total, down_now, up_total, up_now }))
        })?;
        handle.no_progress(0)
    }
}

/// How far a transfer is, in bytes; 0 for totals that are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What will arrive.
    pub down_total: i64,
    /// What has arrived.
    pub down_now: i64,
    /// What will be sent.
    pub up_total: i64,
    /// What has been sent.
    pub up_now: i64,
}

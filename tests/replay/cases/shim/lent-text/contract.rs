//! Text and arrays of text that C reads during the call: libcurl, libtcod, PulseAudio, FluidLite, ytnef, ZeroMQ, libhydrogen.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    /// How long the text is.
    pub safe fn replay_text_length(#[cstr] text: *const c_char) -> usize;

    /// How long the texts are, together.
    #[rust_name = "replay_texts_length"]
    pub safe fn replay_reorder_devices(
        #[buffer(len = count, each = cstr)] texts: *const *const c_char,
        count: c_int,
    ) -> usize;
}

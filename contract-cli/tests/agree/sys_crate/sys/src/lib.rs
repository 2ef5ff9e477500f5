//! Bindings.
use core::ffi::{c_char, c_int, c_ulong};

pub mod shapes;

type size = c_ulong;

macro_rules! cfg_if { ($($t:tt)*) => {}; }

cfg_if! {
    if #[cfg(windows)] {
        #[repr(C)]
        pub struct entry {
            pub kind: u8,
        }
    } else {
        #[repr(C)]
        pub struct entry {
            pub kind: c_int,
            #[cfg(feature = "named")]
            pub name: *const c_char,
            #[cfg(feature = "extra")]
            pub extra: c_int,
            pub size: size,
        }
    }
}

#[repr(C)]
pub struct state {
    _private: [u8; 0],
}

#![doc = include_str!("../README.md")]
#![cfg(any(all(target_os = "linux", target_pointer_width = "64"), all(target_os = "macos", target_arch = "aarch64")))]

pub mod callbacks;
pub mod libc;
pub mod netdb;

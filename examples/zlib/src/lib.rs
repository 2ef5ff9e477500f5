#![doc = include_str!("../README.md")]

pub mod stream;
pub mod zlib;

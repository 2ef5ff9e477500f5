//! A library in Rust for C: see [`words`], and the header that is made of it, `include/words.h`.
#![deny(unsafe_code)]

pub mod words;

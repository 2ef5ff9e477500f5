#![doc = include_str!("../README.md")]

pub mod easy;
pub mod error;
pub mod list;
pub mod url;
pub mod version;

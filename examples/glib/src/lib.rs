#![doc = include_str!("../README.md")]

pub mod bytes;
pub mod error;
pub mod files;
pub mod key_file;
pub mod main_loop;
pub mod table;
pub mod text;
pub mod variant;

#![doc = include_str!("../README.md")]

pub mod blame;
pub mod diff;
pub mod git;
pub mod status;

#![doc = include_str!("../README.md")]

pub mod backup;
pub mod hooks;
pub mod moons;
pub mod sqlite3;
pub mod table;

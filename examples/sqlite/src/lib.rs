#![doc = include_str!("../README.md")]

pub mod moons;
pub mod sqlite3;
pub mod table;

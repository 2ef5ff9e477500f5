//! Small libraries in the shapes that real ones have.

pub mod cert;
pub mod file;
pub mod list;
pub mod sql;
pub mod text;
pub mod threads;

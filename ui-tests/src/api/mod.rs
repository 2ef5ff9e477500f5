//! Small libraries in the shapes that real ones have.

pub mod arena;
pub mod arrays;
pub mod callbacks;
pub mod cert;
pub mod failed;
pub mod file;
pub mod handed;
pub mod in_place;
pub mod kept;
pub mod list;
pub mod scopes;
pub mod sql;
pub mod stored;
pub mod text;
pub mod threads;
pub mod user_data;

//! Repositories and their commits, through the functions that `libgit2-sys` declares.

pub mod git;

//! Links the C library that the hygiene crates call; it has no items of its own.
#![no_std]

//! Programs without `unsafe` that try to reach undefined behavior over a library that keeps its contract.
//!
//! Each says what it tries. These compile, and must run clean under AddressSanitizer; those that do not compile stand in
//! `ui-tests/reject/attacks/`.

mod chests;
mod desks;
mod library;
mod spokes;
mod trays;

mod anchored;
mod buffers;
mod callbacks;
mod counting;
mod failure;
mod handed;
mod memory;
mod parents;
mod places;
mod stored;
mod threads;

//! What both fuzz targets need: a block out of a text, and a block changed into another one that may well be accepted.
//!
//! An input is a text, so that a seed is a fixture as it stands and a finding becomes one.

pub mod block;
pub mod mutate;

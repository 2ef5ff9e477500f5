//! Who owns each pointer, and for how long.
#![no_std]

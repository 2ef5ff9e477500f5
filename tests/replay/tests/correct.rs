//! What users write instead of each bug, and what the bugs of run time do now.

#![allow(dead_code)]

use replay as _; // links the C of the cases

include!(concat!(env!("OUT_DIR"), "/correct.rs"));

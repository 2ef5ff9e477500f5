//! One page per diagnostic code: what is wrong, what C would do, a block that breaks the rule, and the same block mended.
//!
//! A message ends with its code in brackets, `[missing-contract]`; [`missing_contract`] explains it. All problems of a
//! block are reported in one build, and one mistake gives one message.

contract_macros::error_pages! {}

//! What was written, with tokens and spans kept.

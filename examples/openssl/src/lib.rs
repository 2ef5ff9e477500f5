#![doc = include_str!("../README.md")]

pub mod bio;
pub mod digest;
pub mod error;
pub mod key;
pub mod provider;
pub mod stack;
pub mod store;
pub mod sys;
pub mod tls;
pub mod wire;
pub mod x509;

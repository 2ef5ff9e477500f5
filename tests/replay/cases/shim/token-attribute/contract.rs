//! PKCS #11: an attribute is a struct of a kind, the address of a value, and its length; the functions that are given attributes read
//! the values then (`C_CreateObject`).

use core::ffi::{c_int, c_uchar, c_ulong};

use ffi_contract::contract;

/// What a token is told of an object.
#[contract]
#[initialized_by_rust]
#[repr(C)]
#[rust_name = "Attribute"]
pub struct CK_ATTRIBUTE_here<'value> {
    // weaker: pub struct CK_ATTRIBUTE_here {
    kind: c_ulong,
    #[buffer(len = length)]
    // weaker: #[unchecked]
    #[retained]
    // weaker:
    #[nullable]
    // weaker:
    value: *const c_uchar,
    length: c_ulong,
}

#[contract]
unsafe extern "C" {
    #[declared]
    type CK_ATTRIBUTE_here<'value> = self::Attribute<'value>;
    // weaker: type CK_ATTRIBUTE_here = self::Attribute;

    /// The sum of the bytes of the value.
    #[rust_name = "sum"]
    pub safe fn token_sum_here(attribute: &CK_ATTRIBUTE_here<'_>) -> c_int;
    // weaker: pub safe fn token_sum_here(attribute: &CK_ATTRIBUTE_here) -> c_int;
}

//! RUSTSEC-2022-0034: an attribute is made from a value that is gone when the token reads it.

#[path = "contract.rs"]
mod contract;

use contract::{Attribute, sum};

fn main() {
    let mut attribute = Attribute::new();
    {
        let value = vec![1, 2, 3];
        attribute.set_value(Some(&value));
        // weaker: unsafe { attribute.set_value(value.as_ptr()) };
    }
    println!("{}", sum(&attribute));
}

//! RUSTSEC-2020-0165, RUSTSEC-2021-0019/b, RUSTSEC-2021-0145, MiriLLI/jh-rs: bytes are taken for something else.

#[path = "contract.rs"]
mod contract;

use contract::read_scanlines;

fn main() {
    let mut rows = vec![0_u32; 4];
    read_scanlines(&mut rows);
    println!("{rows:?}");
}

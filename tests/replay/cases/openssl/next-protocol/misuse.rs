//! RUSTSEC-2025-0004: the protocol is a part of a list that is gone.

#[path = "contract.rs"]
mod contract;

use contract::select_next_protocol;

fn pick(client: &[u8]) -> Option<&[u8]> {
    let server = b"\x02h2".to_vec();
    let picked = select_next_protocol(&server, client).ok();
    picked
}

fn main() {
    println!("{:?}", pick(b"\x02h2"));
}

//! RUSTSEC-2025-0004.

#[path = "contract.rs"]
mod contract;

use contract::select_next_protocol;

static SERVER: &[u8] = b"\x02h2\x08http/1.1";

fn pick(client: &[u8]) -> Option<&[u8]> {
    select_next_protocol(SERVER, client).ok()
}

#[test]
fn what_both_have_is_picked_from_lists_that_live() {
    let client = b"\x08http/1.1".to_vec();
    assert_eq!(pick(&client), Some(&b"http/1.1"[..]));
    assert_eq!(pick(b"\x03foo"), None);
}

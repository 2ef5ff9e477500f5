//! RUSTSEC-2025-0153.

#[path = "contract.rs"]
mod contract;

use contract::Hook;

#[test]
fn a_hook_is_used_and_then_unhooked() {
    let hook = Hook::new(7).expect("it is made");
    assert_eq!(hook.command(), 7);
    assert_eq!(Hook::unhook(hook), 7);
    drop(Hook::new(8).expect("and one is dropped"));
}

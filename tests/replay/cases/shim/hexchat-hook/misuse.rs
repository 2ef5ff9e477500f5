//! RUSTSEC-2025-0153: a hook is used after it was unhooked.

#[path = "contract.rs"]
mod contract;

use contract::Hook;

fn main() -> Result<(), ffi_contract::Error> {
    let mut hook = Hook::new(7)?;
    Hook::unhook(hook);
    // weaker: hook.unhook();
    println!("{}", hook.command());
    hook = Hook::new(8)?;
    drop(hook);
    Ok(())
}

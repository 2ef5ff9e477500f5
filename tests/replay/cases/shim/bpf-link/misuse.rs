//! libbpf#1381: the link is destroyed after its object is closed.

#[path = "contract.rs"]
mod contract;

use contract::Object;

fn main() -> Result<(), ffi_contract::Error> {
    let child = {
        let parent = Object::open()?;
        parent.attach()?
    };
    println!("{}", child.is_attached());
    Ok(())
}

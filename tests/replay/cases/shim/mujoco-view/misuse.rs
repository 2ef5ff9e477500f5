//! mujoco#119: positions are read after the data is gone, while the model is still there.

#[path = "contract.rs"]
mod contract;

use contract::{Data, Model};

fn main() -> Result<(), ffi_contract::Error> {
    let model = Model::new()?;
    let data = Data::of(&model)?;
    let positions = data.positions(&model);
    drop(data);
    println!("{positions:?}");
    Ok(())
}

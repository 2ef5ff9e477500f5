//! mujoco#119.

#[path = "contract.rs"]
mod contract;

use contract::{Data, Model};

#[test]
fn positions_outlive_the_model_but_not_the_data() {
    let model = Model::new().expect("it is made");
    let data = Data::of(&model).expect("it is made");
    let positions = data.positions(&model);
    drop(model);
    assert_eq!(positions, [1.0, 2.0]);
}

//! MuJoCo: the arrays of an `mjData` are its own; the `mjModel` only says how long they are.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(strip = ["mj_"])]
unsafe extern "C" {
    #[owned_by_c(free = mj_deleteModel)]
    #[rust_name = "Model"]
    pub type mjModel;

    #[owned_by_c(free = mj_deleteData)]
    #[rust_name = "Data"]
    pub type mjData;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Model::new"]
    pub safe fn mj_makeModel_here() -> *mut mjModel;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Data::of"]
    pub fn mj_makeData(model: &mjModel) -> *mut mjData;

    #[returns(buffer(len = *count), borrowed(from = data))]
    // weaker: #[returns(buffer(len = *count), borrowed(from = model))]
    #[rust_name = "Data::positions"]
    pub fn mj_qpos_here(data: &mjData, model: &mjModel, count: *mut c_int) -> *const f64;

    fn mj_deleteData(data: *mut mjData);
    fn mj_deleteModel(model: *mut mjModel);
}

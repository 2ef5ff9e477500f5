use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn start();
}

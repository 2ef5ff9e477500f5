use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = object_drop)]
    type object;

    #[returns(owned)]
    fn object_new() -> *mut object;
    fn object_drop(o: *mut object);
}

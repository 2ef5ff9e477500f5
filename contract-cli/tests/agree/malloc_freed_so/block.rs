use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = object_free)]
    type object;

    #[returns(owned)]
    fn object_new() -> *mut object;
    fn object_free(o: *mut object);

    #[returns(owned)]
    fn object_copy(o: &object) -> *mut object;
}

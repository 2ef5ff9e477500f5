use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = object_fre)]
    type object;

    fn object_free(o: *mut object);
}

#[contract]
unsafe extern "C" {
    fn hash(#[buffer(len = n)] p: *const c_void, n: c_int) -> c_int;
    #[fails(negative)]
    fn send(
        #[buffer(len = n, empty = error)]
        #[nullable]
        p: *const u32,
        n: u16,
    ) -> c_int;
    fn checksum(#[buffer(len = nul)] p: *const u16) -> c_ulong;
    fn encrypt(#[buffer] key: *const [u8; 32], #[buffer(len = bytes, unit = bytes)] words: *mut u32, bytes: usize);
}

#[contract]
unsafe extern "C" {
    safe fn hash(#[buffer(len = n)] data: *const u8, len: usize);
}

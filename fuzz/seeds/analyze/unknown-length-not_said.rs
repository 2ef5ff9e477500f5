#[contract]
unsafe extern "C" {
    safe fn hash(#[buffer] data: *const u8, len: usize);
}

#[contract]
unsafe extern "C" {
    safe fn hash(#[buffer(len = len)] data: *const u8, len: usize);
}

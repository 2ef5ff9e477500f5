#[contract]
unsafe extern "C" {
    safe fn hash(#[buffer(len = *len)] data: *mut u8, len: *mut usize);
}

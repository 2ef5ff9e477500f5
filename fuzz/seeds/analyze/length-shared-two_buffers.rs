#[contract]
unsafe extern "C" {
    safe fn swap(#[buffer(len = n)] a: *mut u8, #[buffer(len = n)] b: *mut u8, n: usize);
}

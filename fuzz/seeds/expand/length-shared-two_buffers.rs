#[contract]
unsafe extern "C" {
    safe fn swap(#[buffer(len = n)] a: *mut u8, n: usize, #[buffer(len = m)] b: *mut u8, m: usize);
}

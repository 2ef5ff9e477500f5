#[contract]
unsafe extern "C" {
    safe fn random_fill(#[buffer(len = n, uninit, written = n)] p: *mut u8, n: usize);
}

#[contract]
unsafe extern "C" {
    fn blend(#[buffer(len = n)] masks: *const u8, n: usize, #[buffer(len = n * 4)] pixels: *const u8);
}

#[contract]
unsafe extern "C" {
    fn update(#[buffer(len = pitch * 4)] pixels: *const u8, pitch: c_int, #[fixed(4)] depth: c_int);
}

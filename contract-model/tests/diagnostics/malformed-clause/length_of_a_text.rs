#[contract]
unsafe extern "C" {
    fn update(#[buffer(len = pitch * "rows")] pixels: *const u8, pitch: c_int, rows: c_int);
}

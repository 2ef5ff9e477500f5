#[contract]
unsafe extern "C" {
    fn update(#[buffer(len = pitch * row)] pixels: *const u8, pitch: c_int, rows: c_int);
}

#[contract]
unsafe extern "C" {
    unsafe fn printf(#[unchecked] format: *const c_char, ...) -> c_int;
}

#[contract]
unsafe extern "C" {
    safe fn sum(#[cstr] numbers: *const c_int) -> c_int;
}

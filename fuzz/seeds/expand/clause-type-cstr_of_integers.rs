#[contract]
unsafe extern "C" {
    safe fn sum(#[buffer(len = nul)] numbers: *const c_int) -> c_int;
}

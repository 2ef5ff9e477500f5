#[contract]
unsafe extern "C" {
    #[declared]
    type matcher = first::matcher;
    #[fails(nonzero)]
    safe fn matcher_init(#[out(owned)] m: *mut matcher) -> c_int;
}

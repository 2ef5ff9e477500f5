#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = matcher_clear)]
    type matcher = first::matcher_t;
    fn matcher_clear(m: *mut matcher);
    #[fails(nonzero)]
    safe fn matcher_init(#[out(owned)] m: *mut matcher) -> c_int;
}

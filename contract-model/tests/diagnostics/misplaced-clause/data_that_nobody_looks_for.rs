#[contract]
unsafe extern "C" {
    #[owned_by_c(free = talk_free)]
    type talk;
    type line;
    fn talk_free(talk: *mut talk);
    fn line_name(line: &line) -> c_int;
    fn talk_keep(talk: &talk, #[data] data: *mut c_void);
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = talk_free)]
    type talk;
    type line;
    fn talk_free(talk: *mut talk);
    #[rust_name = "data"]
    fn line_data(line: &line) -> *mut c_void;
    fn talk_listen(
        talk: &talk,
        #[callback(data = via(line_data(line)), scope = call)] hear: Option<unsafe extern "C" fn(line: &line, n: c_int)>,
        #[data] data: *mut c_void,
    );
}

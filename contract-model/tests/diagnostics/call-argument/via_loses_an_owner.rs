#[contract]
unsafe extern "C" {
    #[owned_by_c(free = talk_free)]
    type talk;
    type line;
    fn talk_free(talk: *mut talk);
    fn talk_data(talk: &talk) -> *mut c_void;
    #[returns(owned)]
    fn line_talk(line: &line) -> *mut talk;
    fn talk_listen(
        talk: &talk,
        #[callback(data = via(talk_data(line_talk(line))), scope = call)] hear: Option<unsafe extern "C" fn(line: &line)>,
        #[data] data: *mut c_void,
    );
}

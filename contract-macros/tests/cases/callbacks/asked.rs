#[contract]
unsafe extern "C" {
    #[owned_by_c(free = talk_free)]
    pub type talk;
    pub type line;
    fn talk_free(t: *mut talk);
    fn line_talk<'l>(l: &'l line) -> &'l talk;
    fn talk_data(t: &talk, #[fixed(1)] which: c_int) -> *mut c_void;
    pub fn talk_listen(
        t: &mut talk,
        #[callback(data = via(talk_data(line_talk(l))), scope = until_freed(t), on_panic = return(0))]
        hear: Option<unsafe extern "C" fn(#[unused] l: *mut line, word: c_int) -> c_int>,
        #[data] data: *mut c_void,
    );
}

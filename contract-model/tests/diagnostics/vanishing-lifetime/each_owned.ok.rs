#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free, up_ref = note_up)]
    type note<'d>;
    fn note_free(note: *mut note<'_>);
    fn note_up(note: *mut note<'_>);
    type list<'d>;
    fn list_take<'d>(l: &list<'d>, #[buffer(len = n, each = owned)] notes: *const *mut note<'d>, n: usize);
}

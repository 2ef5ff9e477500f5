#[contract]
unsafe extern "C" {
    #[owned_by_c(free = team_free)]
    pub type team<'m>;
    fn team_free(t: *mut team<'_>);
    pub type member<'m>;
    /// Up to a NULL.
    #[returns(borrowed(from = t), buffer(len = nul, each = borrowed))]
    pub fn team_members<'m>(t: &team<'m>) -> *const *mut member<'m>;
    /// A length that C stores, or nothing.
    #[fails(negative)]
    pub fn team_list<'m>(
        t: &team<'m>,
        #[out(borrowed(from = t), buffer(len = *n, each = borrowed), nullable)] list: *mut *mut *mut member<'m>,
        n: *mut c_int,
    ) -> c_int;
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = coin_free)]
    pub type coin<'m>;
    fn coin_free(c: *mut coin<'_>);
    pub type purse<'m>;
    /// They come back after a failure.
    #[fails(nonzero)]
    pub fn purse_fill<'m>(
        p: &mut purse<'m>,
        #[buffer(len = n, each = owned(on = success))] coins: *const *mut coin<'m>,
        n: c_int,
    ) -> c_int;
    /// They end in a NULL, or there is no array.
    pub fn purse_pour<'m>(
        p: &mut purse<'m>,
        #[buffer(len = nul, each = owned(free = coin_melt), empty = null)] #[nullable] coins: *mut *mut coin<'m>,
    );
    fn coin_melt(c: *mut coin<'_>);
    /// C has each to itself.
    pub fn coins_raise(#[buffer(len = n, each = borrowed)] coins: *const *mut coin<'_>, n: u8);
    pub fn coins_raise_all(#[buffer(len = nul, each = borrowed(exclusive))] coins: *mut *mut coin<'_>);
}

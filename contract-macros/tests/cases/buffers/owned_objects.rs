#[contract]
unsafe extern "C" {
    #[owned_by_c(free = lot_free)]
    pub type lot<'h>;
    fn lot_free(l: *mut lot<'_>);
    pub type house;
    /// The objects go with the array.
    #[fails(null)]
    #[returns(owned(free = lots_free), buffer(len = *n, each = borrowed))]
    pub fn house_lots<'h>(h: &'h house, n: *mut c_int) -> *mut *mut lot<'h>;
    fn lots_free(#[buffer(len = n)] all: *mut *mut lot<'_>, n: c_int);
    /// Each by itself.
    #[returns(owned(free = free), buffer(len = nul, each = owned), nullable)]
    pub fn house_sold<'h>(h: &'h house) -> *mut *mut lot<'h>;
    /// Each by itself, by another function than its type says.
    #[fails(negative)]
    pub fn house_list<'h>(
        h: &'h house,
        #[out(owned(free = free), buffer(len = return, each = owned(free = lot_clear)))] list: *mut *mut *mut lot<'h>,
    ) -> c_int;
    fn lot_clear(l: *mut *mut lot<'_>);
    fn free(memory: *mut c_void);
}

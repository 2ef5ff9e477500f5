#[contract]
unsafe extern "C" {
    #[fails(negative, errno)]
    #[returns(owned, fd)]
    pub fn dup(#[fd] fd: c_int) -> c_int;
    #[fails(nonzero, errno)]
    pub fn close(
        #[consumed(on = always)]
        #[fd]
        fd: c_int,
    ) -> c_int;
    #[fails(nonzero, errno)]
    pub fn pipe(#[out(owned, fd)] ends: *mut [c_int; 2]) -> c_int;
    #[fails(negative, errno)]
    pub fn write(#[fd] fd: c_int, #[buffer(len = count)] bytes: *const c_void, count: usize) -> isize;
}

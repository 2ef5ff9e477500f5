#[contract]
unsafe extern "C" {
    type X;
    fn keep_all(#[consumed(free = free)] #[buffer(len = n, each = borrowed)] all: *mut *mut X, n: usize);
    fn free(memory: *mut c_void);
}

#[contract]
unsafe extern "C" {
    type X;
    fn use_all(#[buffer(len = n, each = borrowed)] all: *const *const X, n: usize);
}

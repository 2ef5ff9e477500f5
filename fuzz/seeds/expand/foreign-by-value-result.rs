#[contract]
unsafe extern "C" {
    type point;
    #[unchecked]
    unsafe fn origin() -> *const point;
}

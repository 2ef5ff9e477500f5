#[contract]
unsafe extern "C" {
    type point;
    safe fn origin() -> point;
}

#[contract]
unsafe extern "C" {
    safe fn f(next: Next);
}

#[contract]
unsafe extern "C" {
    safe fn f(next: fn(fn(fn(fn(fn(fn(fn(fn(fn(fn(fn(fn(fn(c_int))))))))))))));
}

#[contract(unsafe)]
pub extern "C" fn f(x: c_int, y: Deep) {
    ((((((((((((((((((((((((((((((((((y))))))))))))))))))))))))))))))))));
}

#[contract(unsafe)]
#[inline]
pub extern "C" fn f(#[doc(hidden)] #[target_feature(enable = "avx2")] x: c_int) {}

// in-place: ▲ a view has no bytes, so C is not given one to fill
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct fields {
    count: usize,
}

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    pub type stream = self::fields;
    pub fn stream_init(#[out(owned)] s: *mut stream);
    fn stream_end(s: *mut stream);
}

fn main() {
    drop(stream_init());
}

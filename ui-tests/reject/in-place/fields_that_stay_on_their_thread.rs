// in-place: ▲ the fields stay on the thread on which the struct stays
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct fields {
    count: usize,
}

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    #[thread(send)]
    pub type stream = self::fields;
    fn stream_end(s: *mut stream);
}

fn main() {}

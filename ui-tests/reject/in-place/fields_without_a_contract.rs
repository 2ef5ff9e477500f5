// in-place: `fields` names a struct whose fields have a contract
use ffi_contract::contract;

#[repr(C)]
pub struct fields {
    count: usize,
}

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    pub type stream = self::fields;
    fn stream_end(s: *mut stream);
}

fn main() {}

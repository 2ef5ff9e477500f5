// structs: ▲ a struct into which data is put is handed out with the lifetime it was made with
use core::ffi::c_char;
use ffi_contract::contract;

#[contract]
#[initialized_by_rust]
#[repr(C)]
pub struct options<'a> {
    #[cstr]
    #[retained]
    #[nullable]
    branch: *const c_char,
    #[buffer(len = size)]
    #[retained]
    #[nullable]
    room: *mut u8,
    size: usize,
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type options<'a> = self::options<'a>;
    pub fn run(o: &options<'_>);
    #[owned_by_c(free = pool_free)]
    pub type pool<'a>;
    fn pool_free(p: *mut pool<'_>);
    pub fn pool_options<'a, 'b>(p: &'b mut pool<'a>) -> &'b mut options<'a>;
}

fn main() {}

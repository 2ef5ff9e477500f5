// structs: ▲ a length is set with its elements, and not by itself
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
    pub type pool;
    fn pool_free(p: *mut pool);
}

pub fn case() {
    let mut options = options::new();
    options.set_room(Some(&mut []));
    run(&options);
}

fn main() {}

// structs: ▲ where C may write, nobody reads meanwhile
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

pub fn case() -> u8 {
    let mut room = [0; 4];
    let mut options = options::new();
    options.set_room(Some(&mut room));
    let first = &room[0];
    run(&options);
    drop(options);
    *first
}

fn main() {}

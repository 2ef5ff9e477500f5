// declared: an object in which data is kept is not handed out with the lifetime of a borrow
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        pub type list;
        pub type item<'data>;
        pub fn item_set<'data>(i: &mut item<'data>, value: &'data i32);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type list = first::list;
    #[declared]
    pub type item<'data> = first::item<'data>;
    #[returns(borrowed(exclusive, from = l))]
    pub fn list_first<'a>(l: &'a mut list) -> *mut item<'a>;
}

fn main() {}

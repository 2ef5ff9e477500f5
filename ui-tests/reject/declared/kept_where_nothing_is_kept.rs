// declared: data is not put into an object whose block hands it out with any lifetime
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = list_free)]
        pub type list<'data>;
        pub type item<'data>;
        fn list_free(l: *mut list<'_>);
        #[returns(borrowed(exclusive, from = l))]
        pub fn list_first<'a>(l: &'a mut list<'a>) -> *mut item<'a>;
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type item<'data> = first::item<'data>;
    pub fn item_put<'data>(i: &mut item<'data>, value: &'data i32);
}

fn main() {}

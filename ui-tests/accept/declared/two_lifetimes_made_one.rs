// declared: an alias does not make one of two lifetimes of the type that it names
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = pair_free, keeps = 'data)]
        pub type pair<'db, 'data>;
        fn pair_free(p: *mut pair<'_, '_>);
        pub fn pair_set<'data>(p: &mut pair<'_, 'data>, value: &'data i32);
    }
    pub type Alias<'db, 'data> = pair<'db, 'data>;
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type pair<'db, 'data> = first::Alias<'db, 'data>;
    pub fn pair_put<'data>(p: &mut pair<'_, 'data>, value: &'data i32);
    pub fn pair_value<'data>(p: &pair<'_, 'data>) -> &'data i32;
}

/// The number is there for good.
pub fn case(pair: &mut first::pair<'static, 'static>) -> &'static i32 {
    static NUMBER: i32 = 1;
    pair_put(pair, &NUMBER);
    pair_value(pair)
}

fn main() {}

// consumed-lifetime: Swapping two views moves nothing, and two items of different lifetimes are no pair.
use ffi_contract::Owned;
use ui_tests::api::list::Item;

pub fn case<'a>(one: &mut Owned<Item<'a>>, two: &mut Owned<Item<'a>>) {
    core::mem::swap(one, two);
}

fn main() {}

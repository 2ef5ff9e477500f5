// attacks: Swaps a list with one of shorter data.
use ffi_contract::Owned;
use ui_tests::api::list::List;

pub fn case<'long: 'short, 'short>(one: &mut Owned<List<'long>>, two: &mut Owned<List<'long>>) {
    core::mem::swap(one, two);
}

fn main() {}

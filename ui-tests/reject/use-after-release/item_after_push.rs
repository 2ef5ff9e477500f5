// use-after-release: A pushed item belongs to the list.
use ffi_contract::Owned;
use ui_tests::api::list::{Data, Item, List};

pub fn case<'b>(list: &mut List<'b>, mut item: Owned<Item<'b>>, data: &'b Data) {
    list.push(item);
    item.set(data);
}

fn main() {}

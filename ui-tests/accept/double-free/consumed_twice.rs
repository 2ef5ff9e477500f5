// double-free: An item goes into one list.
use ffi_contract::Owned;
use ui_tests::api::list::{Item, List};

pub fn case<'b>(first: &mut List<'b>, second: &mut List<'b>, item: Owned<Item<'b>>) {
    first.push(item);
    let _ = second;
}

fn main() {}

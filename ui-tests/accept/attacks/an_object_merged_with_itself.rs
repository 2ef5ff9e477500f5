// attacks: Gives an object to a call that also writes it.
use ffi_contract::Owned;
use ui_tests::api::list::{Item, List};

pub fn case<'b>(item: Owned<Item<'b>>, list: &mut List<'b>) {
    let lent: &Item = &item;
    println!("{lent:?}");
    list.push(item);
}

fn main() {}

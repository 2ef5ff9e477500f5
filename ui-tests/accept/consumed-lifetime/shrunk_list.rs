// consumed-lifetime: ▲ Lifetimes of foreign types are invariant: a long-lived list is no short-lived one, into which short-lived data could be put.
use ui_tests::api::list::{Data, Item, List};

pub fn put<'b>(item: &mut Item<'b>, data: &'b Data, _: &mut List<'b>) {
    item.set(data);
}
pub fn case<'short>(item: &mut Item<'short>, data: &'short Data, list: &mut List<'short>) {
    put(item, data, list);
}

fn main() {}

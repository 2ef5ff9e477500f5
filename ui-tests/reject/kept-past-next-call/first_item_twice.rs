// kept-past-next-call: ▲ `borrowed(exclusive)`: the list gives one `&mut` to its first item at a time.
use ui_tests::api::list::{Data, List};

pub fn case<'b>(list: &mut List<'b>, data: &'b Data) {
    let one = list.first();
    let two = list.first();
    let _ = one.map(|item| item.set(data));
    let _ = two.map(|item| item.set(data));
}

fn main() {}

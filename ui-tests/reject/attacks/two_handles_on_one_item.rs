// attacks: Gets the first item of a list twice, to write it by two.
use ui_tests::api::list::{Item, List};

pub fn case<'l, 'b>(list: &'l mut List<'b>) -> (Option<&'l mut Item<'b>>, Option<&'l mut Item<'b>>) {
    (list.first(), list.first())
}

fn main() {}

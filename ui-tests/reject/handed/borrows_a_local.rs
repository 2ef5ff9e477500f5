// handed: What C owns does not borrow.
use ui_tests::api::handed::Tray;

pub fn case(tray: &mut Tray, text: &str) {
    tray.put(text);
}

fn main() {}

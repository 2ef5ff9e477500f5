// handed: ▲ What borrows has no type that could be asked for.
use ui_tests::api::handed::Tray;

pub fn case<'a>(tray: &Tray, text: &mut &'a str) {
    if let Some(found) = tray.value::<&'a str>() {
        *text = found;
    }
}

fn main() {}

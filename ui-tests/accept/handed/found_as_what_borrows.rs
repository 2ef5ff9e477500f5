// handed: ▲ What borrows has no type that could be asked for.
use ui_tests::api::handed::Tray;

pub fn case(tray: &Tray, text: &mut &str) {
    if let Some(found) = tray.value::<&'static str>() {
        *text = found;
    }
}

fn main() {}

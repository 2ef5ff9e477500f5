// handed: A value that was found is gone with what owns it.
use ui_tests::api::handed::Tray;

pub fn case() -> Option<u32> {
    let tray = Tray::new();
    let found = tray.value::<u32>();
    drop(tray);
    found.copied()
}

fn main() {}

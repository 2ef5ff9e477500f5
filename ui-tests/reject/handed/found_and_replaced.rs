// handed: ▲ A value that was found is gone once another one takes its place.
use ui_tests::api::handed::Tray;

pub fn case(tray: &mut Tray) -> Option<u32> {
    let found = tray.value::<u32>();
    tray.put(2_u32);
    found.copied()
}

fn main() {}

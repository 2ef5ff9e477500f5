// handed: ▲ What C owns may be dropped on another thread.
use ui_tests::api::handed::Tray;

pub fn case(tray: &mut Tray) {
    tray.put(std::rc::Rc::new(1));
}

fn main() {}

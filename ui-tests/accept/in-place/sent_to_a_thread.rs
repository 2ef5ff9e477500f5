// in-place: ▲ A struct stays on its thread unless C documents otherwise.
use ui_tests::api::in_place::Gauge;

pub fn case() {
    std::thread::spawn(|| Gauge::new(1).unwrap().value());
}

fn main() {}

// in-place: ▲ A struct stays on its thread unless C documents otherwise.
use ui_tests::api::in_place::Gauge;

pub fn case() {
    let gauge = Gauge::new(1).unwrap();
    std::thread::spawn(move || gauge.value());
}

fn main() {}

// in-place: ▲ A struct that has been cleared is gone.
use ui_tests::api::in_place::Gauge;

pub fn case() -> i32 {
    let gauge = Gauge::new(1).unwrap();
    let _ = gauge.close();
    gauge.value()
}

fn main() {}

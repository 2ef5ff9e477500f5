// in-place: ▲ What is lent ends before the struct is cleared.
use ui_tests::api::in_place::Gauge;

pub fn case() -> i32 {
    let gauge = Gauge::new(1).unwrap();
    let lent = &*gauge;
    drop(gauge);
    lent.value()
}

fn main() {}

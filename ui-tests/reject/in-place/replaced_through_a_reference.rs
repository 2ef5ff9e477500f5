// in-place: ▲ There is no value to replace what is lent with.
use ui_tests::api::in_place::Gauge;

pub fn case(gauge: &mut Gauge<'static>) {
    let old = core::mem::take(gauge);
    drop(old);
}

fn main() {}

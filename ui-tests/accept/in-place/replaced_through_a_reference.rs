// in-place: ▲ There is no value to replace what is lent with.
use ui_tests::api::in_place::Gauge;

pub fn case(gauge: &mut Gauge<'static>) {
    let mut other = Gauge::new(2).unwrap();
    core::mem::swap::<Gauge<'_>>(gauge, &mut other); // moves nothing
}

fn main() {}

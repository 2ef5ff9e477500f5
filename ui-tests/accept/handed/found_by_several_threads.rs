// handed: ▲ What several threads can find may be shared by them.
use ui_tests::api::handed::Hall;

pub fn case(hall: &Hall) -> bool {
    hall.value::<std::sync::atomic::AtomicU32>().is_some()
}

fn main() {}

// stored: ▲ Two chests change places only if what lives beside them is good for as long.
use ui_tests::api::stored::Chest;

pub fn case(numbers: &[i32]) {
    let mut long: ffi_contract::Owned<Chest<'static>> = Chest::new();
    let mut short = Chest::new();
    Chest::numbers(&mut short, numbers);
    std::mem::swap(&mut long, &mut short);
}

fn main() {}

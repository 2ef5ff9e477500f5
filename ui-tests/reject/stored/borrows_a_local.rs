// stored: What lives beside a chest does not borrow from what goes first.
use ui_tests::api::stored::Chest;

pub fn case() -> i32 {
    let mut chest = Chest::new();
    let numbers = vec![1, 2];
    Chest::numbers(&mut chest, numbers.as_slice());
    chest.sum()
}

fn main() {}

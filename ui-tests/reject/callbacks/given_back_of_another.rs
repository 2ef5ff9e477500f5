// callbacks: What a closure gives back is part of what C has lent to it.
use ui_tests::api::callbacks::choose;

pub fn case() {
    choose(|names| {
        let own = names.to_vec();
        Ok(&own[..2])
    });
}

fn main() {}

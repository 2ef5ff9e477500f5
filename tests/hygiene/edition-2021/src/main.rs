//! Runs everything once, in whatever profile it is built with.

fn main() {
    hygiene_edition_2021::uses::run();
    println!("everything works");
}

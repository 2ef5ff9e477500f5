//! RUSTSEC-2021-0038/a.

#[path = "contract.rs"]
mod contract;

use contract::{Image, Window};

#[test]
fn an_image_is_set_as_an_icon() {
    let mut window = Window::new().expect("it is made");
    assert_eq!(window.set_icon(&Image::new(16).expect("it is made")), 16);
}

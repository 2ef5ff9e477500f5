//! rust-sdl2#657.

#[path = "contract.rs"]
mod contract;

use contract::{Renderer, Texture};

#[test]
fn a_texture_that_outlives_the_renderer_is_drawn_into() {
    let texture = Texture::new().expect("it is made");
    let mut renderer = Renderer::new().expect("it is made");
    renderer.set_target(&texture);
    assert_eq!([renderer.draw(), renderer.draw()], [1, 2]);
}

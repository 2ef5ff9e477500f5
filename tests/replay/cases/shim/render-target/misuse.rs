//! rust-sdl2#657: the texture is dropped while the renderer draws into it.

#[path = "contract.rs"]
mod contract;

use contract::{Renderer, Texture};

fn main() -> Result<(), ffi_contract::Error> {
    let mut renderer = Renderer::new()?;
    {
        let texture = Texture::new()?;
        renderer.set_target(&texture);
    }
    renderer.draw();
    Ok(())
}

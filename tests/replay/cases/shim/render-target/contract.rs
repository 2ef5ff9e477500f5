//! SDL: a renderer draws into its target until it gets another (`SDL_SetRenderTarget`).

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(strip = ["SDL_"])]
unsafe extern "C" {
    #[owned_by_c(free = SDL_DestroyRenderer_here, keeps = 'target)]
    #[rust_name = "Renderer"]
    pub type SDL_Renderer<'target>;

    #[owned_by_c(free = SDL_DestroyTexture_here)]
    #[rust_name = "Texture"]
    pub type SDL_Texture;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Renderer::new"]
    pub safe fn SDL_CreateRenderer_here<'target>() -> *mut SDL_Renderer<'target>;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Texture::new"]
    pub safe fn SDL_CreateTexture_here() -> *mut SDL_Texture;

    #[rust_name = "Renderer::set_target"]
    pub fn SDL_SetRenderTarget_here<'target>(renderer: &mut SDL_Renderer<'target>, texture: &'target SDL_Texture);
    // weaker: pub fn SDL_SetRenderTarget_here<'target>(renderer: &mut SDL_Renderer<'target>, texture: &SDL_Texture);

    #[rust_name = "Renderer::draw"]
    pub fn SDL_RenderDraw_here(renderer: &mut SDL_Renderer<'_>) -> c_int;

    fn SDL_DestroyRenderer_here(renderer: *mut SDL_Renderer<'_>);
    fn SDL_DestroyTexture_here(texture: *mut SDL_Texture);
}

#include <stdlib.h>

struct SDL_Texture {
    int drawn;
};

struct SDL_Renderer {
    struct SDL_Texture *target;
};

struct SDL_Renderer *SDL_CreateRenderer_here(void);
struct SDL_Texture *SDL_CreateTexture_here(void);
void SDL_SetRenderTarget_here(struct SDL_Renderer *renderer, struct SDL_Texture *texture);
int SDL_RenderDraw_here(struct SDL_Renderer *renderer);
void SDL_DestroyRenderer_here(struct SDL_Renderer *renderer);
void SDL_DestroyTexture_here(struct SDL_Texture *texture);

struct SDL_Renderer *SDL_CreateRenderer_here(void) { return calloc(1, sizeof(struct SDL_Renderer)); }
struct SDL_Texture *SDL_CreateTexture_here(void) { return calloc(1, sizeof(struct SDL_Texture)); }
void SDL_SetRenderTarget_here(struct SDL_Renderer *renderer, struct SDL_Texture *texture) { renderer->target = texture; }
int SDL_RenderDraw_here(struct SDL_Renderer *renderer) { return ++renderer->target->drawn; }
void SDL_DestroyRenderer_here(struct SDL_Renderer *renderer) { free(renderer); }
void SDL_DestroyTexture_here(struct SDL_Texture *texture) { free(texture); }

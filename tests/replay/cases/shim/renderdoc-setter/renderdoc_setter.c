#include <stdlib.h>

struct RENDERDOC_API {
    int option;
};

struct RENDERDOC_API *RENDERDOC_GetAPI_here(void);
void RENDERDOC_SetOption_here(struct RENDERDOC_API *api, int value);
int RENDERDOC_GetOption_here(const struct RENDERDOC_API *api);
void RENDERDOC_Shutdown_here(struct RENDERDOC_API *api);

struct RENDERDOC_API *RENDERDOC_GetAPI_here(void) { return calloc(1, sizeof(struct RENDERDOC_API)); }
void RENDERDOC_SetOption_here(struct RENDERDOC_API *api, int value) { api->option = value; }
int RENDERDOC_GetOption_here(const struct RENDERDOC_API *api) { return api->option; }
void RENDERDOC_Shutdown_here(struct RENDERDOC_API *api) { free(api); }

#include <stdio.h>
#include <stdlib.h>

struct lua_Debug_here {
    int current_line;
    char short_src[60];
};

struct lua_State_here {
    struct lua_Debug_here activation;
};

struct lua_State_here *lua_new_here(void);
struct lua_Debug_here *lua_activation_here(struct lua_State_here *lua, int level);
void lua_close_here(struct lua_State_here *lua);

struct lua_State_here *lua_new_here(void) { return calloc(1, sizeof(struct lua_State_here)); }

struct lua_Debug_here *lua_activation_here(struct lua_State_here *lua, int level) {
    if (level < 0 || level > 9) {
        return NULL;
    }
    snprintf(lua->activation.short_src, sizeof lua->activation.short_src, "source %d", level);
    lua->activation.current_line = level;
    return &lua->activation;
}

void lua_close_here(struct lua_State_here *lua) { free(lua); }

#include <stdlib.h>

struct drmtap_ctx {
    int alive;
};

struct drmtap_frame {
    struct drmtap_ctx *parent;
};

struct drmtap_ctx *drmtap_open_here(void);
struct drmtap_frame *drmtap_grab(struct drmtap_ctx *parent);
int drmtap_frame_is_mapped(struct drmtap_frame *child);
void drmtap_frame_release(struct drmtap_frame *child);
void drmtap_close(struct drmtap_ctx *parent);

struct drmtap_ctx *drmtap_open_here(void) {
    struct drmtap_ctx *parent = malloc(sizeof *parent);
    if (parent) {
        parent->alive = 1;
    }
    return parent;
}

struct drmtap_frame *drmtap_grab(struct drmtap_ctx *parent) {
    struct drmtap_frame *child = malloc(sizeof *child);
    if (child) {
        child->parent = parent;
    }
    return child;
}

int drmtap_frame_is_mapped(struct drmtap_frame *child) { return child->parent->alive; }

/* The frame is unmapped through its context. */
void drmtap_frame_release(struct drmtap_frame *child) {
    child->parent->alive += child->parent->alive - 1;
    free(child);
}

void drmtap_close(struct drmtap_ctx *parent) {
    parent->alive = 0;
    free(parent);
}

#include <stdlib.h>

struct bcf_hdr_t {
    int alive;
};

struct bcf1_t {
    struct bcf_hdr_t *parent;
};

struct bcf_hdr_t *bcf_hdr_read_here(void);
struct bcf1_t *bcf_read_here(struct bcf_hdr_t *parent);
int bcf_unpack_here(struct bcf1_t *child);
void bcf_destroy(struct bcf1_t *child);
void bcf_hdr_destroy(struct bcf_hdr_t *parent);

struct bcf_hdr_t *bcf_hdr_read_here(void) {
    struct bcf_hdr_t *parent = malloc(sizeof *parent);
    if (parent) {
        parent->alive = 1;
    }
    return parent;
}

struct bcf1_t *bcf_read_here(struct bcf_hdr_t *parent) {
    struct bcf1_t *child = malloc(sizeof *child);
    if (child) {
        child->parent = parent;
    }
    return child;
}

int bcf_unpack_here(struct bcf1_t *child) { return child->parent->alive; }

/* The record looks into its header once more. */
void bcf_destroy(struct bcf1_t *child) {
    child->parent->alive += child->parent->alive - 1;
    free(child);
}

void bcf_hdr_destroy(struct bcf_hdr_t *parent) {
    parent->alive = 0;
    free(parent);
}

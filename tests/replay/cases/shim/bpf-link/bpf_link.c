#include <stdlib.h>

struct bpf_object {
    int alive;
};

struct bpf_link {
    struct bpf_object *parent;
};

struct bpf_object *bpf_object__open_here(void);
struct bpf_link *bpf_object__attach_usdt(struct bpf_object *parent);
int bpf_link__is_attached(struct bpf_link *child);
void bpf_link__destroy(struct bpf_link *child);
void bpf_object__close(struct bpf_object *parent);

struct bpf_object *bpf_object__open_here(void) {
    struct bpf_object *parent = malloc(sizeof *parent);
    if (parent) {
        parent->alive = 1;
    }
    return parent;
}

struct bpf_link *bpf_object__attach_usdt(struct bpf_object *parent) {
    struct bpf_link *child = malloc(sizeof *child);
    if (child) {
        child->parent = parent;
    }
    return child;
}

int bpf_link__is_attached(struct bpf_link *child) { return child->parent->alive; }

/* The link detaches through the manager that its object owns. */
void bpf_link__destroy(struct bpf_link *child) {
    child->parent->alive += child->parent->alive - 1;
    free(child);
}

void bpf_object__close(struct bpf_object *parent) {
    parent->alive = 0;
    free(parent);
}

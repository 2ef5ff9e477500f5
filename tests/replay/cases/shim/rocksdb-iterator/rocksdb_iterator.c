#include <stdlib.h>

struct rocksdb_t {
    int alive;
};

struct rocksdb_iterator_t {
    struct rocksdb_t *parent;
};

struct rocksdb_t *rocksdb_open_here(void);
struct rocksdb_iterator_t *rocksdb_create_iterator(struct rocksdb_t *parent);
int rocksdb_iter_valid(struct rocksdb_iterator_t *child);
void rocksdb_iter_destroy(struct rocksdb_iterator_t *child);
void rocksdb_close(struct rocksdb_t *parent);

struct rocksdb_t *rocksdb_open_here(void) {
    struct rocksdb_t *parent = malloc(sizeof *parent);
    if (parent) {
        parent->alive = 1;
    }
    return parent;
}

struct rocksdb_iterator_t *rocksdb_create_iterator(struct rocksdb_t *parent) {
    struct rocksdb_iterator_t *child = malloc(sizeof *child);
    if (child) {
        child->parent = parent;
    }
    return child;
}

int rocksdb_iter_valid(struct rocksdb_iterator_t *child) { return child->parent->alive; }

/* The iterator unpins what it has pinned in its database. */
void rocksdb_iter_destroy(struct rocksdb_iterator_t *child) {
    child->parent->alive += child->parent->alive - 1;
    free(child);
}

void rocksdb_close(struct rocksdb_t *parent) {
    parent->alive = 0;
    free(parent);
}

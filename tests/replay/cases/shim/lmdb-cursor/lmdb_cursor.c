#include <stdlib.h>

struct MDB_cursor {
    int alive;
};

struct mdb_iter {
    struct MDB_cursor *parent;
};

struct MDB_cursor *mdb_cursor_open_here(void);
struct mdb_iter *mdb_iter_start(struct MDB_cursor *parent);
int mdb_iter_has_next(struct mdb_iter *child);
void mdb_iter_end(struct mdb_iter *child);
void mdb_cursor_close(struct MDB_cursor *parent);

struct MDB_cursor *mdb_cursor_open_here(void) {
    struct MDB_cursor *parent = malloc(sizeof *parent);
    if (parent) {
        parent->alive = 1;
    }
    return parent;
}

struct mdb_iter *mdb_iter_start(struct MDB_cursor *parent) {
    struct mdb_iter *child = malloc(sizeof *child);
    if (child) {
        child->parent = parent;
    }
    return child;
}

int mdb_iter_has_next(struct mdb_iter *child) { return child->parent->alive; }

/* The iterator leaves its position in the cursor. */
void mdb_iter_end(struct mdb_iter *child) {
    child->parent->alive += child->parent->alive - 1;
    free(child);
}

void mdb_cursor_close(struct MDB_cursor *parent) {
    parent->alive = 0;
    free(parent);
}

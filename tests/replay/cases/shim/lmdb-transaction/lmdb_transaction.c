#include <stdlib.h>

struct MDB_env {
    int alive;
};

struct MDB_txn {
    struct MDB_env *parent;
};

struct MDB_env *mdb_env_create_here(void);
struct MDB_txn *mdb_txn_begin_here(struct MDB_env *parent);
int mdb_txn_id_here(struct MDB_txn *child);
void mdb_txn_abort(struct MDB_txn *child);
void mdb_env_close(struct MDB_env *parent);

struct MDB_env *mdb_env_create_here(void) {
    struct MDB_env *parent = malloc(sizeof *parent);
    if (parent) {
        parent->alive = 1;
    }
    return parent;
}

struct MDB_txn *mdb_txn_begin_here(struct MDB_env *parent) {
    struct MDB_txn *child = malloc(sizeof *child);
    if (child) {
        child->parent = parent;
    }
    return child;
}

int mdb_txn_id_here(struct MDB_txn *child) { return child->parent->alive; }

/* The transaction gives its place in the reader table back. */
void mdb_txn_abort(struct MDB_txn *child) {
    child->parent->alive += child->parent->alive - 1;
    free(child);
}

void mdb_env_close(struct MDB_env *parent) {
    parent->alive = 0;
    free(parent);
}

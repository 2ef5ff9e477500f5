/* A store, shelfs of it, and cursors of those: each refers to the one before it, and says in a log what ended. */
#include "tests.h"

struct store { int shelfs; };
struct shelf { struct store *store; int rows; const char *label; };
struct cursor { struct shelf *shelf; int at; };

static PER_THREAD char log_text[256];

static void note(const char *what) {
    strncat(log_text, what, sizeof log_text - strlen(log_text) - 1);
}

const char *anchored_log(void) { return log_text; }
void anchored_clear_log(void) { log_text[0] = '\0'; }

struct store *store_new(void) {
    struct store *store = calloc(1, sizeof *store);
    return store;
}

int store_shelfs(const struct store *store) { return store->shelfs; }

void store_free(struct store *store) {
    note(store->shelfs == 0 ? "store " : "store-too-early ");
    free(store);
}

int shelf_open(struct store *store, int rows, struct shelf **out) {
    struct shelf *shelf;
    if (rows < 0) {
        return -1;
    }
    shelf = calloc(1, sizeof *shelf);
    shelf->store = store;
    shelf->rows = rows;
    store->shelfs++;
    *out = shelf;
    return 0;
}

int shelf_rows(const struct shelf *shelf) { return shelf->rows; }
void shelf_grow(struct shelf *shelf, int by) { shelf->rows += by; }
void shelf_label(struct shelf *shelf, const char *label) { shelf->label = label; }
const char *shelf_label_of(const struct shelf *shelf) { return shelf->label; }
struct store *shelf_store(const struct shelf *shelf) { return shelf->store; }

void shelf_free(struct shelf *shelf) {
    note("shelf ");
    shelf->store->shelfs--;
    free(shelf);
}

struct cursor *cursor_open(struct shelf *shelf) {
    struct cursor *cursor = calloc(1, sizeof *cursor);
    cursor->shelf = shelf;
    return cursor;
}

int cursor_next(struct cursor *cursor) {
    return cursor->at < cursor->shelf->rows ? cursor->at++ : -1;
}

void cursor_free(struct cursor *cursor) {
    /* Reads the shelf, which must still be there. */
    note(cursor->shelf->rows >= 0 ? "cursor " : "cursor-too-late ");
    free(cursor);
}

/* A store, sheets of it, and cursors of those: each refers to the one before it, and says in a log what ended. */
#include "tests.h"

struct store { int live; int sheets; };
struct sheet { struct store *store; int live; int rows; const char *label; };
struct cursor { struct sheet *sheet; int at; };

static PER_THREAD char log_text[256];

static void note(const char *what) {
    strncat(log_text, what, sizeof log_text - strlen(log_text) - 1);
}

const char *anchored_log(void) { return log_text; }
void anchored_clear_log(void) { log_text[0] = '\0'; }

struct store *store_new(void) {
    struct store *store = calloc(1, sizeof *store);
    store->live = 1;
    return store;
}

int store_sheets(const struct store *store) { return store->sheets; }

void store_free(struct store *store) {
    note(store->sheets == 0 ? "store " : "store-too-early ");
    free(store);
}

int sheet_open(struct store *store, int rows, struct sheet **out) {
    struct sheet *sheet;
    if (rows < 0) {
        return -1;
    }
    sheet = calloc(1, sizeof *sheet);
    sheet->store = store;
    sheet->rows = rows;
    store->sheets++;
    *out = sheet;
    return 0;
}

int sheet_rows(const struct sheet *sheet) { return sheet->rows; }
void sheet_grow(struct sheet *sheet, int by) { sheet->rows += by; }
void sheet_label(struct sheet *sheet, const char *label) { sheet->label = label; }
const char *sheet_label_of(const struct sheet *sheet) { return sheet->label; }
struct store *sheet_store(const struct sheet *sheet) { return sheet->store; }

void sheet_free(struct sheet *sheet) {
    note("sheet ");
    sheet->store->sheets--;
    free(sheet);
}

struct cursor *cursor_open(struct sheet *sheet) {
    struct cursor *cursor = calloc(1, sizeof *cursor);
    cursor->sheet = sheet;
    return cursor;
}

int cursor_next(struct cursor *cursor) {
    return cursor->at < cursor->sheet->rows ? cursor->at++ : -1;
}

void cursor_free(struct cursor *cursor) {
    note("cursor ");
    cursor->sheet->live += 0;
    free(cursor);
}

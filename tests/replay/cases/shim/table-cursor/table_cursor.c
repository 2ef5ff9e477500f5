#include <stdlib.h>

struct sqlite3_vtab_here {
    int rows;
};

struct sqlite3_vtab_cursor_here {
    struct sqlite3_vtab_here *table;
    int row;
};

struct sqlite3_vtab_here *vtab_connect_here(int rows);
struct sqlite3_vtab_cursor_here *vtab_open_here(struct sqlite3_vtab_here *table);
int vtab_next_here(struct sqlite3_vtab_cursor_here *cursor);
void vtab_close_here(struct sqlite3_vtab_cursor_here *cursor);
void vtab_disconnect_here(struct sqlite3_vtab_here *table);

struct sqlite3_vtab_here *vtab_connect_here(int rows) {
    struct sqlite3_vtab_here *table = malloc(sizeof *table);
    if (table) {
        table->rows = rows;
    }
    return table;
}

struct sqlite3_vtab_cursor_here *vtab_open_here(struct sqlite3_vtab_here *table) {
    struct sqlite3_vtab_cursor_here *cursor = calloc(1, sizeof *cursor);
    if (cursor) {
        cursor->table = table;
    }
    return cursor;
}

int vtab_next_here(struct sqlite3_vtab_cursor_here *cursor) {
    return cursor->row < cursor->table->rows ? cursor->row++ : -1;
}

void vtab_close_here(struct sqlite3_vtab_cursor_here *cursor) { free(cursor); }
void vtab_disconnect_here(struct sqlite3_vtab_here *table) { free(table); }

/* Arrays that C gives away, with their objects or without. */
#include "tests.h"

typedef struct lot { int value; } lot;

static PER_THREAD int live_lots, live_arrays, frees_of_arrays;

int lots_live(void) { return live_lots; }
int lots_arrays(void) { return live_arrays; }
int lots_array_frees(void) { return frees_of_arrays; }

lot *lot_new(int value) {
    lot *made = malloc(sizeof *made);
    made->value = value;
    live_lots++;
    return made;
}
void lot_free(lot *it) {
    live_lots--;
    free(it);
}
/* Sets the caller's pointer to NULL. */
void lot_clear(lot **it) {
    lot_free(*it);
    *it = NULL;
}
int lot_value(const lot *it) { return it->value; }

/* `count` lots and a NULL; one before it at `hole`, where that is not negative. */
static lot **list_of(int count, int hole) {
    lot **all = calloc((size_t)count + 1, sizeof *all);
    for (int at = 0; at < count; at++) all[at] = lot_new(at + 1);
    if (hole >= 0) {
        leaked_on_purpose(all);
        leaked_on_purpose(all[hole]);
        all[hole] = NULL;
    }
    live_arrays++;
    return all;
}
lot **lots_make(int count, int hole, size_t *left) {
    *left = (size_t)count;
    if (count < 0) return NULL;
    return list_of(count, hole);
}
/* The array alone. */
void lots_drop(lot **all) {
    if (all) live_arrays--;
    frees_of_arrays++;
    free(all);
}
/* The array alone; overwrites it first, as an allocator would. */
void lots_drop_counted(lot **all, int count) {
    for (int at = 0; at < count; at++) all[at] = (lot *)8;
    lots_drop(all);
}
/* All of it. */
void lots_free(lot **all) {
    for (lot **it = all; *it; it++) lot_free(*it);
    lots_drop(all);
}
/* How: 1 fails and leaves nothing, 2 fails and leaves an array. */
int lots_list(int how, int count, lot ***all) {
    if (how != 1) *all = list_of(count, -1);
    return how ? -1 : count;
}

/* A count of its own for each object of the array. */
typedef struct pass { int counts; } pass;
static PER_THREAD int live_passes;
int passes_live(void) { return live_passes; }
pass *pass_new(void) {
    pass *made = malloc(sizeof *made);
    made->counts = 1;
    live_passes++;
    return made;
}
void pass_up(pass *it) { it->counts++; }
void pass_down(pass *it) {
    if (--it->counts == 0) {
        live_passes--;
        free(it);
    }
}
int pass_counts(const pass *it) { return it->counts; }
pass **pass_twice(pass *it, size_t *count) {
    pass **both = calloc(2, sizeof *both);
    both[0] = both[1] = it;
    it->counts += 2;
    *count = 2;
    return both;
}

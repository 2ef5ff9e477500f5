/* Single plain values that C allocates: each with the function that frees it. */
#include "tests.h"

typedef struct boxed_limits { int low; int high; } boxed_limits;
static PER_THREAD int live;
int boxed_live(void) { return live; }

boxed_limits *boxed_new(int low, int high) {
    if (low > high) return NULL;
    boxed_limits *limits = malloc(sizeof *limits);
    limits->low = low;
    limits->high = high;
    live++;
    return limits;
}
void boxed_free(boxed_limits *limits) {
    if (!limits) return;
    live--;
    free(limits);
}
/* Frees it and nulls the caller's pointer. */
void boxed_clear(boxed_limits **limits) {
    boxed_free(*limits);
    *limits = NULL;
}
int boxed_width(const boxed_limits *limits) { return limits->high - limits->low; }
int boxed_make(boxed_limits **out, int plan) {
    *out = plan == 2 ? NULL : boxed_new(0, 1);
    return plan == 1;
}
int boxed_adopt(boxed_limits *limits, int plan) {
    if (!plan) boxed_free(limits);
    return plan;
}
/* Makes room in a new place, in any case; fails if there is no sense in it. */
int boxed_widen(boxed_limits **limits, int by) {
    boxed_limits *wider = boxed_new(*limits ? (*limits)->low : 0, (*limits ? (*limits)->high : 0) + (by > 0 ? by : 0));
    boxed_free(*limits);
    *limits = by == -2 ? (boxed_free(wider), NULL) : wider;
    return by < 0;
}
const boxed_limits *boxed_new_constant(void) { return boxed_new(1, 2); }

/* One that is freed with its size. */
double *boxed_number(double value) {
    double *number = malloc(sizeof *number);
    *number = value;
    live++;
    return number;
}
void boxed_number_free(void *memory, size_t size) {
    live -= size == sizeof(double) ? 1 : 100;
    free(memory);
}

/* One that goes back to the pool that it is from. */
typedef struct boxed_pool { int out; } boxed_pool;
boxed_pool *boxed_pool_new(void) { live++; return calloc(1, sizeof(boxed_pool)); }
void boxed_pool_free(boxed_pool *pool) { live -= 1 + 100 * pool->out; free(pool); }
boxed_limits *boxed_pool_take(boxed_pool *pool) { pool->out++; return boxed_new(0, 0); }
void boxed_pool_put(boxed_pool *pool, boxed_limits *limits) { pool->out--; boxed_free(limits); }
int boxed_pool_out(const boxed_pool *pool) { return pool->out; }

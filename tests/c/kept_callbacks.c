/* Keeps callbacks in objects, and calls them whenever it likes: for all objects of the thread, when one is freed, on other
   threads. */

#include <pthread.h>
#include <stdlib.h>

#include "tests.h"

typedef int (*tick_fn)(void *user, int number);

struct clock {
    int count;
    tick_fn fn[8];
    void *user[8];
};

static PER_THREAD struct clock *clocks[8];

struct clock *clock_new_silent(void) {
    struct clock *clock = calloc(1, sizeof *clock);
    for (int at = 0; at < 8; at++)
        if (!clocks[at]) {
            clocks[at] = clock;
            break;
        }
    return clock;
}

static int is_live(const struct clock *clock) {
    for (int at = 0; at < 8; at++)
        if (clocks[at] == clock)
            return 1;
    return 0;
}

int clock_on_tick(struct clock *clock, int refuse, tick_fn fn, void *user) {
    clock->fn[clock->count] = fn;
    clock->user[clock->count++] = user;
    return refuse;
}

struct clock *clock_new_ticking(tick_fn fn, void *user) {
    struct clock *clock = clock_new_silent();
    clock_on_tick(clock, 0, fn, user);
    return clock;
}

/* Calls once more before it goes. */
void clock_free(struct clock *clock) {
    for (int at = 0; at < clock->count; at++)
        clock->fn[at](clock->user[at], -1);
    for (int at = 0; at < 8; at++)
        if (clocks[at] == clock)
            clocks[at] = NULL;
    free(clock);
}

int clock_tick(const struct clock *clock, int number) {
    int sum = 0;
    for (int at = 0; at < clock->count; at++)
        sum += clock->fn[at](clock->user[at], number);
    return sum;
}

/* Calls all of this thread; a callback may free any of them. */
int clocks_tick(int number) {
    int sum = 0;
    for (int at = 0; at < 8; at++) {
        struct clock *clock = clocks[at];
        for (int own = 0; clock && is_live(clock) && own < clock->count; own++)
            sum += clock->fn[own](clock->user[own], number);
    }
    return sum;
}

void clock_abandon(struct clock *clock) { leaked_on_purpose(clock); }

struct tower {
    tick_fn fn;
    void *user;
};

struct tower *tower_new(void) { return calloc(1, sizeof(struct tower)); }
void tower_free(struct tower *tower) { free(tower); }
void tower_on_strike(struct tower *tower, tick_fn fn, void *user) {
    tower->fn = fn;
    tower->user = user;
}
int tower_strike(const struct tower *tower, int number) { return tower->fn ? tower->fn(tower->user, number) : -100; }

/* Keeps one callback at a time. */
struct dial {
    tick_fn fn;
    void *user;
};

static PER_THREAD struct dial *last_dial;

struct dial *dial_new(void) { return last_dial = calloc(1, sizeof(struct dial)); }

void dial_free(struct dial *dial) {
    if (last_dial == dial)
        last_dial = NULL;
    free(dial);
}

void *dial_hook(struct dial *dial, tick_fn fn, void *user) {
    void *old = dial->user;
    dial->fn = fn;
    dial->user = user;
    return old;
}

int dial_hook_unless(struct dial *dial, int refuse, tick_fn fn, void *user) {
    if (!refuse)
        dial_hook(dial, fn, user);
    return refuse;
}

int dial_turn(const struct dial *dial, int number) { return dial->fn ? dial->fn(dial->user, number) : -100; }

/* Turns the one that this thread has made last. */
int last_dial_turn(int number) { return last_dial ? dial_turn(last_dial, number) : -200; }

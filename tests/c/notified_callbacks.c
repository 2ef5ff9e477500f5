/* Owns callbacks, and says so when it drops one. */

#include <pthread.h>

#include "tests.h"

typedef int (*glow_fn)(void *user, int number);
typedef void (*drop_fn)(void *user);

struct lamp {
    glow_fn fn;
    void *user;
    drop_fn drop;
};

/* What is called through it may free it. */
static PER_THREAD struct lamp *lit;

struct lamp *lamp_new(void) { return lit = calloc(1, sizeof *lit); }

static void put_out(struct lamp *lamp) {
    drop_fn drop = lamp->drop;
    void *user = lamp->user;
    lamp->fn = NULL;
    lamp->drop = NULL;
    if (drop)
        drop(user);
}

void lamp_free(struct lamp *lamp) {
    if (lit == lamp)
        lit = NULL;
    put_out(lamp);
    free(lamp);
}

void lamp_watch(struct lamp *lamp, glow_fn fn, void *user, drop_fn drop) {
    put_out(lamp);
    lamp->fn = fn;
    lamp->user = user;
    lamp->drop = drop;
}

/* Drops what it refuses. */
int lamp_watch_or_drop(drop_fn drop, struct lamp *lamp, int refuse, void *user, glow_fn fn) {
    if (refuse) {
        drop(user);
        return -1;
    }
    lamp_watch(lamp, fn, user, drop);
    return 0;
}

/* Calls what it refuses once more, and leaves it to the caller. */
int lamp_watch_or_leave(struct lamp *lamp, int refuse, glow_fn fn, void *user, drop_fn drop) {
    if (refuse) {
        fn(user, -1);
        return -1;
    }
    lamp_watch(lamp, fn, user, drop);
    return 0;
}

void lamp_put_out(struct lamp *lamp) { put_out(lamp); }

int lamp_glow(const struct lamp *lamp, int number) { return lamp->fn ? lamp->fn(lamp->user, number) : -100; }

int lit_lamp_glow(int number) { return lit ? lamp_glow(lit, number) : -100; }

struct thread_call {
    struct lamp *lamp;
    int times;
    int sum;
};

static void *glow_on_thread(void *data) {
    struct thread_call *call = data;
    for (int at = 0; at < call->times; at++)
        call->sum += lamp_glow(call->lamp, at);
    return NULL;
}

/* Calls from two threads at once, though nobody said so. */
int lamp_glow_twice(struct lamp *lamp, int times) {
    struct thread_call calls[2] = {{lamp, times, 0}, {lamp, times, 0}};
    pthread_t threads[2];
    for (int at = 0; at < 2; at++)
        pthread_create(&threads[at], NULL, glow_on_thread, &calls[at]);
    for (int at = 0; at < 2; at++)
        pthread_join(threads[at], NULL);
    return calls[0].sum + calls[1].sum;
}

static void *put_out_on_thread(void *lamp) {
    put_out(lamp);
    return NULL;
}

/* Drops on another thread, while the caller may be within the callback. */
void lamp_put_out_elsewhere(struct lamp *lamp) {
    pthread_t thread;
    pthread_create(&thread, NULL, put_out_on_thread, lamp);
    pthread_join(thread, NULL);
}

void lit_lamp_put_out_elsewhere(void) { lamp_put_out_elsewhere(lit); }

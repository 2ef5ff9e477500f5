/* Keeps callbacks by number and in lists, calls them from anywhere, and refuses to close when it is told to. */

#include <pthread.h>

#include "tests.h"

typedef int (*desk_fn)(void *user, int number);

struct desk {
    desk_fn fn[6];
    void *user[6];
    int listeners, refusals;
};

static PER_THREAD struct desk *last_desk;

struct desk *desk_new(void) { return last_desk = calloc(1, sizeof(struct desk)); }

/* Nobody will free the one that was made last. */
void last_desk_abandon(void) { leaked_on_purpose(last_desk); }

/* 0 and 1: a callback of its own for each; the others are a list. */
int desk_setopt(struct desk *desk, int option, desk_fn fn, void *user) {
    desk->fn[option] = fn;
    desk->user[option] = user;
    return 0;
}

void desk_listen(struct desk *desk, desk_fn fn, void *user) {
    desk_setopt(desk, 2 + desk->listeners++, fn, user);
}

int desk_fire(const struct desk *desk, int option, int number) {
    return desk->fn[option] ? desk->fn[option](desk->user[option], number) : -100;
}

int desk_fire_all(const struct desk *desk, int number) {
    int sum = 0;
    for (int at = 2; at < 2 + desk->listeners; at++)
        sum += desk_fire(desk, at, number);
    return sum;
}

int last_desk_fire(int option, int number) { return last_desk ? desk_fire(last_desk, option, number) : -200; }

void desk_refuse(struct desk *desk, int times) { desk->refusals = times; }

/* Calls what it keeps once more before it goes. */
int desk_close(struct desk *desk) {
    if (desk->refusals-- > 0) {
        leaked_on_purpose(desk);
        return -1;
    }
    for (int at = 0; at < 6; at++)
        if (desk->fn[at])
            desk->fn[at](desk->user[at], -1);
    if (last_desk == desk)
        last_desk = NULL;
    free(desk);
    return 0;
}

/* It is the library's from now on, which never frees it. */
void desk_give(struct desk *desk) { leaked_on_purpose(desk); }

struct call {
    desk_fn fn;
    void *user;
    int number, answer;
    pthread_t thread;
};

static void *call_run(void *argument) {
    struct call *call = argument;
    call->answer = call->fn(call->user, call->number);
    return NULL;
}

/* Calls on a thread of its own, which needs the desk no more. */
struct call *desk_begin(const struct desk *desk, int option, int number) {
    struct call *call = malloc(sizeof *call);
    *call = (struct call){desk->fn[option], desk->user[option], number, 0, 0};
    if (pthread_create(&call->thread, NULL, call_run, call))
        abort();
    return call;
}

int call_end(struct call *call) {
    pthread_join(call->thread, NULL);
    int answer = call->answer;
    free(call);
    return answer;
}

/* Something that borrows a desk. */
struct ear {
    const struct desk *desk;
    desk_fn fn;
    void *user;
};

struct ear *ear_new(const struct desk *desk) {
    struct ear *ear = calloc(1, sizeof *ear);
    ear->desk = desk;
    return ear;
}
void ear_on(struct ear *ear, desk_fn fn, void *user) {
    ear->fn = fn;
    ear->user = user;
}
int ear_hear(const struct ear *ear, int number) { return ear->fn ? ear->fn(ear->user, number + ear->desk->listeners) : -1; }
void ear_free(struct ear *ear) {
    ear_hear(ear, -1);
    free(ear);
}

/* One that the caller allocates. */
struct horn {
    desk_fn fn;
    void *user;
};

int horn_init(struct horn *horn, int refuse, desk_fn fn, void *user) {
    horn->fn = fn;
    horn->user = user;
    if (refuse)
        leaked_on_purpose(user);
    return refuse;
}
int horn_blow(const struct horn *horn, int number) { return horn->fn(horn->user, number); }
void horn_clear(struct horn *horn) { horn->fn(horn->user, -1); }

/* Two at once, one after the other. */
int desks_pair(desk_fn one, void *first, desk_fn other, void *second) { return one(first, 1) + other(second, 2); }

static void *count_run(void *fn) {
    return (void *)(intptr_t)(*(int (**)(int))fn)(1);
}

/* On another thread, with no user data. */
int desks_count_elsewhere(int (*fn)(int number)) {
    pthread_t thread;
    void *answer = NULL;
    if (pthread_create(&thread, NULL, count_run, &fn) || pthread_join(thread, &answer))
        abort();
    return (int)(intptr_t)answer;
}

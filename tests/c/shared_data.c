/* Several callbacks with one user data: a walk that enters and leaves what it visits, on one thread and on two; and an
   object that keeps a pair of them. */

#include <pthread.h>
#include <stdlib.h>

#include "tests.h"

typedef int (*enter_fn)(void *user, int node);
typedef void (*leave_fn)(int node, void *user);

static int walk(int node, int nodes, enter_fn enter, leave_fn leave, void *user) {
    if (node > nodes)
        return 0;
    int stop = enter(user, node);
    if (!stop)
        stop = walk(2 * node, nodes, enter, leave, user) || walk(2 * node + 1, nodes, enter, leave, user);
    leave(node, user);
    return stop;
}

/* A binary tree, whose node `n` has the children `2 * n` and `2 * n + 1`. */
int grove_walk(int nodes, enter_fn enter, leave_fn leave, void *user) {
    return walk(1, nodes, enter, leave, user);
}

/* The user data before the functions, another parameter between. */
int grove_walk_from(void *user, leave_fn leave, int first, enter_fn enter, int nodes) {
    return walk(first, nodes, enter, leave, user);
}

/* One that is entered calls the other one: `enter` of a node that is told to, `leave` of the same. */
static PER_THREAD enter_fn inner_enter;
static PER_THREAD leave_fn inner_leave;
static PER_THREAD void *inner_user;

int grove_walk_again(enter_fn enter, leave_fn leave, void *user) {
    inner_enter = enter;
    inner_leave = leave;
    inner_user = user;
    int result = enter(user, 1);
    inner_enter = NULL;
    return result;
}

int grove_inner(int node) {
    if (!inner_enter)
        return -1;
    int result = inner_enter(inner_user, node);
    inner_leave(node, inner_user);
    return result;
}

struct apart {
    enter_fn enter;
    leave_fn leave;
    void *user;
    int times;
    int sum;
};

static void *enter_often(void *argument) {
    struct apart *apart = argument;
    for (int at = 1; at <= apart->times; at++)
        apart->sum += apart->enter(apart->user, at);
    return NULL;
}

/* `enter` on another thread, `leave` on this one, at the same time. */
int grove_walk_apart(int times, enter_fn enter, leave_fn leave, void *user) {
    struct apart apart = {enter, leave, user, times, 0};
    pthread_t thread;
    if (pthread_create(&thread, NULL, enter_often, &apart))
        return -1;
    for (int at = 1; at <= times; at++)
        leave(at, user);
    pthread_join(thread, NULL);
    return apart.sum;
}

/* `enter` on two threads at once. */
int grove_walk_abreast(int times, enter_fn enter, leave_fn leave, void *user) {
    struct apart one = {enter, leave, user, times, 0}, other = one;
    pthread_t thread;
    if (pthread_create(&thread, NULL, enter_often, &other))
        return -1;
    enter_often(&one);
    pthread_join(thread, NULL);
    return one.sum + other.sum;
}

struct grove {
    enter_fn enter;
    leave_fn leave;
    void *user;
};

/* The one that was made last on this thread. */
static PER_THREAD struct grove *last;

struct grove *grove_new(void) { return last = calloc(1, sizeof(struct grove)); }

/* A last word: what is kept is called once more. */
void grove_free(struct grove *grove) {
    if (grove->enter)
        grove->enter(grove->user, -1);
    free(grove);
}

int grove_watch(struct grove *grove, void *user, enter_fn enter, leave_fn leave, int refuse) {
    grove->enter = enter;
    grove->leave = leave;
    grove->user = user;
    return refuse;
}

int grove_visit(const struct grove *grove, int node) {
    struct grove own = *grove; /* either may replace both */
    if (!own.enter)
        return -100;
    int result = own.enter(own.user, node);
    own.leave(node, own.user);
    return result;
}

int grove_enter_last(int node) { return last->enter(last->user, node); }

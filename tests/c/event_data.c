/* A callback that gets one struct, in which its user data is. */

#include <stdlib.h>

#include "tests.h"

struct event {
    int number;
    void *user;
    const char *name;
};

typedef int (*event_fn)(const struct event *event);

int event_each(int count, event_fn fn, void *user) {
    int sum = 0;
    for (int number = 1; number <= count; number++) {
        struct event event = {number, user, number % 2 ? "odd" : "even"};
        sum += fn(&event);
    }
    return sum;
}

/* Nobody is there. */
int event_astray(int how, event_fn fn, void *user) {
    struct event event = {1, how ? NULL : user, "astray"};
    return fn(how == 2 ? NULL : &event);
}

struct source {
    event_fn fn;
    event_fn last;
    void *user;
};

struct source *source_new(void) { return calloc(1, sizeof(struct source)); }

void source_free(struct source *source) {
    struct event event = {-1, source->user, "last"};
    if (source->last)
        source->last(&event);
    free(source);
}

void source_watch(struct source *source, event_fn fn, event_fn last, void *user) {
    source->fn = fn;
    source->last = last;
    source->user = user;
}

int source_fire(const struct source *source, int number) {
    struct event event = {number, source->user, "fired"};
    return source->fn(&event);
}

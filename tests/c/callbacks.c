/* Calls back: at once, again while it is running, from other threads, with what it lends. */

#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "tests.h"

typedef int (*bell_fn)(void *user, int number);

struct bell {
    int rings;
    bell_fn fn;
    void *user;
};

struct bell *bell_new(void) { return calloc(1, sizeof(struct bell)); }

void bell_free(struct bell *bell) { free(bell); }

int bell_rings(const struct bell *bell) { return bell->rings; }

/* Returns the sum; stops at a negative answer, and returns that. */
int bell_ring(struct bell *bell, int times, bell_fn fn, void *user)
{
    int sum = 0;
    bell_fn outer_fn = bell->fn;
    void *outer_user = bell->user;
    bell->fn = fn;
    bell->user = user;
    for (int number = 0; number < times; number++) {
        int answer = fn(user, number);
        bell->rings++;
        if (answer < 0) {
            sum = answer;
            break;
        }
        sum += answer;
    }
    bell->fn = outer_fn;
    bell->user = outer_user;
    return sum;
}

/* As `bell_ring`, but does not listen. */
void bell_insist(struct bell *bell, void (*fn)(int number, void *user), void *user, int times)
{
    for (int number = 0; number < times; number++) {
        fn(number, user);
        bell->rings++;
    }
}

/* Calls the closure of the `bell_ring` that is running. */
int bell_echo(const struct bell *bell, int number) { return bell->fn ? bell->fn(bell->user, number) : -100; }

struct bell *bell_tune(int times, void *user, bell_fn fn, int *tone)
{
    struct bell *bell = bell_new();
    *tone = 0;
    for (int number = 0; number < times; number++) {
        int answer = fn(user, number);
        if (answer < 0) {
            bell_free(bell);
            return NULL;
        }
        *tone += answer;
    }
    return bell;
}

/* Lends what it is given, and some of its own. */
typedef int (*show_fn)(const struct bell *bell, const char *text, const unsigned char *bytes, size_t count, const int *one,
                       int unused, void *user);

int bell_show(const struct bell *bell, const char *text, show_fn fn, void *user)
{
    int one = 7;
    return fn(bell, text, (const unsigned char *)text, text ? strlen(text) : 0, text ? &one : NULL, 1, user);
}

int bell_break_promise(const struct bell *bell, int how, int (*fn)(void *user, const struct bell *bell, const int *numbers, int count),
                       void *user)
{
    static const int numbers[] = {1, 2, 3};
    return how == 0 ? fn(user, NULL, numbers, 3) : fn(user, bell, numbers, -1);
}

int bell_paint(struct bell *bell, int (*fn)(void *user, struct bell *own, int *numbers, int bytes), void *user)
{
    int numbers[] = {1, 2, 3};
    struct bell own = {0, NULL, NULL};
    int answer = fn(user, &own, numbers, (int)sizeof numbers);
    (void)bell;
    return answer + numbers[0] + numbers[1] + numbers[2];
}

struct work {
    bell_fn fn;
    void *user;
    int first, last, sum;
};

static void *work_run(void *argument)
{
    struct work *work = argument;
    for (int number = work->first; number < work->last; number++)
        work->sum += work->fn(work->user, number);
    return NULL;
}

/* Calls from so many other threads, `times` each; one after the other, or all at once. */
int bell_peal(int threads, int times, int at_once, bell_fn fn, void *user)
{
    struct work work[8];
    pthread_t thread[8];
    int sum = 0;
    if (threads > 8)
        threads = 8;
    for (int at = 0; at < threads; at++) {
        work[at] = (struct work){fn, user, at * times, (at + 1) * times, 0};
        if (pthread_create(&thread[at], NULL, work_run, &work[at]))
            abort();
        if (!at_once)
            pthread_join(thread[at], NULL);
    }
    for (int at = 0; at < threads; at++) {
        if (at_once)
            pthread_join(thread[at], NULL);
        sum += work[at].sum;
    }
    return sum;
}

/* No user data at all. */
int bell_count(int times, int (*fn)(int number))
{
    int sum = 0;
    for (int number = 0; number < times; number++)
        sum += fn(number);
    return sum;
}

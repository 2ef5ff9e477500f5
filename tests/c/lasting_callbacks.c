/* Calls callbacks once, on another thread or on this one, and others for as long as the program runs. */

#include <pthread.h>

#include "tests.h"

typedef int (*run_fn)(void *user, int number);

struct errand {
    run_fn fn;
    void *user;
    int number;
    int answer;
};

static void *run_errand(void *data) {
    struct errand *errand = data;
    errand->answer = errand->fn(errand->user, errand->number);
    return NULL;
}

/* Waits for it, so that the answer is there. */
int errand_elsewhere(int number, run_fn fn, void *user) {
    struct errand errand = {fn, user, number, 0};
    pthread_t thread;
    pthread_create(&thread, NULL, run_errand, &errand);
    pthread_join(thread, NULL);
    return errand.answer;
}

static PER_THREAD struct errand later[8];
static PER_THREAD int count;

void errand_later(int number, void *user, run_fn fn) {
    later[count].fn = fn;
    later[count].user = user;
    later[count++].number = number;
}

/* The same, for what is never freed. */
void errand_later_and_ever_after(int number, void *user, run_fn fn) {
    leaked_on_purpose(user);
    errand_later(number, user, fn);
}

/* Runs all that wait; those that come meanwhile wait for the next time. */
int errands_run(void) {
    struct errand now[8];
    int sum = 0, running = count;
    memcpy(now, later, sizeof now);
    count = 0;
    for (int at = 0; at < running; at++)
        sum += now[at].fn(now[at].user, now[at].number);
    return sum;
}

int errand_or_answer(int refuse, run_fn fn, void *user) {
    if (refuse) {
        fn(user, -1);
        return -1;
    }
    errand_later(1, user, fn);
    return 0;
}

int errand_or_nothing(int refuse, run_fn fn, void *user) {
    if (refuse)
        return -1;
    errand_later(1, user, fn);
    return 0;
}

typedef void (*done_fn)(void *user);

/* The arguments in another order, and nothing comes back. */
void errand_done(void *user, done_fn fn) { fn(user); }

static run_fn heard;
static void *heard_by;
static pthread_mutex_t hearing = PTHREAD_MUTEX_INITIALIZER;

int siren_hear(run_fn fn, void *user) {
    leaked_on_purpose(user);
    pthread_mutex_lock(&hearing);
    heard = fn;
    heard_by = user;
    pthread_mutex_unlock(&hearing);
    return user == NULL && fn ? 0 : 1;
}

int siren_sound(int number) {
    pthread_mutex_lock(&hearing);
    run_fn fn = heard;
    void *user = heard_by;
    pthread_mutex_unlock(&hearing);
    return fn ? fn(user, number) : -100;
}

struct sounding {
    int times;
    int sum;
};

static void *sound_on_thread(void *data) {
    struct sounding *sounding = data;
    for (int at = 0; at < sounding->times; at++)
        sounding->sum += siren_sound(1);
    return NULL;
}

int siren_sound_at_once(int times) {
    struct sounding all[4];
    pthread_t threads[4];
    int sum = 0;
    for (int at = 0; at < 4; at++) {
        all[at].times = times;
        all[at].sum = 0;
        pthread_create(&threads[at], NULL, sound_on_thread, &all[at]);
    }
    for (int at = 0; at < 4; at++) {
        pthread_join(threads[at], NULL);
        sum += all[at].sum;
    }
    return sum;
}

static int (*whistled)(int number);

void whistle_hear(int (*fn)(int number)) { whistled = fn; }

int whistle_blow(int number) { return whistled ? whistled(number) : -100; }

/* A C program that gives functions to Rust: `exported_callbacks.rs`. */
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define EXPECT(condition) do { if (!(condition)) return __LINE__; } while (0)
enum { PANICKED = -1, REFUSED = -7 };

typedef struct { int x, y; } calls_point;
typedef struct calls_parcel calls_parcel;
typedef struct calls_watcher calls_watcher;
typedef struct calls_bell calls_bell;
typedef struct calls_local calls_local;
typedef calls_point calls_all(char, const char *, const char *, void *, const unsigned char *, uint8_t, uint16_t *, int,
                              calls_point *, calls_parcel *, char *, calls_point, bool);

int calls_each(const int32_t *numbers, size_t n, int (*visit)(void *, int), void *user);
int calls_largest(const int32_t *numbers, size_t n, int (*compare)(const int32_t *, const int32_t *));
int calls_with_all(calls_all *, void *user, size_t length);
int calls_parcel_open(calls_parcel *);
void calls_text_free(char *);
int calls_from_threads(void (*)(void *, int), void *user);
int calls_elsewhere(void (*)(void *), void *user);
calls_watcher *calls_watcher_new(void);
int calls_watcher_watch(calls_watcher *, int (*)(void *, const char *), void *user);
int calls_watcher_see(calls_watcher *, const char *);
void calls_watcher_free(calls_watcher *);
calls_bell *calls_bell_new(void);
int calls_bell_hang(calls_bell *, int volume, int (*)(void *, int), void *user, void (*destroy)(void *));
int calls_bell_ring(calls_bell *, int times);
void calls_bell_free(calls_bell *);
void calls_end_and_panic(void *user);
void calls_later(int (*)(void *, int), void *user);
int calls_now(int n);
void calls_log_to(void (*)(void *, const char *), void *user);
void calls_log(const char *);
calls_local *calls_local_new(void);
void calls_local_add(const calls_local *, int (*)(void *), void *user, void (*destroy)(void *));
int calls_local_run(const calls_local *);
void calls_local_free(calls_local *);

static int add(void *user, int number) {
    *(int *)user += number;
    return number == 99 ? 99 : 0;
}

/* Goes on inside of the call that it is called from, with a user data of its own. */
static int add_within(void *user, int number) {
    int32_t more[] = {number, number};
    return calls_each(more, 2, add, user);
}

static int compare(const int32_t *one, const int32_t *other) { return *one < *other ? -1 : *one > *other; }

int calls_c_during_the_call(void) {
    int32_t numbers[] = {1, 2, 30};
    int sum = 0;
    EXPECT(calls_each(numbers, 3, add, &sum) == 0 && sum == 33);
    EXPECT(calls_each(NULL, 0, add, &sum) == 0 && sum == 33);
    int32_t enough[] = {1, 99, 1000};
    EXPECT(calls_each(enough, 3, add, &sum) == 99 && sum == 133);
    EXPECT(calls_each(numbers, 3, add_within, &sum) == 0 && sum == 199);
    int32_t unlucky[] = {1, 13, 1};
    EXPECT(calls_each(unlucky, 3, add, &sum) == PANICKED && sum == 200);
    EXPECT(calls_largest(numbers, 3, compare) == 30 && calls_largest(NULL, 0, compare) == 0);
    return 0;
}

static calls_point take_all(char name, const char *text, const char *other, void *user, const unsigned char *bytes,
                            uint8_t n, uint16_t *room, int m, calls_point *point, calls_parcel *parcel, char *left,
                            calls_point whole, bool sure) {
    bool right = name == 'c' && strcmp(text, "text") == 0 && other == NULL && bytes != NULL
        && m == 3 * (int)sizeof *room && room[0] == 1 && point->x == 1 && strcmp(left, "left") == 0 && whole.y == 9
        && sure;
    for (int i = 0; i < n; i++) right = right && bytes[i] == 7;
    *(int *)user = right ? n : -1;
    room[2] = 100;
    point->x = 1000;
    calls_text_free(left);
    calls_point answer = {calls_parcel_open(parcel), 20};
    return answer;
}

int calls_c_with_all(void) {
    int seen = -2;
    EXPECT(calls_with_all(take_all, &seen, 3) == 1125 && seen == 3);
    EXPECT(calls_with_all(take_all, &seen, 0) == 1125 && seen == 0);
    EXPECT(calls_with_all(take_all, &seen, 255) == 1125 && seen == 255);
    seen = -2;
    /* The number of bytes does not fit: C is not called. */
    EXPECT(calls_with_all(take_all, &seen, 256) == PANICKED && seen == -2);
    EXPECT(calls_with_all(NULL, &seen, 3) == 0 && calls_with_all(NULL, NULL, 3) == 0);
    return 0;
}

static int ended;
static void end(void *user) {
    ended++;
    free(user);
}

static int ring(void *user, int times) { return *(int *)user += times; }

static int *number(int n) {
    int *fresh = malloc(sizeof *fresh);
    *fresh = n;
    return fresh;
}

int calls_c_passes_null(void) {
    int32_t numbers[] = {1};
    EXPECT(calls_each(numbers, 1, NULL, NULL) == REFUSED && calls_largest(numbers, 1, NULL) == REFUSED);
    EXPECT(calls_from_threads(NULL, NULL) == REFUSED && calls_elsewhere(NULL, NULL) == REFUSED);
    calls_later(NULL, NULL); /* nothing is kept */
    calls_log_to(NULL, NULL);
    /* What was refused is still C's: nothing has ended it. */
    ended = 0;
    int *user = number(1);
    calls_bell *bell = calls_bell_new();
    EXPECT(calls_bell_hang(bell, 1, NULL, user, end) == REFUSED && ended == 0);
    EXPECT(calls_bell_hang(NULL, 1, ring, user, end) == REFUSED && ended == 0);
    EXPECT(calls_bell_ring(bell, 1) == -4);
    /* Nothing ends it, where C says so. */
    EXPECT(calls_bell_hang(bell, 1, ring, user, NULL) == 0 && calls_bell_ring(bell, 2) == 3);
    calls_bell_free(bell);
    EXPECT(ended == 0 && *user == 3);
    free(user);
    return 0;
}

static void count(void *user, int thread) { __atomic_add_fetch(&((int *)user)[thread], 1, __ATOMIC_RELAXED); }

static void note_thread(void *user) { *(pthread_t *)user = pthread_self(); }

static void *calls_from_another(void *sum) {
    int32_t numbers[] = {1, 2, 3};
    for (int i = 0; i < 1000; i++)
        if (calls_each(numbers, 3, add, sum) != 0) return sum;
    return NULL;
}

int calls_c_on_threads(void) {
    int counts[4] = {0};
    EXPECT(calls_from_threads(count, counts) == 0);
    for (int i = 0; i < 4; i++) EXPECT(counts[i] == 100);
    pthread_t other = pthread_self();
    EXPECT(calls_elsewhere(note_thread, &other) == 0 && !pthread_equal(other, pthread_self()));
    /* Two threads of C's, each with a function and data of its own. */
    int sums[2] = {0};
    pthread_t threads[2];
    for (int i = 0; i < 2; i++) EXPECT(pthread_create(&threads[i], NULL, calls_from_another, &sums[i]) == 0);
    for (int i = 0; i < 2; i++) {
        void *failed = NULL;
        EXPECT(pthread_join(threads[i], &failed) == 0 && failed == NULL && sums[i] == 6000);
    }
    return 0;
}

static int watch(void *user, const char *what) {
    strcat(user, what);
    return (int)strlen(user);
}

int calls_c_until_freed(void) {
    char *seen = calloc(1, 64);
    calls_watcher *watcher = calls_watcher_new();
    EXPECT(calls_watcher_see(watcher, "nobody") == 0);
    EXPECT(calls_watcher_watch(watcher, watch, seen) == 0);
    EXPECT(calls_watcher_see(watcher, "one") == 3 && calls_watcher_see(watcher, "two") == 6);
    EXPECT(calls_watcher_watch(watcher, NULL, NULL) == 0 && calls_watcher_see(watcher, "three") == 0);
    EXPECT(calls_watcher_watch(watcher, watch, seen) == 0 && calls_watcher_see(watcher, "four") == 10);
    EXPECT(strcmp(seen, "onetwofour") == 0);
    calls_watcher_free(watcher);
    free(seen);
    return 0;
}

int calls_c_is_notified(void) {
    ended = 0;
    calls_bell *bell = calls_bell_new();
    EXPECT(calls_bell_hang(bell, 1, ring, number(10), end) == 0 && ended == 0);
    EXPECT(calls_bell_ring(bell, 1) == 11 && calls_bell_ring(bell, 1) == 12);
    /* A new one takes its place. */
    EXPECT(calls_bell_hang(bell, 1, ring, number(20), end) == 0 && ended == 1);
    EXPECT(calls_bell_ring(bell, 1) == 21);
    /* The function fails: what it was given is gone, what it had is there. */
    EXPECT(calls_bell_hang(bell, -1, ring, number(30), end) == -3 && ended == 2);
    EXPECT(calls_bell_ring(bell, 1) == 22);
    calls_bell_free(bell);
    EXPECT(ended == 3);
    return 0;
}

int calls_c_is_notified_after_panics(void) {
    ended = 0;
    calls_bell *bell = calls_bell_new();
    EXPECT(calls_bell_hang(bell, 13, ring, number(10), end) == PANICKED && ended == 1);
    EXPECT(calls_bell_ring(bell, 1) == -4);
    int ends = 0;
    EXPECT(calls_bell_hang(bell, 1, ring, &ends, calls_end_and_panic) == 0);
    EXPECT(calls_bell_hang(bell, 1, ring, &ends, calls_end_and_panic) == 0 && ends == 1);
    EXPECT(calls_bell_hang(bell, 13, ring, &ends, calls_end_and_panic) == PANICKED && ends == 2);
    calls_bell_free(bell);
    EXPECT(ends == 3);
    return 0;
}

static int last(void *user, int n) {
    int answer = *(int *)user * n;
    free(user);
    return answer;
}

int calls_c_once(void) {
    calls_later(last, number(2));
    calls_later(last, number(3));
    EXPECT(calls_now(10) == 50 && calls_now(10) == 0);
    return 0;
}

static char logged[64];
static void take_line(void *user, const char *line) {
    (void)user;
    strcpy(logged, line);
}

static void *log_line(void *line) {
    calls_log(line);
    return NULL;
}

int calls_c_forever(void) {
    calls_log_to(take_line, NULL);
    calls_log("first");
    EXPECT(strcmp(logged, "first") == 0);
    pthread_t thread;
    EXPECT(pthread_create(&thread, NULL, log_line, "second") == 0 && pthread_join(thread, NULL) == 0);
    EXPECT(strcmp(logged, "second") == 0);
    return 0;
}

static int get(void *user) { return *(int *)user; }

int calls_c_on_one_thread(void) {
    ended = 0;
    calls_local *local = calls_local_new();
    calls_local_add(local, get, number(4), end);
    calls_local_add(local, get, number(5), end);
    EXPECT(calls_local_run(local) == 9 && ended == 0);
    calls_local_free(local);
    EXPECT(ended == 2);
    return 0;
}

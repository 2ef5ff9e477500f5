/* A C program over functions that are written in Rust. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include "exports.h"

#define EXPECT(condition) do { if (!(condition)) return __LINE__; } while (0)

/* Objects of C's own. */
struct exports_thing { int value; };
static int live;

exports_thing *exports_thing_new(int value) {
    exports_thing *thing = malloc(sizeof *thing);
    thing->value = value;
    live++;
    return thing;
}
int exports_thing_value(const exports_thing *thing) { return thing->value; }
void exports_thing_free(exports_thing *thing) { live--; free(thing); }
int exports_thing_live(void) { return live; }

static int twice(int x) { return 2 * x; }

int exports_c_uses(void) {
    counter *one = exports_counter_new("one");
    counter *two = exports_counter_new("second");
    EXPECT(one && two && one != two);
    EXPECT(exports_counter_add(one, 4) == 0 && exports_counter_add(two, 5) == 0);
    EXPECT(exports_counter_value(one) == 4);
    EXPECT(exports_counter_max(one, two) == two && exports_counter_max(one, NULL) == one);
    EXPECT(strcmp(exports_counter_name(two), "second") == 0);
    EXPECT(exports_counter_move(one, two) == 0 && exports_counter_value(two) == 9);
    uint64_t value = 0;
    char *name = NULL;
    EXPECT(exports_counter_finish(two, "second", &value, &name) == 6);
    EXPECT(value == 9 && strcmp(name, "second") == 0);
    exports_text_free(name);
    EXPECT(exports_counter_finish(one, "one", &value, NULL) == 3 && value == 0);

    int32_t numbers[] = {1, -2, 30};
    EXPECT(exports_sum(numbers, 3) == 29 && exports_sum(numbers, 0) == 0);
    uint16_t words[] = {1, 2, 40000};
    EXPECT(exports_sum_bytes(words, sizeof words) == 40003);
    char text[] = "abc";
    EXPECT(exports_mix(text, 3, "\1\1\1", 3) == 1 && strcmp(text, "bcd") == 0);
    int16_t memory[4];
    exports_fill(memory, 4);
    EXPECT(memory[0] == 7 && memory[3] == 7);
    point a = {3, 0}, b = {0, 6};
    point middle = exports_middle(a, &b, &b);
    EXPECT(middle.x == 1 && middle.y == 4);
    EXPECT(exports_call(twice, 21) == 42 && exports_call(NULL, 21) == 0);

    local *here = exports_local_new();
    EXPECT(exports_local_step(here) == 1 && exports_local_step(here) == 2);
    exports_local_free(here);
    return 0;
}

int exports_c_passes_null(void) {
    EXPECT(exports_counter_new(NULL) == NULL);
    EXPECT(exports_counter_new("") == NULL);
    exports_counter_free(NULL);
    exports_text_free(NULL);
    exports_local_free(NULL);
    EXPECT(exports_counter_add(NULL, 1) == -7);
    EXPECT(exports_counter_value(NULL) == 0);
    EXPECT(exports_counter_name(NULL) == NULL);
    EXPECT(exports_counter_max(NULL, NULL) == NULL);
    EXPECT(exports_look(NULL) == -7);
    /* (NULL, 0) is the empty slice. */
    EXPECT(exports_sum(NULL, 0) == 0 && exports_mix(NULL, 0, NULL, 0) == 1);
    exports_fill(NULL, 0);
    exports_fill(NULL, 3);
    EXPECT(exports_sum(NULL, 1) == INT64_MIN + 1);
    /* What was refused is still C's: a second call finds it. */
    counter *one = exports_counter_new("one");
    uint64_t value = 5;
    char *name = NULL;
    EXPECT(exports_counter_finish(one, NULL, &value, &name) == -7);
    EXPECT(exports_counter_finish(one, "one", NULL, &name) == -7);
    EXPECT(value == 5 && name == NULL && exports_counter_value(one) == 0);
    exports_counter_free(one);
    return 0;
}

int exports_c_passes_bad_lengths(void) {
    int32_t numbers[4] = {1, 2, 3, 4};
    EXPECT(exports_sum(numbers, -1) == INT64_MIN + 1);
    EXPECT(exports_sum_bytes((const uint16_t *)numbers, 3) == -7);
    EXPECT(exports_sum_bytes((const uint16_t *)numbers, SIZE_MAX - 1) == -7);
    EXPECT(exports_mix((char *)numbers, SIZE_MAX, "", 0) == -7);
    exports_fill((int16_t *)numbers, SIZE_MAX / 2);
    EXPECT(numbers[0] == 1);
    /* Not aligned. */
    EXPECT(exports_sum((const int32_t *)((const char *)numbers + 1), 1) == INT64_MIN + 1);
    return 0;
}

int exports_c_passes_one_address_twice(void) {
    counter *one = exports_counter_new("one");
    EXPECT(exports_counter_add(one, 3) == 0);
    EXPECT(exports_counter_move(one, one) == -7 && exports_counter_value(one) == 3);
    /* Shared by two it may be. */
    EXPECT(exports_counter_max(one, one) == one);
    /* A slot within what another argument gives away. */
    EXPECT(exports_counter_finish(one, "one", (uint64_t *)one, NULL) == -7);
    EXPECT(exports_counter_value(one) == 3);
    exports_counter_free(one);
    char text[] = "abcdef";
    EXPECT(exports_mix(text, 4, text + 3, 3) == -7);
    EXPECT(exports_mix(text + 3, 3, text, 4) == -7);
    EXPECT(exports_mix(text, 6, text + 2, 1) == -7);
    EXPECT(strcmp(text, "abcdef") == 0);
    EXPECT(exports_mix(text, 3, text + 3, 3) == 1 && strcmp(text + 3, "def") == 0);
    EXPECT(exports_mix(text, 0, text, 0) == 1);
    return 0;
}

int exports_c_meets_a_panic(void) {
    counter *one = exports_counter_new("one");
    EXPECT(exports_counter_add(one, 13) == -1);
    EXPECT(exports_counter_value(one) == 13);
    EXPECT(exports_counter_add(one, 1) == 0);
    exports_counter_free(one);
    return 0;
}

int exports_c_meets_errors(void) {
    uint64_t value = 5;
    char *name = NULL;
    EXPECT(exports_counter_finish(exports_counter_new("one"), "two", &value, &name) == -2);
    EXPECT(value == 5 && name == NULL);
    /* An error that says that all is well says so to nobody. */
    EXPECT(exports_counter_finish(exports_counter_new("one"), "nothing", &value, &name) == -1);
    EXPECT(exports_mix(NULL, 0, "a", 1) == -3);
    return 0;
}

static void *from_a_thread(void *argument) {
    const counter *shared = argument;
    for (int i = 0; i < 100; i++) {
        counter *own = exports_counter_new("own");
        if (exports_counter_add(own, 2) != 0 || exports_counter_max(shared, own) != shared) return argument;
        exports_counter_free(own);
    }
    return NULL;
}

int exports_c_calls_from_threads(void) {
    counter *shared = exports_counter_new("shared");
    EXPECT(exports_counter_add(shared, 100) == 0);
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) EXPECT(pthread_create(&threads[i], NULL, from_a_thread, shared) == 0);
    for (int i = 0; i < 4; i++) {
        void *failed = NULL;
        EXPECT(pthread_join(threads[i], &failed) == 0 && failed == NULL);
    }
    exports_counter_free(shared);
    return 0;
}

int exports_c_gives_objects(void) {
    exports_thing *thing = exports_thing_new(41);
    EXPECT(exports_look(thing) == 41);
    thing = exports_swap(thing);
    EXPECT(live == 1 && exports_look(thing) == 42);
    EXPECT(exports_swap(NULL) == NULL);
    exports_thing_free(thing);
    return 0;
}

#include "tests.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A note: its data is asked for first, its length right after it, by another function. */
struct asked_note {
    int32_t *data;
    int64_t length; /* as it is told, which may be a lie */
    int kind;
    int looked_at; /* 1 once the data has been asked for; the length counts from then */
    int lengths;
};

static PER_THREAD int asked_alive;

struct asked_note *asked_new(int kind, int64_t length, int with_data) {
    struct asked_note *note = calloc(1, sizeof *note);
    note->kind = kind;
    note->length = length;
    if (with_data) {
        note->data = malloc(4 * sizeof *note->data);
        for (int at = 0; at < 4; at++) note->data[at] = at + 1;
    }
    asked_alive++;
    return note;
}

void asked_free(struct asked_note *note) {
    asked_alive--;
    free(note->data);
    free(note);
}

int asked_count_alive(void) { return asked_alive; }

int asked_kind(const struct asked_note *note) { return note->kind; }

const struct asked_note *asked_parent(const struct asked_note *note) { return note->kind == 9 ? note : NULL; }

const int32_t *asked_data(struct asked_note *note) {
    note->looked_at = 1;
    return note->data;
}

/* 99 unless the data was asked for directly before. */
int64_t asked_length(const struct asked_note *note) {
    struct asked_note *own = (struct asked_note *)note;
    own->lengths++;
    if (!own->looked_at) return 99;
    own->looked_at = 0;
    return own->length;
}

int asked_lengths(const struct asked_note *note) { return note->lengths; }

uint64_t asked_unsigned_length(const struct asked_note *note) { return (uint64_t)asked_length(note); }

void asked_put(struct asked_note *note, const int32_t **data, int32_t **copy) {
    note->looked_at = 1;
    *data = note->data;
    *copy = malloc(4 * sizeof **copy);
    memcpy(*copy, note->data, 4 * sizeof **copy);
    if (note->kind < 0) leaked_on_purpose(*copy);
    asked_alive++;
}

void asked_free_copy(void *copy) {
    if (copy) asked_alive--;
    free(copy);
}

/* Text with its length before it, as some string libraries have it. */
char *asked_string(const char *text) {
    size_t length = strlen(text);
    if (length == 0) return NULL;
    size_t *block = malloc(sizeof length + length);
    *block = length;
    memcpy(block + 1, text, length);
    return (char *)(block + 1);
}

size_t asked_string_length(const char *string) { return ((const size_t *)string)[-1]; }

void asked_string_free(char *string) { free((size_t *)string - 1); }

/* Aborts where the note is of another kind: the wrapper must not get here. */
const int32_t *asked_first(const struct asked_note *note) {
    if (note->kind != 3) abort();
    return note->data;
}

int asked_take(struct asked_note *note, int fail) {
    if (note->kind != 3) abort();
    if (fail) return 1;
    asked_free(note);
    return 0;
}

void asked_swallow(struct asked_note *note) {
    if (note->kind != 3) abort();
    asked_free(note);
}

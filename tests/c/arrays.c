/* Arrays of pointers, and pointers that are moved on. */
#include "tests.h"

typedef struct arrays_item { int value; } arrays_item;

arrays_item *arrays_item_new(int value) {
    arrays_item *item = malloc(sizeof *item);
    item->value = value;
    return item;
}
void arrays_item_free(arrays_item *item) { free(item); }

size_t arrays_lengths(const char *const *texts, int count) {
    size_t sum = 0;
    for (int at = 0; at < count; at++) sum = sum * 10 + strlen(texts[at]);
    return sum;
}

/* -1 for NULL. */
long arrays_count(const char *const *texts) {
    long count = 0;
    if (!texts) return -1;
    while (texts[count]) count++;
    return count;
}

/* As getopt does: moves the pointers of the array. */
size_t arrays_reverse(char **texts, int count) {
    for (int at = 0; at < count / 2; at++) {
        char *text = texts[at];
        texts[at] = texts[count - 1 - at];
        texts[count - 1 - at] = text;
    }
    return arrays_lengths((const char *const *)texts, count);
}

int arrays_sum(const arrays_item *const *items, uint8_t count, uintptr_t *where) {
    int sum = 0;
    *where = (uintptr_t)items;
    for (int at = 0; at < count; at++) sum += items[at]->value;
    return sum;
}

int arrays_sum_to_null(arrays_item **items) {
    int sum = 0;
    if (!items) return -1;
    for (; *items; items++) {
        sum += (*items)->value;
        *items = NULL;
    }
    return sum;
}

/* A number of 16 bits, high byte first. `how`: 1 moves too far, 2 moves back, 3 to nowhere, 4 fails after moving. */
int moved_number(const unsigned char **bytes, long length, int how, uint16_t *number) {
    if (how == 1) *bytes += length + 1;
    else if (how == 2) *bytes -= 1;
    else if (how == 3) *bytes = NULL;
    else if (length >= 2) {
        *number = (uint16_t)((*bytes)[0] << 8 | (*bytes)[1]);
        *bytes += 2;
        return how != 4;
    }
    return how != 0;
}

/* Takes one element, or half of one. */
int32_t moved_next(const int32_t **numbers, size_t *bytes, int half) {
    if (*bytes < sizeof **numbers) return -1;
    int32_t next = **numbers;
    if (half) *numbers = (const int32_t *)((const char *)*numbers + 2);
    else ++*numbers;
    *bytes -= sizeof next;
    return next;
}

/* Writes a byte and moves on. */
void moved_put(unsigned char **bytes, size_t length, unsigned char byte, size_t times) {
    while (times-- && length--) *(*bytes)++ = byte;
}

int moved_is_null(const unsigned char **bytes, size_t length) { return *bytes == NULL && length == 0; }

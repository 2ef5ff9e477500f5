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

/* Texts of one block of memory, behind the pointers to them. `hole`: one of them is NULL. */
static PER_THREAD int blocks;
char **texts_split(const char *text, size_t *count, int hole) {
    size_t length = strlen(text) + 1, many = *text != 0, at = 0;
    for (const char *c = text; *c; c++) many += *c == ' ';
    char **texts = malloc((many + 1) * sizeof *texts + length);
    char *copy = (char *)(texts + many + 1);
    memcpy(copy, text, length);
    for (char *word = copy; at < many; at++) {
        texts[at] = word;
        while (*word && *word != ' ') word++;
        *word++ = 0;
    }
    if (hole) texts[0] = NULL;
    texts[many] = NULL;
    if (hole) leaked_on_purpose(texts);
    *count = many;
    blocks++;
    return texts;
}
char **texts_or_null(const char *text, size_t *count) {
    if (*text == '-') {
        *count = 3;
        return NULL;
    }
    return texts_split(text, count, 0);
}
void texts_free(void *texts) {
    if (texts) blocks--;
    free(texts);
}
int texts_blocks(void) { return blocks; }

/* GLib's way: each text is a block of its own. */
char **texts_strv(const char *text) {
    size_t count;
    char **parts = texts_split(text, &count, 0), **strv = malloc((count + 1) * sizeof *strv);
    for (size_t at = 0; at < count; at++) {
        strv[at] = malloc(strlen(parts[at]) + 1);
        strcpy(strv[at], parts[at]);
        blocks++;
    }
    strv[count] = NULL;
    blocks++;
    texts_free(parts);
    return strv;
}
void texts_strfreev(char **strv) {
    if (!strv) return;
    for (char **text = strv; *text; text++) texts_free(*text);
    texts_free(strv);
}
/* Puts a text before the others, in an array that may be another one; fails for an empty text, and leaves none for a long one. */
int texts_prepend(char ***strv, const char *text) {
    size_t count = 0;
    if (!*text) return -1;
    if (strlen(text) > 10) {
        texts_strfreev(*strv);
        *strv = NULL;
        return 1;
    }
    for (char **old = *strv; old && *old; old++) count++;
    if (!*strv) blocks++;
    *strv = realloc(*strv, (count + 2) * sizeof **strv);
    memmove(*strv + 1, *strv, count * sizeof **strv);
    (*strv)[0] = malloc(strlen(text) + 1);
    strcpy((*strv)[0], text);
    (*strv)[count + 1] = NULL;
    blocks++;
    return 0;
}
/* The same, for who counts. */
int texts_prepend_counted(char ***texts, uint32_t *count, const char *text) {
    int failed = texts_prepend(texts, text);
    if (!failed) ++*count;
    else if (failed > 0) *count = 0;
    return failed;
}
/* Takes the texts over, and says how long they are together; refuses an array that is empty. */
int texts_length(char **strv) {
    if (!*strv) return -1;
    int length = 0;
    for (char **text = strv; *text; text++) length += (int)strlen(*text);
    texts_strfreev(strv);
    return length;
}
int texts_length_of(char **strv, int count) {
    int length = 0;
    for (int at = 0; at < count; at++) length += (int)strlen(strv[at]);
    texts_strfreev(strv);
    return length;
}

typedef struct texts_owner { char **texts; size_t count; } texts_owner;
texts_owner *texts_owner_new(const char *text) {
    texts_owner *owner = malloc(sizeof *owner);
    owner->texts = texts_split(text, &owner->count, 0);
    return owner;
}
void texts_owner_free(texts_owner *owner) {
    texts_free(owner->texts);
    free(owner);
}
const char *const *texts_owner_all(const texts_owner *owner) { return (const char *const *)owner->texts; }
uint32_t texts_owner_count(const texts_owner *owner) { return (uint32_t)owner->count; }

/* Elements with a length, both ways and in every form. */
#include "tests.h"

/* In, with the length as an `int`, a `size_t`, a `uint8_t`, or in bytes. */
int sum_bytes(const unsigned char *p, int n) { int s = 0; while (n-- > 0) s += *p++; return s; }
int sum_memory(const void *p, size_t n) { return sum_bytes(p, (int)n); }
long sum_numbers(const int32_t *p, size_t n) { long s = 0; while (n--) s += *p++; return s; }
long sum_numbers_in_bytes(const int32_t *p, size_t bytes) { return sum_numbers(p, bytes / sizeof *p); }
int sum_short(const unsigned char *p, uint8_t n) { return sum_bytes(p, n); }
int sum_if_long(const unsigned char *p, int n) { return n > 100 ? -1 : sum_bytes(p, n); }
int sum_optional(const unsigned char *p, int n) { return p ? sum_bytes(p, n) : -1; }
int sum_block(const unsigned char block[4]) { return sum_bytes(block, 4); }
/* Up to a zero. */
long sum_until_zero(const int32_t *p) { long s = 0; while (*p) s += *p++; return s; }
/* 0 for NULL, 1 for an address with zeros behind it, 2 for anything else. */
int what_is_empty(const unsigned char *p, size_t n) { return n ? 2 : !p ? 0 : *p == 0 ? 1 : 2; }

/* In and out. */
void double_all(int32_t *p, size_t n) { for (size_t i = 0; i < n; i++) p[i] *= 2; }
void fill_block(unsigned char block[4], unsigned char value) { memset(block, value, 4); }
void upper(unsigned char *s) { for (; *s; s++) if (*s >= 'a' && *s <= 'z') *s -= 32; }
void upper_wide(uint16_t *s) { for (; *s; s++) if (*s >= 'a' && *s <= 'z') *s -= 32; }

/* Filled by C, which says how much. */
static int copied(unsigned char *to, size_t room, const char *from) {
    size_t n = strlen(from);
    if (n > room) n = room;
    memcpy(to, from, n);
    return (int)n;
}
int fill_returned(unsigned char *p, size_t n) { return copied(p, n, "hello"); }
int fill_or_fail(unsigned char *p, size_t n) {
    if (n < 5) return -1;
    return copied(p, n, "hello");
}
void fill_behind(unsigned char *p, size_t *n) { *n = (size_t)copied(p, *n, "hello"); }
int fill_all(int32_t *p, size_t n) {
    if (n > 10) return 1;
    for (size_t i = 0; i < n; i++) p[i] = (int32_t)i;
    return 0;
}
int fill_text(char *p, size_t n) {
    if (n < 6) return -1;
    strcpy(p, "hello");
    return 0;
}
char *fill_and_return(char *p, size_t n) {
    if (n < 6) return NULL;
    return strcpy(p, "hello");
}
void fill_wide_text(uint16_t *p, size_t n) { for (size_t i = 0; i < n; i++) p[i] = (uint16_t)(3 - i); }
/* Says how much it needs, which may be more than there is room for. */
int fill_wanted(unsigned char *p, size_t n) { copied(p, n, "hello"); return 5; }
/* Counts in bytes. */
size_t fill_in_bytes(int32_t *p, size_t bytes) {
    fill_all(p, bytes / sizeof *p);
    return bytes / sizeof *p * sizeof *p;
}
/* Reads the number of elements that there are, and writes how many are even. */
void count_even(const int32_t *p, size_t *n) {
    size_t even = 0;
    for (size_t i = 0; i < *n; i++) even += p[i] % 2 == 0;
    *n = even;
}
/* Two buffers. */
int xor_into(unsigned char *to, size_t room, const unsigned char *a, int n) {
    for (int i = 0; i < n && (size_t)i < room; i++) to[i] = a[i] ^ 0xff;
    return n;
}

/* From C: borrowed, owned, copied. */
typedef struct table { int32_t cells[4]; size_t used; } table;
table *table_new(size_t used) {
    table *t = calloc(1, sizeof *t);
    for (size_t i = 0; i < 4; i++) t->cells[i] = (int32_t)(i + 1) * 10;
    t->used = used;
    return t;
}
void table_free(table *t) { free(t); }
const int32_t *table_cells(const table *t, size_t *n) { *n = t->used; return t->used ? t->cells : NULL; }
int32_t *table_cells_mut(table *t, size_t *n) { *n = t->used; return t->cells; }
int table_get(const table *t, const void **cells, int *bytes) {
    if (t->used == 3) return 1;
    *cells = t->used ? t->cells : NULL;
    *bytes = t->used ? (int)(t->used * sizeof *t->cells) : -1;
    return 0;
}
size_t table_row(const table *t, const int32_t **row) { *row = t->used ? t->cells : NULL; return t->used; }
const int32_t *table_first(const table *t, int n) { return n > 4 ? NULL : t->cells; }

static PER_THREAD int arrays;
static PER_THREAD size_t freed_length;
int32_t *numbers_new(size_t *n, int count) {
    *n = (size_t)count;
    if (!count) return NULL;
    int32_t *p = malloc(sizeof *p * (size_t)count);
    for (int i = 0; i < count; i++) p[i] = i * i;
    arrays++;
    return p;
}
void numbers_free(int32_t *p, size_t n) { arrays--; freed_length = n; free(p); }
void memory_free(void *p, size_t bytes) { arrays--; freed_length = bytes; free(p); }
int numbers_live(void) { return arrays; }
size_t numbers_freed_length(void) { return freed_length; }
int numbers_get(int32_t **out, int *n) {
    size_t size;
    *out = numbers_new(&size, 3);
    *n = (int)size;
    return 0;
}

/* Freed with its size, in bytes. */
static PER_THREAD size_t sized;
int32_t *sized_new(size_t n) { return calloc(n, sizeof(int32_t)); }
void sized_free(int32_t *p, size_t bytes) { sized = bytes; free(p); }
size_t sized_freed(void) { return sized; }

/* The sum of the first `pitch * rows` bytes. */
int sum_rows(const unsigned char *pixels, int pitch, unsigned rows) {
    int sum = 0;
    for (size_t i = 0; i < (size_t)pitch * rows; i++) {
        sum += pixels[i];
    }
    return sum;
}

int clear_pixels(int *pixels, int width) {
    for (int i = 0; i < width * 4; i++) {
        pixels[i] = 0;
    }
    return width;
}

/* Out- and in-out-parameters, and arguments that are always the same. */
#include "tests.h"
#include <stdio.h>

typedef struct point { int32_t x, y; } point;
void point_get(int seed, point *p) { p->x = seed; p->y = -seed; }
int divide(int a, int b, int *quotient, int *rest) {
    if (b == 0) return -1;
    *quotient = a / b;
    *rest = a % b;
    return 0;
}
/* Fills it whether it fails or not. */
int measure(int a, int *out) { *out = a * 2; return a < 0; }
void fill_four(uint8_t (*out)[4]) { memset(*out, 9, 4); }

typedef struct shop { int item; char name[8]; } shop;
shop *shop_new(void) {
    shop *s = calloc(1, sizeof *s);
    s->item = 5;
    strcpy(s->name, "shop");
    return s;
}
void shop_free(shop *s) { free(s); }
int shop_get(const shop *s, const int **item, const char **name) {
    *item = &s->item;
    *name = s->item == 5 ? s->name : NULL;
    return 0;
}
int shop_get_hidden(const shop *s, const void **item) { *item = &s->item; return 0; }
void shop_set(shop *s, int item) { s->item = item; }
/* Says `const`, and casts it away. */
void shop_restock(const shop *s, const unsigned char *items, size_t n) {
    for (size_t i = 0; s && i < n; i++) {
        ((shop *)s)->item += items[i];
        ((unsigned char *)items)[i] = 0;
    }
}

/* Owners that C gives even when it fails. */
typedef struct session { int open; } session;
static PER_THREAD int sessions;
int session_open(const char *where, session **out) {
    *out = NULL;
    if (!strcmp(where, "nowhere")) return 14;
    *out = calloc(1, sizeof **out);
    sessions++;
    if (!strcmp(where, "broken")) return 11;
    (*out)->open = 1;
    if (!strcmp(where, "later")) return 101;
    return 0;
}
int session_lie(session **out) { *out = NULL; return 0; }
void session_free(session *s) { sessions--; free(s); }
int session_is_open(const session *s) { return s->open; }
int session_live(void) { return sessions; }
/* Leaves an owner behind although it says it failed. */
int session_leave(session **out) {
    *out = calloc(1, sizeof **out);
    leaked_on_purpose(*out);
    sessions++;
    return 1;
}
void session_forget(int count) { sessions -= count; }

/* In and out. */
void advance(int *cursor) { *cursor += 10; }
void point_turn(point *p) { int32_t x = p->x; p->x = -p->y; p->y = x; }
/* Replaces it, drops it, or leaves it alone. */
int session_reopen(session **s, int how) {
    if (how < 0) return how;
    if (how == 0) {
        if (*s) session_free(*s);
        *s = NULL;
        return 0;
    }
    if (how == 1) {
        session *fresh;
        session_open("here", &fresh);
        if (*s) session_free(*s);
        *s = fresh;
    }
    return 0;
}
int text_append(char **text, const char *more) {
    if (!strcmp(more, "no")) return -1;
    size_t old = *text ? strlen(*text) : 0;
    *text = realloc(*text, old + strlen(more) + 1);
    strcpy(*text + old, more);
    return 0;
}
/* getline: grows the buffer, returns what it wrote, -1 at the end. */
typedef struct lines { int left; } lines;
lines *lines_open(int count) {
    lines *l = malloc(sizeof *l);
    l->left = count;
    return l;
}
void lines_close(lines *l) { free(l); }
ptrdiff_t lines_next(char **line, size_t *capacity, lines *l) {
    if (l->left < 0) { errno = EIO; return -1; }
    if (l->left == 0) return -1;
    size_t length = (size_t)l->left * 3;
    if (*capacity < length + 1) {
        *line = realloc(*line, length + 1);
        *capacity = length + 1;
    }
    memset(*line, '0' + l->left, length);
    (*line)[length] = 0;
    l->left--;
    return (ptrdiff_t)length;
}

/* Always the same. */
typedef void (*release_fn)(void *);
int with_options(const char *name, size_t length, const void *reserved, release_fn release, int flags) {
    return (int)strlen(name) == (int)length && !reserved && release == (release_fn)session_free ? flags : -1;
}
int with_data(void *release, int a, int b) { return release == (void *)session_free ? a * b : -1; }

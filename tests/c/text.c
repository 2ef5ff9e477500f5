/* NUL-terminated text, both ways. */
#include "tests.h"

typedef struct person { char name[32]; char *nick; } person;
person *person_new(const char *name) {
    person *p = calloc(1, sizeof *p);
    strncpy(p->name, name, sizeof p->name - 1);
    return p;
}
void person_free(person *p) { free(p->nick); free(p); }
const char *person_name(const person *p) { return p->name; }
const unsigned char *person_nick(const person *p) { return (const unsigned char *)p->nick; }
void person_set_nick(person *p, const unsigned char *nick) {
    free(p->nick);
    p->nick = NULL;
    if (nick) {
        p->nick = malloc(strlen((const char *)nick) + 1);
        strcpy(p->nick, (const char *)nick);
    }
}
size_t text_length(char *s) { return strlen(s); }
const char *text_version(void) { return "1.2.3"; }

static PER_THREAD int texts;
char *text_repeat(const char *s, int times) {
    if (times < 0) return NULL;
    char *t = malloc(strlen(s) * (size_t)times + 1);
    *t = 0;
    while (times--) strcat(t, s);
    texts++;
    return t;
}
void text_release(char *s) { texts--; free(s); }
int text_live(void) { return texts; }

static PER_THREAD char last[32];
const char *text_last(int number) {
    if (number < 0) return NULL;
    strcpy(last, "number ");
    last[7] = (char)('0' + number % 10);
    last[8] = 0;
    return last;
}
/* Finds the rest of `s` from the first `c`. */
const char *text_find(const char *s, int c) { return strchr(s, c); }
/* The longer of the two. */
const char *text_longer(const char *a, const char *b) { return strlen(a) >= strlen(b) ? a : b; }

int text_parse(const char *s, char **rest, char **error) {
    *rest = NULL;
    if (*s < '0' || *s > '9') {
        *error = text_repeat("bad ", 2);
        return -1;
    }
    *rest = text_repeat(s + 1, 1);
    return *s - '0';
}

/* Text from a pool, which is wanted again to free it, with its length. */
typedef struct pool { int live; size_t bytes; } pool;
pool *pool_new(void) { return calloc(1, sizeof(pool)); }
void pool_free(pool *p) { free(p); }
int pool_live(const pool *p) { return p->live; }
size_t pool_bytes(const pool *p) { return p->bytes; }
char *pool_text(pool *p, const char *s) {
    char *t = malloc(strlen(s) + 1);
    p->live++;
    p->bytes += strlen(s);
    return strcpy(t, s);
}
void pool_release(pool *p, char *s, size_t length) {
    p->live--;
    p->bytes -= length;
    free(s);
}

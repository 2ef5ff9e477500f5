/* What C takes over: always, only on success, or even on failure. */
#include "tests.h"

typedef struct apple { int weight; } apple;
static PER_THREAD int apples;

apple *apple_new(int weight) {
    apple *a = malloc(sizeof *a);
    a->weight = weight;
    apples++;
    return a;
}
void apple_free(apple *a) { apples--; free(a); }
int apple_weight(const apple *a) { return a->weight; }
int apple_live(void) { return apples; }

typedef struct crate_of { apple *apple; char *label; unsigned char *bytes; size_t count; } crate_of;
crate_of *crate_new(void) { return calloc(1, sizeof(crate_of)); }
void crate_free(crate_of *c) {
    if (c->apple) apple_free(c->apple);
    free(c->label);
    free(c->bytes);
    free(c);
}
void crate_put(crate_of *c, apple *a) {
    if (c->apple) apple_free(c->apple);
    c->apple = a;
}
int crate_weight(const crate_of *c) { return c->apple ? c->apple->weight : 0; }
/* Takes it only if it fits. */
int crate_try_put(crate_of *c, apple *a, const unsigned char *name, unsigned char name_length) {
    (void)name; (void)name_length;
    if (a->weight > 100) return 7;
    crate_put(c, a);
    return 0;
}
int crate_try_swap(crate_of *c, apple *a, crate_of *d, apple *b) {
    if (a->weight > 100 || b->weight > 100) return 7;
    crate_put(c, a);
    crate_put(d, b);
    return 0;
}
/* Takes it and eats it if it does not fit. */
int crate_put_or_eat(crate_of *c, apple *a) {
    if (a->weight > 100) { apple_free(a); return 7; }
    crate_put(c, a);
    return 0;
}
/* Takes it and nulls the caller's pointer; leaves it alone if it does not fit. */
int crate_move(crate_of *c, apple **a) {
    if ((*a)->weight > 100) return 7;
    crate_put(c, *a);
    *a = NULL;
    return 0;
}
/* Takes it only if it fits, and says in `out` what was there before, in any case. */
int crate_exchange(crate_of *c, apple *a, apple **out) {
    *out = c->apple;
    c->apple = NULL;
    if (a->weight > 100) return 7;
    c->apple = a;
    return 0;
}

char *text_new(const char *s) {
    char *copy = malloc(strlen(s) + 1);
    apples++; /* counted with the apples */
    return strcpy(copy, s);
}
void text_free(char *s) { if (s) apples--; free(s); }
void crate_set_label(crate_of *c, char *label) {
    text_free(c->label);
    c->label = NULL;
    if (label && strcmp(label, "drop")) c->label = label; else text_free(label);
}
int crate_set_short_label(crate_of *c, char *label) {
    if (strlen(label) > 5) return -1;
    crate_set_label(c, label);
    return 0;
}
const char *crate_label(const crate_of *c) { return c->label; }
void crate_clear(crate_of *c) {
    text_free(c->label);
    c->label = NULL;
}

unsigned char *bytes_new(size_t count, unsigned char value) {
    unsigned char *b = malloc(count ? count : 1);
    memset(b, value, count);
    return b;
}
void crate_set_bytes(crate_of *c, unsigned char *bytes, size_t count) {
    free(c->bytes);
    c->bytes = bytes;
    c->count = count;
}
unsigned crate_sum(const crate_of *c) {
    unsigned sum = 0;
    for (size_t i = 0; i < c->count; i++) sum += c->bytes[i];
    return sum;
}

/* A tree whose branches belong to it: what hangs on a branch must outlive the tree. */
typedef struct tree { const apple *last; } tree;
typedef struct leaf { const apple *of; } leaf;
static PER_THREAD int leaves;
tree *tree_new(const apple *root) {
    tree *t = malloc(sizeof *t);
    t->last = root;
    return t;
}
void tree_free(tree *t) { free(t); }
leaf *leaf_new(const apple *of) {
    leaf *l = malloc(sizeof *l);
    l->of = of;
    leaves++;
    return l;
}
void leaf_free(leaf *l) { leaves--; free(l); }
int leaf_live(void) { return leaves; }
int tree_hang(tree *t, leaf *l) {
    if (l->of->weight > 100) return 1;
    t->last = l->of;
    leaf_free(l);
    return 0;
}
int tree_weight(const tree *t) { return t->last->weight; }

/* Counted objects and copies: every shape of `up_ref` and `dup`. */
#include "tests.h"

/* `void up_ref(X *)` */
typedef struct node { int count; int value; } node;
static PER_THREAD int nodes;

node *node_new(int value) {
    node *n = malloc(sizeof *n);
    n->count = 1;
    n->value = value;
    nodes++;
    return n;
}
void node_up_ref(node *n) { n->count++; }
void node_unref(node *n) {
    if (--n->count == 0) { nodes--; free(n); }
}
int node_value(const node *n) { return n->value; }
int node_count(const node *n) { return n->count; }
int node_live(void) { return nodes; }
void node_init(node *n, int value) { n->value = value; }
int node_peek(const node *n) { return n->value; }

/* Holds counts of nodes. */
typedef struct ring { node *held; } ring;

ring *ring_new(void) { return calloc(1, sizeof(ring)); }
void ring_free(ring *r) {
    if (r->held) node_unref(r->held);
    free(r);
}
void ring_hold(ring *r, node *n) { /* takes a count of its own */
    if (n) node_up_ref(n);
    if (r->held) node_unref(r->held);
    r->held = n;
}
node *ring_get0(ring *r) { return r->held; }
node *ring_get1(ring *r) {
    if (r->held) node_up_ref(r->held);
    return r->held;
}

/* `X *up_ref(X *)` */
typedef struct token { int count; } token;
static PER_THREAD int tokens;

token *token_new(void) {
    token *t = malloc(sizeof *t);
    t->count = 1;
    tokens++;
    return t;
}
token *token_ref(token *t) { t->count++; return t; }
void token_unref(token *t) {
    if (--t->count == 0) { tokens--; free(t); }
}
int token_live(void) { return tokens; }

/* `int up_ref(X *)`, which may fail */
typedef struct key { int count; int limit; } key;
static PER_THREAD int keys;

key *key_new(int limit) {
    key *k = malloc(sizeof *k);
    k->count = 1;
    k->limit = limit;
    keys++;
    return k;
}
int key_up_ref(key *k) {
    if (k->count >= k->limit) return 0;
    k->count++;
    return 1;
}
void key_free(key *k) {
    if (--k->count == 0) { keys--; free(k); }
}
int key_count(const key *k) { return k->count; }
int key_live(void) { return keys; }
static PER_THREAD key *current_key;
void key_set_current(key *k) { current_key = k; }
key *key_current(const key *any) { (void)any; return current_key; }

/* Counted, and C exports no way to count up but a getter. */
typedef struct gate { int count; } gate;
static PER_THREAD int gates;

gate *gate_new(void) {
    gate *g = malloc(sizeof *g);
    g->count = 1;
    gates++;
    return g;
}
gate *gate_handle(gate *g) { g->count++; return g; }
void gate_free(gate *g) {
    if (--g->count == 0) { gates--; free(g); }
}
int gate_live(void) { return gates; }

/* `X *dup(const X *)`, which may fail */
typedef struct image { int size; } image;
static PER_THREAD int images;

image *image_new(int size) {
    image *i = malloc(sizeof *i);
    i->size = size;
    images++;
    return i;
}
image *image_dup(const image *i) { return i->size > 100 ? NULL : image_new(i->size); }
void image_free(image *i) { images--; free(i); }
int image_size(const image *i) { return i->size; }
int image_live(void) { return images; }

/* `int dup(X **out, const X *)`, which may fail */
typedef struct sheet { int size; } sheet;
static PER_THREAD int sheets;

sheet *sheet_new(int size) {
    sheet *s = malloc(sizeof *s);
    s->size = size;
    sheets++;
    return s;
}
int sheet_copy(sheet **out, const sheet *s) {
    if (s->size > 100) return 12;
    *out = sheet_new(s->size);
    return 0;
}
void sheet_free(sheet *s) { sheets--; free(s); }
int sheet_size(const sheet *s) { return s->size; }
int sheet_live(void) { return sheets; }

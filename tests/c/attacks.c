/* A library that keeps its contract and forgives nothing: whatever is used after its end is freed memory by then, and a
 * child reads its parent once more when it is freed. Under AddressSanitizer each mistake of the caller is reported. */
#include "tests.h"

/* A vault with text in it; every change moves the text. */
typedef struct vault { char *text; int uses; } vault;
static char *copied(const char *text) {
    size_t size = strlen(text) + 1;
    return memcpy(malloc(size), text, size);
}
vault *vault_new(const char *text) {
    vault *v = malloc(sizeof *v);
    v->text = copied(text);
    v->uses = 0;
    return v;
}
void vault_free(vault *v) { free(v->text); free(v); }
void vault_set(vault *v, const char *text) {
    char *fresh = copied(text);
    free(v->text);
    v->text = fresh;
}
const char *vault_text(const vault *v) { return v->text; }
size_t vault_length(const vault *v) { return strlen(v->text); }
char *vault_bytes(vault *v, size_t *length) { *length = strlen(v->text); return v->text; }
void vault_mix(vault *a, vault *b) { char *text = a->text; a->text = b->text; b->text = text; }
/* Takes over what `b` holds; `b` is gone. */
void vault_merge(vault *a, vault *b) { vault_set(a, b->text); vault_free(b); }
int vault_offer(vault *a, vault *b, int refuse) {
    if (refuse) return -1;
    vault_merge(a, b);
    return 0;
}

/* A latch of a vault: reads the vault whenever it is used, also when it is freed. */
typedef struct latch { vault *of; int turns; } latch;
latch *latch_new(vault *of) {
    latch *k = malloc(sizeof *k);
    k->of = of;
    k->turns = 0;
    of->uses++;
    return k;
}
void latch_free(latch *k) { k->of->uses--; free(k); }
int latch_turn(latch *k) { return ++k->turns + (int)strlen(k->of->text); }
vault *latch_vault(const latch *k) { return k->of; }
int latch_turns(const latch *k) { return k->turns + 0 * k->of->uses; }

/* A counted label, that may be written while one holder has it. */
typedef struct label { int count; char *text; } label;
label *label_new(const char *text) {
    label *l = malloc(sizeof *l);
    l->count = 1;
    l->text = copied(text);
    return l;
}
void label_up_ref(label *l) { l->count++; }
void label_free(label *l) { if (--l->count == 0) { free(l->text); free(l); } }
void label_write(label *l, const char *text) {
    char *fresh = copied(text);
    free(l->text);
    l->text = fresh;
}
const char *label_text(const label *l) { return l->text; }
int label_count(const label *l) { return l->count; }

/* A board that holds counts of labels. */
typedef struct board { label *labels[16]; int used; } board;
board *board_new(void) { return calloc(1, sizeof(board)); }
void board_free(board *b) {
    for (int i = 0; i < b->used; i++) label_free(b->labels[i]);
    free(b);
}
int board_pin(board *b, label *l) {
    if (b->used == 16) return 0;
    label_up_ref(l);
    b->labels[b->used++] = l;
    return 1;
}
int board_give(board *b, label *l) {
    if (b->used == 16) return 0;
    b->labels[b->used++] = l;
    return 1;
}
label *board_last(const board *b) { return b->used ? b->labels[b->used - 1] : NULL; }
void board_clear(board *b) {
    for (int i = 0; i < b->used; i++) label_free(b->labels[i]);
    b->used = 0;
}

/* A bag refers to words that outlive it. */
typedef struct word { char *text; } word;
typedef struct bag { word *words[16]; int used; } bag;
word *word_new(const char *text) { word *w = malloc(sizeof *w); w->text = copied(text); return w; }
void word_free(word *w) { free(w->text); free(w); }
bag *bag_new(void) { return calloc(1, sizeof(bag)); }
size_t bag_letters(const bag *b) {
    size_t letters = 0;
    for (int i = 0; i < b->used; i++) letters += strlen(b->words[i]->text);
    return letters;
}
void bag_free(bag *b) { (void)(bag_letters(b) + 0); free(b); }
bag *bag_of(word *w) { bag *b = bag_new(); b->words[b->used++] = w; return b; }
/* Moves all that `from` refers to. */
void bag_pour(bag *into, bag *from) {
    for (int i = 0; i < from->used && into->used < 16; i++) into->words[into->used++] = from->words[i];
    free(from);
}

/* An arena: its memory is given back to it. */
typedef struct arena { int given; char *end; } arena;
arena *arena_new(void) { arena *a = malloc(sizeof *a); a->given = 0; a->end = copied("end"); return a; }
void arena_free(arena *a) { free(a->end); free(a); }
char *arena_text(arena *a, const char *text) { a->given++; return copied(text); }
void arena_return(arena *a, char *text) { a->given -= a->end[0] == 'e'; free(text); }
int arena_given(const arena *a) { return a->given; }

/* A tail: adding to it may move it. */
typedef struct tail { size_t length; int items[]; } tail;
tail *tail_add(tail *t, int item) {
    size_t length = t ? t->length : 0;
    tail *grown = malloc(sizeof *grown + (length + 1) * sizeof(int));
    if (t) memcpy(grown->items, t->items, length * sizeof(int));
    free(t);
    grown->items[length] = item;
    grown->length = length + 1;
    return grown;
}
void tail_free(tail *t) { free(t); }
const int *tail_items(const tail *t, size_t *length) { *length = t->length; return t->items; }
tail *tail_touch(tail *t) { t->items[0]++; return t; }

/* A hatch that may refuse to close. */
typedef struct hatch { int locked; char *name; } hatch;
hatch *hatch_new(int locked) { hatch *g = malloc(sizeof *g); g->locked = locked; g->name = copied("hatch"); return g; }
int hatch_close(hatch *g) {
    if (g->locked) { leaked_on_purpose(g); return -1; }
    free(g->name);
    free(g);
    return 0;
}
void hatch_unlock(hatch *g) { g->locked = 0; }
const char *hatch_name(const hatch *g) { return g->name; }

/* Memory with a size. */
int fill_some(unsigned char *bytes, int room, int count) {
    for (int i = 0; i < count && i < room; i++) bytes[i] = (unsigned char)(i + 1);
    return count;
}
long sum_all(const int *items, unsigned char count) {
    long sum = 0;
    for (unsigned char i = 0; i < count; i++) sum += items[i];
    return sum;
}
int *series(int from, int count, int *made) {
    int *items = malloc((size_t)(count > 0 ? count : 1) * sizeof *items);
    for (int i = 0; i < count; i++) items[i] = from + i;
    *made = count;
    if (count < 0) leaked_on_purpose(items);
    return items;
}
void series_free(void *items) { free(items); }
void series_give(int *items, size_t count) { for (size_t i = 0; i < count; i++) items[i] = 0; free(items); }
int grow_bytes(char **bytes, size_t *room, size_t wanted) {
    if (*room >= wanted) return 0;
    char *grown = malloc(wanted);
    memset(grown, 'g', wanted);
    free(*bytes);
    *bytes = grown;
    *room = wanted;
    return 1;
}

/* A tally that any thread may use. */
typedef struct tally { int count; int sum; } tally;
tally *tally_new(void) { tally *t = calloc(1, sizeof *t); t->count = 1; return t; }
void tally_up_ref(tally *t) { __atomic_add_fetch(&t->count, 1, __ATOMIC_SEQ_CST); }
void tally_free(tally *t) { if (__atomic_sub_fetch(&t->count, 1, __ATOMIC_SEQ_CST) == 0) free(t); }
int tally_add(tally *t, int n) { return __atomic_add_fetch(&t->sum, n, __ATOMIC_SEQ_CST); }

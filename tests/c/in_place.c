/* Structs that the caller allocates: one that C finds again by its address, and one that may move. */
#include "tests.h"

/* Knows its own address, as zlib's streams do. */
typedef struct gauge {
    struct gauge *self;
    int *value;
    const char *label;
    int found; /* whether there were zeros before it was filled */
} gauge;

static PER_THREAD int filled, cleared, refused;
static PER_THREAD gauge *last;

int gauge_filled(void) { return filled; }
int gauge_cleared(void) { return cleared; }
int gauge_refused(void) { return refused; }

int gauge_init(gauge *g, int value) {
    if (value < 0) return 7;
    g->found = g->value == NULL && g->label == NULL;
    g->value = malloc(sizeof(int));
    *g->value = value;
    g->label = NULL;
    g->self = last = g;
    filled++;
    return 0;
}
/* Succeeds, and has no copy to give. */
int gauge_init_with_copy(gauge *g, int value, char **copy) {
    *copy = NULL;
    return gauge_init(g, value);
}
int gauge_init_labelled(gauge *g, int value, const char *label) {
    if (gauge_init(g, value)) return 7;
    g->label = label;
    return 0;
}
void gauge_relabel(gauge *g, const char *label) { g->label = label; }
/* -1 if it is not where it was filled. */
int gauge_add(gauge *g, int amount) { return g->self == g ? *g->value += amount : -1; }
int gauge_value(const gauge *g) { return g->self == g ? *g->value : -1; }
int gauge_found_zeros(const gauge *g) { return g->found; }
int gauge_label_length(const gauge *g) { return g->label ? (int)strlen(g->label) : -1; }
/* What the latest gauge holds, which nobody owns any more. */
int gauge_left_behind(void) {
    leaked_on_purpose(last);
    return gauge_value(last);
}

static void end(gauge *g) {
    if (g->self != g) abort();
    if (g->label && strlen(g->label) > 1000) abort();
    free(g->value);
    g->self = NULL;
    cleared++;
}
void gauge_clear(gauge *g) { end(g); }
/* Refuses while the value is 13. */
int gauge_try_clear(gauge *g) {
    if (*g->value == 13) {
        refused++;
        return 1;
    }
    end(g);
    return 0;
}
/* Ends it, and says whether the value was 13. */
int gauge_end(gauge *g) {
    int was = *g->value == 13;
    end(g);
    return was;
}

/* Points to its gauge. */
typedef struct needle { const gauge *on; } needle;
needle *needle_new(const gauge *g) {
    needle *n = malloc(sizeof *n);
    n->on = g;
    return n;
}
int needle_value(const needle *n) { return gauge_value(n->on); }
void needle_free(needle *n) {
    if (n->on->self != n->on) abort();
    free(n);
}

/* Has no address of its own in it. */
typedef struct token {
    int *value;
    int first;
} token;

int token_init(token *t, int value) {
    if (value < 0) return 7;
    t->first += 100;
    t->value = malloc(sizeof(int));
    *t->value = value;
    filled++;
    return 0;
}
int token_value(const token *t) { return *t->value; }
int token_first(const token *t) { return t->first; }
int token_add(token *t, int amount) { return *t->value += amount; }
int token_try_clear(token *t) {
    if (*t->value == 13) return 1;
    free(t->value);
    cleared++;
    return 0;
}

/* A counted object with slots for user data, in the manner of OpenSSL's ex_data; and one in the manner of GLib's qdata. */
#include <stdatomic.h>
#include <stdlib.h>

#define SLOTS 8

typedef struct club club;
typedef struct member member;
typedef void (*club_free_fn)(club *parent, void *data, int index, long argl, void *argp);
typedef int (*club_dup_fn)(club *to, const club *from, void **slot, int index);

struct club {
    atomic_int count;
    void *slots[SLOTS];
    void (*tick)(const club *c, int n);
    int (*word)(member *m, int n);
    int refuse_set, refuse_watch;
};
struct member {
    club *of;
};

static struct {
    club_free_fn end;
    club_dup_fn dup;
} made[SLOTS];
static atomic_int made_count;
static atomic_int alive;

int club_new_index(long argl, void *argp, club_dup_fn dup, club_free_fn end) {
    int index = atomic_fetch_add(&made_count, 1);
    (void)argl;
    (void)argp;
    if (index >= SLOTS) return -1;
    made[index].end = end;
    made[index].dup = dup;
    return index;
}
int club_indices(void) { return atomic_load(&made_count); }
int club_alive(void) { return atomic_load(&alive); }

club *club_new(void) {
    club *c = calloc(1, sizeof *c);
    atomic_store(&c->count, 1);
    atomic_fetch_add(&alive, 1);
    return c;
}
void club_ref(club *c) { atomic_fetch_add(&c->count, 1); }
void club_free(club *c) {
    if (!c || atomic_fetch_sub(&c->count, 1) != 1) return;
    if (c->tick) c->tick(c, -1);
    for (int i = 0; i < SLOTS; i++) {
        void *data = c->slots[i];
        if (made[i].end) made[i].end(c, data, i, 0, NULL);
        c->slots[i] = NULL;
    }
    if (c->tick) c->tick(c, -2);
    free(c);
    atomic_fetch_sub(&alive, 1);
}
/* Another object, with the same functions and none of the data. */
club *club_copy(const club *c) {
    club *copy = club_new();
    copy->tick = c->tick;
    copy->word = c->word;
    for (int i = 0; i < SLOTS; i++) {
        void *data = c->slots[i];
        if (made[i].dup && !made[i].dup(copy, c, &data, i)) data = NULL;
        copy->slots[i] = data;
    }
    return copy;
}
int club_set_data(club *c, int index, void *data) {
    if (c->refuse_set || index < 0 || index >= SLOTS) return 0;
    c->slots[index] = data;
    return 1;
}
void *club_get_data(const club *c, int index) { return index < 0 || index >= SLOTS ? NULL : c->slots[index]; }
void club_refuse(club *c, int set, int watch) {
    c->refuse_set = set;
    c->refuse_watch = watch;
}

int club_on_tick(club *c, void (*tick)(const club *c, int n)) {
    if (c->refuse_watch) return -1;
    c->tick = tick;
    return 0;
}
void club_on_word(club *c, int (*word)(member *m, int n)) { c->word = word; }
club *member_club(const member *m) { return m->of; }
void club_tick(const club *c, int n) {
    if (c->tick) c->tick(c, n);
}
int club_word(const club *c, int n) {
    member m = {(club *)c};
    return c->word ? c->word(&m, n) : -100;
}
int club_word_of_nobody(const club *c, int n) {
    member m = {NULL};
    return c->word ? c->word(&m, n) : -100;
}

/* The function that ends the data comes with the data. */
typedef struct guild {
    int count;
    void *data;
    void (*end)(void *data);
    void (*tick)(const struct guild *g);
} guild;

unsigned guild_quark(const char *name) { return name[0]; }
guild *guild_new(void) {
    guild *g = calloc(1, sizeof *g);
    g->count = 1;
    return g;
}
void guild_ref(guild *g) { g->count++; }
void guild_unref(guild *g) {
    if (--g->count) return;
    void *data = g->data;
    g->data = NULL;
    if (g->end) g->end(data);
    free(g);
}
void guild_set_data(guild *g, unsigned quark, void *data, void (*end)(void *data)) {
    (void)quark;
    g->data = data;
    g->end = end;
}
void *guild_get_data(const guild *g, unsigned quark) {
    (void)quark;
    return g->data;
}
void guild_on_tick(guild *g, void (*tick)(const guild *g)) { g->tick = tick; }
void guild_tick(const guild *g) {
    if (g->tick) g->tick(g);
}

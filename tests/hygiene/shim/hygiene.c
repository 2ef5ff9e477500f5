/* A bit of everything, for blocks in crates with unusual settings. */
#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef struct hy_item { int count; int weight; } hy_item;
typedef struct hy_store { char *name; hy_item *item; int cells[4]; int step; char *note; } hy_store;
typedef struct hy_cursor { hy_store *store; int at; const char *note; void *tag; void (*end)(void *); } hy_cursor;
typedef struct hy_copy { int size; } hy_copy;
typedef struct hy_list { struct hy_list *rest; int value; } hy_list;
typedef struct hy_pair { int first; int second; } hy_pair;

static char *hy_text(const char *text) { return strcpy(malloc(strlen(text) + 1), text); }
int hy_version(void) { return 7; }
const char *hy_banner(void) { return "hygiene"; }

hy_item *hy_item_new(int weight) {
    hy_item *i = malloc(sizeof *i);
    i->count = 1;
    i->weight = weight;
    return i;
}
int hy_item_ref(hy_item *i) { i->count++; return 1; }
void hy_item_free(hy_item *i) { if (--i->count == 0) free(i); }
int hy_item_weight(const hy_item *i) { return i->weight; }
void hy_item_set_weight(hy_item *i, int weight) { i->weight = weight; }

int hy_store_open(const char *name, int core, hy_store **out, char **error) {
    *out = NULL;
    if (!*name) { *error = hy_text("no name"); return 3; }
    *out = calloc(1, sizeof(hy_store));
    (*out)->name = hy_text(name);
    (*out)->cells[0] = core;
    return 0;
}
int hy_store_free(hy_store *s) {
    if (s->step == 99) return 5;
    if (s->item) hy_item_free(s->item);
    free(s->name);
    free(s->note);
    free(s);
    return 0;
}
const char *hy_store_message(const hy_store *s) { return s->name; }
const char *hy_store_name(const hy_store *s) { return s->name; }
const char *hy_store_note(const hy_store *s) { return s->note; }
int hy_store_set_note(hy_store *s, char *note) { free(s->note); s->note = note; return 0; }
int hy_store_step(hy_store *s, int by) { s->step += by; return s->step; }
int hy_store_put(hy_store *s, hy_item *i, int refuse) {
    if (refuse) return 1;
    if (s->item) hy_item_free(s->item);
    s->item = i;
    return 0;
}
void hy_store_share(hy_store *s, hy_item *i) {
    hy_item_ref(i);
    if (s->item) hy_item_free(s->item);
    s->item = i;
}
hy_item *hy_store_item(const hy_store *s) { return s->item; }
const int *hy_store_cells(const hy_store *s, size_t *n) { *n = 4; return s->cells; }
int *hy_store_cells_mut(hy_store *s, size_t *n) { *n = 4; return s->cells; }
void hy_store_pair(const hy_store *s, hy_pair *p) { p->first = s->cells[0]; p->second = s->step; }
int hy_store_part(const hy_store *s, const char **name, int *self) { *name = s->name; *self = s->step; return 0; }

hy_cursor *hy_cursor_new(hy_store *s) {
    hy_cursor *c = calloc(1, sizeof *c);
    c->store = s;
    c->at = 0;
    return c;
}
void hy_cursor_annotate(hy_cursor *c, const char *note) { c->note = note; }
int hy_cursor_note_length(const hy_cursor *c) { return c->note ? (int)strlen(c->note) : 0; }
int hy_cursor_set_tag(hy_cursor *c, void *tag, void (*end)(void *)) {
    if (c->end) c->end(c->tag);
    c->tag = tag;
    c->end = end;
    return 0;
}
void *hy_cursor_tag(const hy_cursor *c) { return c->tag; }
int hy_cursor_swallow(hy_cursor *c, const unsigned char *bytes, int count, void (*end)(void *)) {
    int first = count > 0 ? bytes[0] : 0;
    end((void *)bytes);
    return c->at + first;
}
void hy_cursor_free(hy_cursor **c) {
    if ((*c)->end) (*c)->end((*c)->tag);
    free(*c);
    *c = NULL;
}
int hy_cursor_next(hy_cursor *c) { return c->at < 4 ? c->store->cells[c->at++] : -1; }
hy_store *hy_cursor_store(const hy_cursor *c) { return c->store; }
void hy_cursor_rewind(hy_cursor *c) { c->at = 0; }

hy_copy *hy_copy_new(int size) {
    hy_copy *c = malloc(sizeof *c);
    c->size = size;
    return c;
}
hy_copy *hy_copy_dup(const hy_copy *c) { return hy_copy_new(c->size); }
void hy_copy_free(hy_copy *c, int flags) { if (flags == 1) free(c); }
int hy_copy_size(const hy_copy *c, const hy_copy *other) { return c->size + (other ? other->size : 0); }

hy_list *hy_list_push(hy_list *l, int value) {
    hy_list *cell = malloc(sizeof *cell);
    cell->rest = l;
    cell->value = value;
    return cell;
}
void hy_list_free(hy_list *l) {
    while (l) { hy_list *rest = l->rest; free(l); l = rest; }
}
hy_list *hy_list_touch(hy_list *l) { l->value++; return l; }
int hy_list_first(const hy_list *l) { return l->value; }
hy_list *hy_list_rest(hy_list *l) { return l->rest; }

int hy_sum(const unsigned char *data, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += data[i];
    return sum;
}
void hy_double(int *data, size_t bytes) { for (size_t i = 0; i < bytes / sizeof *data; i++) data[i] *= 2; }
ptrdiff_t hy_fill(char *data, size_t n) {
    if (n == 0) { errno = EINVAL; return -1; }
    memset(data, 'x', n);
    return (ptrdiff_t)n;
}
int hy_pack(unsigned char *to, unsigned long *room) {
    if (*room < 2) return 9;
    to[0] = 1;
    to[1] = 2;
    *room = 2;
    return 0;
}
char *hy_repeat(const char *text) { return hy_text(text); }
const char *hy_find(const char *text, int c) { return strchr(text, c); }
int hy_length(const char *text) { return text ? (int)strlen(text) : -1; }
int hy_color(int color) { return color; }
void hy_advance(int *at) { ++*at; }
int hy_append(char **text, const char *more) {
    size_t length = *text ? strlen(*text) : 0;
    *text = realloc(*text, length + strlen(more) + 1);
    strcpy(*text + length, more);
    return 0;
}
int hy_total(int count, ...) {
    va_list list;
    int total = 0;
    va_start(list, count);
    for (int i = 0; i < count; i++) total += va_arg(list, int);
    va_end(list);
    return total;
}

struct hy_pump {
    const unsigned char *next_in;
    int avail_in;
    unsigned char *next_out;
    size_t avail_out;
};
int hy_pump_init(struct hy_pump *pump) { memset(pump, 0, sizeof *pump); return 0; }
int hy_pump_run(struct hy_pump *pump) {
    for (; pump->avail_in && pump->avail_out; pump->avail_in--, pump->avail_out--) *pump->next_out++ = *pump->next_in++;
    return pump->avail_in;
}
int hy_pump_end(struct hy_pump *pump) { return pump->avail_in; }
struct hy_datum {
    const unsigned char *data;
    size_t size;
};
int hy_datum_sum(const struct hy_datum *datum) {
    int sum = 0;
    for (size_t i = 0; i < datum->size; i++) sum += datum->data[i];
    return sum;
}

/* Parcels: a list of structs with pointers in them. */
struct hy_stamp { int time; const char *place; };
struct hy_parcel {
    int count;
    int *weights;
    char **letters;
    const struct hy_stamp **stamps;
    const unsigned char *id;
    const struct hy_stamp *first;
    const struct hy_stamp *own;
    struct hy_stamp last;
    void (*fn)(void);
    struct hy_parcel *next;
    void *reserved;
};
static struct hy_stamp hy_stamps[2] = { { 1, "there" }, { 2, "here" } };
static const struct hy_stamp *hy_all_stamps[2] = { &hy_stamps[0], &hy_stamps[1] };
static int hy_weights[2] = { 3, 4 };
static char *hy_letters[3] = { "one", "two", NULL };
static struct hy_parcel hy_parcels[2] = {
    { 2, hy_weights, hy_letters, hy_all_stamps, (const unsigned char *)"\11\11\11\11", &hy_stamps[0], &hy_stamps[1],
      { 3, "here" }, NULL, &hy_parcels[1], NULL },
    { 0, NULL, hy_letters + 2, hy_all_stamps, (const unsigned char *)"\11\11\11\11", &hy_stamps[0], &hy_stamps[1],
      { 4, "home" }, NULL, NULL, NULL },
};
const struct hy_parcel *hy_store_parcel(const hy_store *s) { (void)s; return hy_parcels; }
int hy_store_count(const hy_store *s) { (void)s; return 4; }
int hy_store_cell(const hy_store *s, int index) { return index < 3 ? s->cells[index] : 0; }
const unsigned char *hy_bytes(const char *text) { return (const unsigned char *)text; }
size_t hy_length_of(const char *text) { return strlen(text); }
int hy_count_texts(const char *const *texts, int count) { return texts ? count : -1; }
int hy_count_to_null(const char *const *texts) {
    int count = 0;
    if (!texts) return -1;
    while (texts[count]) count++;
    return count;
}
int hy_sum_of_pumps(const struct hy_pump *const *pumps, int count) {
    int sum = 0;
    for (int at = 0; at < count; at++) sum += pumps[at]->avail_in;
    return sum;
}
int hy_take_byte(const unsigned char **bytes, size_t left) { return left ? *(*bytes)++ : -1; }
void hy_put_byte(char **room, size_t *left, unsigned char byte) {
    if (*left) {
        *(*room)++ = (char)byte;
        --*left;
    }
}
static const char *const words[] = { "to", "be", NULL };
char **hy_words(void) {
    char **copy = malloc(sizeof words);
    memcpy(copy, words, sizeof words);
    return copy;
}
const char *const *hy_static_words(void) { return words; }
void hy_free_words(void *copy) { free(copy); }

int hy_each(int count, int (*visit)(void *user, const char *name, int number), void *user) {
    int sum = 0;
    for (int number = 0; number < count; number++)
        sum += visit(user, "name", number);
    return sum;
}
int hy_count(int count, int (*visit)(int number)) {
    int sum = 0;
    for (int number = 0; number < count; number++)
        sum += visit(number);
    return sum;
}

/* Keeps a function until it gets another one or is freed, and says so then. */
typedef struct hy_bell {
    void (*fn)(void *user, int number);
    void *user;
    void (*end)(void *user);
} hy_bell;

hy_bell *hy_bell_new(void) { return calloc(1, sizeof(hy_bell)); }
void hy_bell_on(hy_bell *bell, void (*fn)(void *user, int number), void *user, void (*end)(void *user)) {
    hy_bell before = *bell;
    *bell = (hy_bell){fn, user, end};
    if (before.end) before.end(before.user);
}
void hy_bell_ring(const hy_bell *bell, int number) {
    if (bell->fn) bell->fn(bell->user, number);
}
void hy_bell_free(hy_bell *bell) {
    hy_bell_on(bell, NULL, NULL, NULL);
    free(bell);
}

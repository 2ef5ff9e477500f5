/* What functions return besides owners: the argument, its replacement, something inside it. */
#include "tests.h"

typedef struct list { struct list *next; int value; } list;
static PER_THREAD int cells;
list *list_append(list *l, int value) {
    if (value == 99) return NULL;
    list *cell = malloc(sizeof *cell);
    cell->next = l;
    cell->value = value;
    cells++;
    return cell;
}
void list_free(list *l) {
    while (l) {
        list *next = l->next;
        cells--;
        free(l);
        l = next;
    }
}
list *list_rest(list *l) {
    list *next = l ? l->next : NULL;
    if (l) { cells--; free(l); }
    return next;
}
int list_first(const list *l) { return l->value; }
int list_live(void) { return cells; }
/* Returns its argument; or, when `lie` is set, something else. */
list *list_touch(list *l, int lie) { l->value++; return lie ? NULL : l; }
const list *list_look(const list *l, int lie) { return lie ? l + 1 : l; }
list *list_adopt(list *l, int refuse) { l->value += 100; return refuse ? NULL : l; }
list *list_next(list *l) { return l->next; }
const int *list_value(const list *l) { return &l->value; }
int *list_value_mut(list *l) { return &l->value; }
int32_t list_status(list *l) { l->value = 0; return 17; }
void *list_unknown(list *l) { return l; }

/* A grandparent. */
typedef struct house { int rooms; } house;
typedef struct room { house *in; int number; } room;
house *house_new(int rooms) {
    house *h = malloc(sizeof *h);
    h->rooms = rooms;
    return h;
}
void house_free(house *h) { free(h); }
room *room_new(house *in, int number) {
    room *r = malloc(sizeof *r);
    r->in = in;
    r->number = number;
    return r;
}
void room_free(room *r) { free(r); }
house *room_house(room *r) { return r->in; }
room *room_next(const room *r) { return r->number < r->in->rooms ? room_new(r->in, r->number + 1) : NULL; }
int room_number(const room *r) { return r->number; }
int house_rooms(const house *h) { return h->rooms; }

/* Lives as long as the process. */
static house the_palace = { 1000 };
house *house_palace(void) { return &the_palace; }
static const int the_answer = 42;
const int *answer(void) { return &the_answer; }

/* Between two houses. */
typedef struct path { const house *from, *to; } path;
path *path_new(const house *from, const house *to) {
    path *p = malloc(sizeof *p);
    p->from = from;
    p->to = to;
    return p;
}
void path_free(path *p) { free(p); }
const house *path_from(const path *p) { return p->from; }
const house *path_to(const path *p) { return p->to; }

/* Transfers that depend on the outcome: each function does to its arguments what its name says, with `plan` 0 for
   success. What is taken is freed at once, so that the number of live things tells who has what. */
#include "tests.h"

typedef struct cond_part { int number; } cond_part;
static PER_THREAD int parts;
int cond_live(void) { return parts; }
cond_part *cond_part_new(int number) {
    cond_part *part = malloc(sizeof *part);
    part->number = number;
    parts++;
    return part;
}
void cond_part_free(cond_part *part) {
    if (!part) return;
    parts--;
    free(part);
}
int cond_part_number(const cond_part *part) { return part->number; }
const char *cond_part_why(const cond_part *part) { return part->number == 1 ? "one" : "another"; }

char *cond_text_new(const char *text) {
    parts++;
    return strcpy(malloc(strlen(text) + 1), text);
}
void cond_text_free(char *text) {
    if (!text) return;
    parts--;
    free(text);
}
/* The free function of numbers wants to know how many there were. */
int *cond_numbers_new(size_t count) {
    parts += 1 + (int)count;
    return calloc(count ? count : 1, sizeof(int));
}
void cond_numbers_free(int *numbers, size_t count) {
    if (!numbers) return;
    parts -= 1 + (int)count;
    free(numbers);
}

int cond_s(cond_part *a, int plan) { if (!plan) cond_part_free(a); return plan; }
int cond_a(cond_part *a, int plan) { cond_part_free(a); return plan; }
int cond_ss(cond_part *a, cond_part *b, int plan) { if (!plan) { cond_part_free(a); cond_part_free(b); } return plan; }
int cond_sa(cond_part *a, cond_part *b, int plan) { if (!plan) cond_part_free(a); cond_part_free(b); return plan; }
int cond_aa(cond_part *a, cond_part *b, int plan) { cond_part_free(a); cond_part_free(b); return plan; }
int cond_sss(cond_part *a, cond_part *b, cond_part *c, int plan) {
    if (!plan) { cond_part_free(a); cond_part_free(b); cond_part_free(c); }
    return plan;
}
/* Takes `a`, and makes one: on success. */
int cond_s_out(cond_part *a, cond_part **out, int plan) {
    if (!plan) { *out = cond_part_new(a->number + 1); cond_part_free(a); }
    return plan;
}
/* Makes one even if it fails; none at all for a negative plan. */
int cond_s_out_always(cond_part *a, cond_part **out, int plan) {
    *out = plan < 0 ? NULL : cond_part_new(a->number + 1);
    if (!plan) cond_part_free(a);
    return plan;
}
int cond_a_out_always(cond_part *a, cond_part **out, int plan) {
    *out = plan < 0 ? NULL : cond_part_new(a->number + 1);
    cond_part_free(a);
    return plan;
}
int cond_out_always_twice(cond_part **one, cond_part **two, int plan) {
    *one = plan == 1 || plan == -2 ? NULL : cond_part_new(1);
    *two = plan == 2 || plan == -1 ? NULL : cond_part_new(2);
    return plan < 0 ? 0 : plan;
}
/* Says why it failed, in text that is the caller's. */
int cond_s_told(cond_part *a, char **why, int plan) {
    if (plan) *why = cond_text_new("told"); else cond_part_free(a);
    return plan;
}
int cond_s_out_always_told(cond_part *a, cond_part **out, char **why, int plan) {
    *out = cond_part_new(a->number + 1);
    if (plan) *why = cond_text_new("told"); else cond_part_free(a);
    return plan;
}
/* Replaces what is there: on success, and for a negative plan on failure as well. */
int cond_s_inout(cond_part *a, cond_part **slot, int plan) {
    if (plan <= 0) { cond_part_free(*slot); *slot = cond_part_new(a->number + 1); }
    if (!plan) cond_part_free(a);
    return plan;
}
int cond_s_memory(cond_part *a, char *text, int *numbers, size_t count, int plan) {
    if (!plan) { cond_part_free(a); cond_text_free(text); cond_numbers_free(numbers, count); }
    return plan;
}
int cond_text_out_always(char **text, int **numbers, size_t *count, int plan) {
    *text = cond_text_new("left");
    *count = 3;
    *numbers = cond_numbers_new(*count);
    return plan;
}
cond_part *cond_s_result(cond_part *a, int plan) {
    cond_part *made = plan ? NULL : cond_part_new(a->number + 1);
    if (!plan) cond_part_free(a);
    return made;
}
cond_part *cond_a_result(cond_part *a, int plan) {
    cond_part *made = plan ? NULL : cond_part_new(a->number + 1);
    cond_part_free(a);
    return made;
}
/* A negative plan means that there was no more to do: `a` is taken all the same. */
int cond_s_end(cond_part *a, cond_part **out, int plan) {
    *out = plan < -1 ? NULL : cond_part_new(a->number + 1);
    if (plan <= 0) cond_part_free(a);
    return plan < 0 ? -1 : plan;
}
int cond_s_indirect(cond_part **a, int plan) {
    if (!plan) { cond_part_free(*a); *a = NULL; }
    return plan;
}

/* Counted: taking one is taking a count. */
typedef struct cond_shared { int count; } cond_shared;
cond_shared *cond_shared_new(void) {
    cond_shared *shared = malloc(sizeof *shared);
    shared->count = 1;
    parts++;
    return shared;
}
void cond_shared_ref(cond_shared *shared) { shared->count++; parts++; }
void cond_shared_unref(cond_shared *shared) { parts--; if (!--shared->count) free(shared); }
int cond_s_shared(cond_shared *one, cond_shared *other, int plan) {
    if (!plan) { cond_shared_unref(one); cond_shared_ref(other); cond_shared_unref(other); }
    return plan;
}

/* Ended by functions that can fail. */
typedef struct cond_door { int stuck; } cond_door;
cond_door *cond_door_new(int stuck) {
    cond_door *door = malloc(sizeof *door);
    door->stuck = stuck;
    parts++;
    return door;
}
void cond_door_loosen(cond_door *door) { door->stuck = 0; }
int cond_door_close(cond_door *door) {
    if (door->stuck) return 5;
    parts--;
    free(door);
    return 0;
}
/* C closes it if it takes the part as well. */
int cond_door_close_with(cond_door *door, cond_part *a) {
    if (door->stuck) return 5;
    cond_part_free(a);
    return cond_door_close(door);
}

/* Every way in which C says that a call failed, or that there is no more. */
#include "tests.h"

void *null_if(int v) { static int place; return v ? NULL : &place; }
int echo(int v) { return v; }
unsigned echo_unsigned(unsigned v) { return v; }
int echo_errno(int v, int e) { errno = e; return v; }
const int *next_or_null(int v, int e) {
    static const int seven = 7;
    errno = e;
    return v ? &seven : NULL;
}

/* An error queue, and a message in the object. */
static PER_THREAD unsigned long queue[8];
static PER_THREAD int queued;
unsigned long queue_take(void) { return queued ? queue[--queued] : 0; }
int queue_length(void) { return queued; }
typedef struct machine { char message[32]; int steps; struct shaft { struct machine *of; } shaft; } machine;
typedef struct shaft shaft;
machine *machine_new(int steps) {
    machine *m = calloc(1, sizeof *m);
    m->steps = steps;
    m->shaft.of = m;
    return m;
}
void machine_free(machine *m) { free(m); }
shaft *machine_shaft(machine *m) { return &m->shaft; }
machine *shaft_machine(shaft *s) { return s->of; }
const char *machine_message(const machine *m) { return *m->message ? m->message : NULL; }
int machine_step(machine *m) {
    if (m->steps == 0) return 101;
    if (m->steps < 0) {
        strcpy(m->message, m->steps == -1 ? "" : "out of oil");
        return 21;
    }
    m->steps--;
    return 100;
}
int shaft_turn(shaft *s, int by) {
    if (by < 0) {
        strcpy(s->of->message, "cannot turn back");
        return -1;
    }
    return by;
}
int machine_ask(machine *m, int v) {
    (void)m;
    if (v < 0) { queue[queued++] = (unsigned long)-v; return 0; }
    return 1;
}
const char *message_of(int code, int style) {
    (void)style;
    return code == 404 ? "not found" : code == 405 ? NULL : "something else";
}
int get_page(int v) { return v; }

typedef struct machine_error { int code; char text[16]; } machine_error;
static PER_THREAD int errors;
void machine_error_free(machine_error *e) { errors--; free(e); }
int machine_error_code(const machine_error *e) { return e->code; }
int machine_error_live(void) { return errors; }
int shaft_run(shaft *s, machine_error **error) {
    machine *m = s->of;
    if (m->steps < 0) {
        *error = calloc(1, sizeof **error);
        (*error)->code = m->steps;
        errors++;
        return -77;
    }
    return m->steps;
}
/* The number of the error, in an out-parameter. */
int shaft_number(shaft *s, int *number) {
    machine *m = s->of;
    if (m->steps < 0) { *number = m->steps; return 0; }
    return 1;
}

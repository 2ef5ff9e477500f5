/* Options that are set one at a time, as libcurl has them: a function with one call, its user data with another. */

#include <stdarg.h>
#include <stdlib.h>

#include "tests.h"

typedef int (*write_fn)(const unsigned char *bytes, int count, void *data);
typedef int (*progress_fn)(void *data, double now, double total);
typedef int (*late_fn)(const unsigned char *nothing, int zero, void *data);

struct courier {
    write_fn write;
    progress_fn progress;
    late_fn late;
    void *data;
    int refused;
    int is_late_to_refuse;
};

static PER_THREAD struct courier *last;

struct courier *courier_new(void) { return last = calloc(1, sizeof(struct courier)); }

/* Says goodbye with what it has. */
void courier_free(struct courier *courier) {
    if (courier->write)
        courier->write((const unsigned char *)"bye", 3, courier->data);
    free(courier);
}

/* The next call with this option fails, before it has done something, or after that. */
void courier_refuse(struct courier *courier, int option, int is_late) {
    courier->refused = option;
    courier->is_late_to_refuse = is_late;
}

int courier_setopt(struct courier *courier, int option, ...) {
    int is_refused = courier->refused == option;
    if (is_refused)
        courier->refused = 0;
    if (is_refused && !courier->is_late_to_refuse)
        return 48;
    va_list list;
    va_start(list, option);
    switch (option) {
    case 1:
        courier->data = va_arg(list, void *);
        break;
    case 2:
        courier->write = va_arg(list, write_fn);
        break;
    case 3:
        courier->progress = va_arg(list, progress_fn);
        break;
    case 4:
        courier->late = va_arg(list, late_fn);
        break;
    }
    va_end(list);
    return is_refused ? 48 : 0;
}

int courier_write(const struct courier *courier, const unsigned char *bytes, int count) {
    return courier->write ? courier->write(bytes, count, courier->data) : -100;
}

/* Of the one that was made last on this thread. */
int courier_write_last(int count) { return courier_write(last, (const unsigned char *)"12345678", count); }

int courier_tell(const struct courier *courier, double now) {
    return courier->progress ? courier->progress(courier->data, now, 1.0) : -100;
}

/* What it passes has the types that `write` has, and is no memory. */
int courier_be_late(const struct courier *courier) {
    return courier->late ? courier->late((const unsigned char *)16, 1000000, courier->data) : -100;
}

/* For names, several declarations of one symbol, safety, and the raw layer. */
#include "tests.h"
#include <stdarg.h>

typedef struct ACME_Widget { int size; } ACME_Widget;
ACME_Widget *ACME_WidgetNew(int size) {
    ACME_Widget *w = malloc(sizeof *w);
    w->size = size;
    return w;
}
void ACME_WidgetFree(ACME_Widget *w) { free(w); }
int ACME_WidgetGetSize(const ACME_Widget *w) { return w->size; }
int ACME_WidgetTotal(const ACME_Widget *const w, const ACME_Widget *v) { return w->size + v->size; }
int ACME_Version(void) { return 3; }
int acme_type(int value) { return value; }

int add(int a, int b) { return a + b; }
int poke(int *p) { return ++*p; }
int total(int n, ...) {
    va_list list;
    int sum = 0;
    va_start(list, n);
    while (n--) sum += va_arg(list, int);
    va_end(list);
    return sum;
}

/* One function, several contracts. */
typedef void (*disposer)(void *);
static PER_THREAD int disposed;
void dispose(void *p) { (void)p; disposed++; }
int disposals(void) { return disposed; }
int keep(const void *data, int length, disposer d) {
    int sum = 0;
    for (int i = 0; i < length; i++) sum += ((const unsigned char *)data)[i];
    if (d) d((void *)data);
    return sum;
}
/* A generic container. */
typedef struct sack { void *content; } sack;
sack *sack_new(void) { return calloc(1, sizeof(sack)); }
void sack_free(sack *s) { free(s); }
void *sack_swap(sack *s, void *content) { void *before = s->content; s->content = content; return before; }

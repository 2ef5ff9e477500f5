/* Counted objects that are born floating, as GLib's `GVariant` and `GInitiallyUnowned`. */
#include "tests.h"

typedef struct variant { int count; int floating; int value; } variant;
static PER_THREAD int variants;
static PER_THREAD int sunk;

variant *variant_new(int value) {
    variant *v = malloc(sizeof *v);
    v->count = 1;
    v->floating = 1;
    v->value = value;
    variants++;
    return v;
}
variant *variant_ref(variant *v) { v->count++; return v; }
/* Takes the floating count over, or counts up one that is not floating. */
variant *variant_ref_sink(variant *v) {
    if (v->floating) v->floating = 0;
    else v->count++;
    sunk++;
    return v;
}
void variant_unref(variant *v) {
    if (--v->count == 0) { variants--; free(v); }
}
int variant_is_floating(const variant *v) { return v->floating; }
int variant_count(const variant *v) { return v->count; }
int variant_value(const variant *v) { return v->value; }
void variant_set(variant *v, int value) { v->value = value; }
int variant_live(void) { return variants; }
int variant_sunk(void) { return sunk; }

/* NULL for negative values. */
variant *variant_maybe(int value) { return value < 0 ? NULL : variant_new(value); }
/* 0, or an error after which there is nothing, or (from 100 on) an object all the same. */
int variant_parse(const char *text, variant **made) {
    int value = atoi(text);
    *made = value < 0 ? NULL : variant_new(value);
    return value < 0 ? 2 : value >= 100 ? 1 : 0;
}
/* The error is a floating object of its own. */
int variant_check(int value, variant **why) {
    *why = value < 0 ? variant_new(value) : NULL;
    return value >= 0;
}

/* A container, which sinks what it is given. */
typedef struct holder { variant *held; } holder;
holder *holder_new(variant *v) {
    holder *h = malloc(sizeof *h);
    h->held = variant_ref_sink(v);
    return h;
}
void holder_free(holder *h) { variant_unref(h->held); free(h); }

/* The same through `void *`, as `g_object_ref_sink`. */
typedef struct widget { variant base; } widget;
widget *widget_new(int value) {
    widget *w = malloc(sizeof *w);
    w->base.count = 1;
    w->base.floating = 1;
    w->base.value = value;
    variants++;
    return w;
}
void *any_ref_sink(void *object) { return variant_ref_sink(object); }
void any_unref(void *object) { variant_unref(object); }
int widget_is_floating(const widget *w) { return w->base.floating; }
int widget_count(const widget *w) { return w->base.count; }

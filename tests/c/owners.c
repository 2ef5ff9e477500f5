/* Objects with one owner, and every way in which C libraries free them. */
#include "tests.h"

/* One owner, freed by `void f(X *)`. */
typedef struct box { int value; } box;
static PER_THREAD int boxes;

box *box_new(int value) {
    if (value < 0) return NULL;
    box *b = malloc(sizeof *b);
    b->value = value;
    boxes++;
    return b;
}
void box_free(box *b) { boxes--; free(b); }
int box_live(void) { return boxes; }
int box_get(const box *b) { return b->value; }
void box_set(box *b, int value) { b->value = value; }
box *box_dup(const box *b) { return box_new(b->value); }
int box_sum(const box *a, const box *b) { return a->value + (b ? b->value : 0); }
int box_make(int value, box **out) {
    *out = NULL;
    if (value < 0) return -1;
    *out = box_new(value);
    return 0;
}

/* Freed by `void f(X **)`, which nulls the caller's pointer. */
typedef struct frame { int value; } frame;
static PER_THREAD int frames;

frame *frame_alloc(void) { frames++; return calloc(1, sizeof(frame)); }
void frame_free(frame **f) { frames--; free(*f); *f = NULL; }
int frame_live(void) { return frames; }

/* Freed with arguments that are always the same. */
typedef struct blob { int value; } blob;
static PER_THREAD int blobs;
static PER_THREAD int blob_flags_seen;

blob *blob_new(void) { blobs++; return calloc(1, sizeof(blob)); }
void blob_free(void *reserved, blob *b, int flags) {
    blob_flags_seen = reserved ? -1 : flags;
    blobs--;
    free(b);
}
int blob_live(void) { return blobs; }
int blob_flags(void) { return blob_flags_seen; }

/* Closing says whether it worked; while it is busy the object survives. */
typedef struct connection { int busy; } connection;
static PER_THREAD int connections;

connection *connection_open(void) { connections++; return calloc(1, sizeof(connection)); }
void connection_set_busy(connection *c, int busy) { c->busy = busy; }
int connection_is_busy(const connection *c) { return c->busy; }
int connection_close(connection *c) {
    if (c->busy) { leaked_on_purpose(c); return 5; }
    connections--;
    free(c);
    return 0;
}
int connection_live(void) { return connections; }
/* For tests that let go of a busy one. */
void connection_forget(int count) { connections -= count; }

/* Closing says whether it worked; the object is gone all the same. */
typedef struct stream { int full; } stream;
static PER_THREAD int streams;

stream *stream_open(int full) {
    stream *s = malloc(sizeof *s);
    s->full = full;
    streams++;
    return s;
}
int stream_close(stream *s) {
    int full = s->full;
    streams--;
    free(s);
    if (full) { errno = ENOSPC; return -1; }
    return 0;
}
int stream_live(void) { return streams; }

/* The same type from elsewhere, and closed in another way, like popen(3) and pclose(3). */
static PER_THREAD int dialled;
connection *connection_dial(void) { dialled++; return connection_open(); }
int connection_hang_up(connection **c) {
    if ((*c)->busy) { leaked_on_purpose(*c); return -6; }
    dialled--;
    connection_close(*c);
    *c = NULL;
    return 0;
}
int connection_dialled(void) { return dialled; }
void connection_forget_dialled(int count) { dialled -= count; connections -= count; }

/* Two types behind `void *`, closed by one function, like CloseHandle. */
typedef struct handle { int stuck; } handle;
static PER_THREAD int handles;
void *handle_new(int stuck) {
    handle *h = malloc(sizeof *h);
    h->stuck = stuck;
    handles++;
    return h;
}
void *handle_child(const void *parent) { return handle_new(((const handle *)parent)->stuck); }
void handle_unstick(void *h) { ((handle *)h)->stuck = 0; }
int handle_close(void *h) {
    if (((handle *)h)->stuck) { leaked_on_purpose(h); return 0; }
    handles--;
    free(h);
    return 1;
}
int handle_live(void) { return handles; }

/* One C type, two ways to free it. */
box *box_borrow_from_cache(int value) { return box_new(value); }
static PER_THREAD int returned;
void box_return_to_cache(box *b) { returned++; box_free(b); }
int box_returned(void) { return returned; }

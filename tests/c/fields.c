/* A pump, whose buffers are fields of it, as zlib's are; and a struct of a pointer and a length, as LMDB's is. */
#include "tests.h"

typedef struct pump {
    const unsigned char *next_in;
    unsigned short avail_in;
    unsigned char *next_out;
    unsigned avail_out;
    int pumped;
} pump;

int pump_init(pump *p) { return p->next_in || p->avail_in || p->next_out || p->avail_out; }
void pump_end(pump *p) { (void)p; }

/* Pumps at most `limit` bytes, and leaves the fields as they are then; -1 after that for a negative one. */
int pump_run(pump *p, int limit) {
    int left = limit < 0 ? -limit : limit;
    while (left-- > 0 && p->avail_in && p->avail_out) {
        *p->next_out++ = *p->next_in++ ^ 0x20;
        p->avail_in--;
        p->avail_out--;
        p->pumped++;
    }
    return limit < 0 ? -1 : p->avail_in ? 0 : 1;
}
/* Says that more is left than there was. */
int pump_lie(pump *p) {
    p->avail_in++;
    return 0;
}
int pump_pumped(const pump *p) { return p->pumped; }
/* The first byte of whatever is there, as a function of zlib would flush it; -1 for nothing. */
int pump_peek(pump *p) { return p->avail_in ? p->next_in[0] : p->next_in || p->next_out || p->avail_out ? -2 : -1; }
int pump_address_of_nothing(pump *p) { return p->avail_in ? -1 : p->next_in != NULL; }

typedef struct words {
    int *first;
    long bytes;
    struct words *self;
} words;
void words_init(words *w) { w->self = w; }
void words_end(words *w) { w->self = NULL; }
/* Counts bytes, of whole numbers. */
int words_negate(words *w) {
    int count = 0;
    for (; w->bytes >= (long)sizeof(int); w->bytes -= (long)sizeof(int), w->first++, count++) *w->first = -*w->first;
    return count;
}

typedef struct datum {
    size_t size;
    void *data;
} datum;
int datum_sum(const datum *d) {
    int sum = 0;
    for (size_t i = 0; i < d->size; i++) sum += ((unsigned char *)d->data)[i];
    return sum;
}
int datum_is_null(datum *d) { return d->data == NULL; }
void datum_swap(datum *one, datum *other) {
    for (size_t i = 0; i < one->size && i < other->size; i++) {
        unsigned char byte = ((unsigned char *)one->data)[i];
        ((unsigned char *)one->data)[i] = ((unsigned char *)other->data)[i];
        ((unsigned char *)other->data)[i] = byte;
    }
}

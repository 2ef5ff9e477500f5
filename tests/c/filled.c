/* Structs that the caller allocates, whose fields a contract describes: a stream that C fills, as zlib has it; options that
 * the caller fills, as libgit2 has them. */
#include "tests.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static PER_THREAD int alive;
int filled_alive(void) { return alive; }
static char *copy(const char *text)
{
    alive++;
    return strcpy(malloc(strlen(text) + 1), text);
}
void filled_free(void *memory)
{
    if (memory) alive--;
    free(memory);
}

struct filled_stream {
    const unsigned char *next_in;
    unsigned avail_in;
    unsigned long total_in;
    const char *msg;
    char *name;
    const char *label; /* kept until the end */
    struct filled_stream *self; /* which is why it never moves */
};

int filled_stream_init(struct filled_stream *stream, int level)
{
    if (level < 0) return -1;
    stream->msg = NULL;
    stream->total_in = 0;
    stream->name = copy("stream");
    stream->self = stream;
    return 0;
}

int filled_stream_run(struct filled_stream *stream)
{
    if (stream->self != stream) abort();
    int sum = 0;
    for (; stream->avail_in; stream->avail_in--, stream->total_in++) sum += *stream->next_in++;
    stream->msg = sum % 2 ? "odd" : "even";
    return sum;
}

/* Reads what it was given before. */
int filled_stream_labelled(const struct filled_stream *stream) { return stream->label ? (int)strlen(stream->label) : -1; }

void filled_stream_end(struct filled_stream *stream)
{
    if (stream->self != stream) abort();
    filled_free(stream->name);
}

/* Filled by the caller, as the options of libgit2 are; the callee reads it during the call, and writes what it answers. */
struct filled_options {
    unsigned version;
    const char *branch;
    const char *remote; /* never NULL */
    const int *depths;
    unsigned char depth_count;
    unsigned char *room; /* written by the callee */
    size_t room_size;
    const unsigned char (*id)[4];
    char tag[8];
    short codes[4];
    int code_count;
    const char *answer; /* what the callee says */
    char *report; /* the caller's, once it is there */
    int (*hook)(int);
};

long filled_options_sum(const struct filled_options *options)
{
    long sum = options->version + (long)strlen(options->remote) + (options->branch ? (long)strlen(options->branch) : 100);
    for (int i = 0; i < options->depth_count; i++) sum += options->depths[i];
    for (int i = 0; i < options->code_count; i++) sum += options->codes[i];
    if (options->id) sum += (*options->id)[3];
    if (options->hook) sum = options->hook((int)sum);
    return sum + (long)strlen(options->tag);
}

void filled_options_answer(struct filled_options *options)
{
    memset(options->room, 7, options->room_size);
    options->answer = "done";
    filled_free(options->report);
    options->report = copy("report");
}

/* Filled by C, and its user's afterwards. */
struct filled_batch {
    int *numbers;
    int count;
};

/* Where a wrong length leaves them, for whoever looks for leaks; tests run at once. */
int *filled_left[4];
static int filled_lefts;

void filled_batch_fill(struct filled_batch *batch, int count)
{
    filled_free(batch->numbers);
    batch->numbers = calloc(4, sizeof(int));
    batch->count = count;
    alive++;
    if (count < 0) filled_left[__atomic_fetch_add(&filled_lefts, 1, __ATOMIC_RELAXED)] = batch->numbers;
}

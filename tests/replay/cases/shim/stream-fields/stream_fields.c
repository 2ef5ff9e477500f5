#include <stdlib.h>
#include <string.h>

struct AVStream_here {
    int index;
};

struct AVFormatContext_here {
    unsigned nb_streams;
    struct AVStream_here **streams;
    char name[4];
    char full_name[4];
};

struct AVFormatContext_here *avformat_open_here(void);
void avformat_free_context_here(struct AVFormatContext_here *context);

struct AVFormatContext_here *avformat_open_here(void) {
    struct AVFormatContext_here *context = calloc(1, sizeof *context);
    unsigned i;
    if (!context) {
        abort();
    }
    context->nb_streams = 2;
    context->streams = calloc(2, sizeof *context->streams);
    for (i = 0; i < 2; i++) {
        context->streams[i] = calloc(1, sizeof **context->streams);
        context->streams[i]->index = (int)i;
    }
    memcpy(context->name, "mov", 4);
    memcpy(context->full_name, "full", 4);
    return context;
}

void avformat_free_context_here(struct AVFormatContext_here *context) {
    free(context->streams[0]);
    free(context->streams[1]);
    free(context->streams);
    free(context);
}

#include <stdint.h>

struct decContext_here {
    uint32_t digits;
    uint32_t status;
};

unsigned lzf_compress_here(const unsigned char *data, unsigned length, unsigned char *packed, unsigned room);
void decContextDefault_here(struct decContext_here *context);

/* Runs of a byte: the byte, and how often. */
unsigned lzf_compress_here(const unsigned char *data, unsigned length, unsigned char *packed, unsigned room) {
    unsigned written = 0, at = 0;
    while (at < length) {
        unsigned char run = 1;
        while (at + run < length && data[at + run] == data[at]) {
            run++;
        }
        if (written + 2 > room) {
            return 0;
        }
        packed[written++] = data[at];
        packed[written++] = run;
        at += run;
    }
    return written;
}

void decContextDefault_here(struct decContext_here *context) { context->digits = 34; }

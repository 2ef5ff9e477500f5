#include <stddef.h>

void jpeg_read_scanlines_here(unsigned char *rows, size_t length);

void jpeg_read_scanlines_here(unsigned char *rows, size_t length) {
    size_t i;
    for (i = 0; i < length; i++) {
        rows[i] = (unsigned char)(i + 1);
    }
}

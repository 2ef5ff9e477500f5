#include <stddef.h>

size_t WebPEncodeRGBA_here(const unsigned char *rgba, int width, int height, int stride);

/* Touches every pixel, as an encoder would. */
size_t WebPEncodeRGBA_here(const unsigned char *rgba, int width, int height, int stride) {
    size_t sum = 0;
    int x, y;
    for (y = 0; y < height; y++) {
        for (x = 0; x < width * 4; x++) {
            sum += rgba[y * stride + x];
        }
    }
    return sum;
}

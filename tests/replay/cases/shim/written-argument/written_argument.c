#include <stddef.h>

void cmsDoTransform_here(int *pixels, size_t count);

void cmsDoTransform_here(int *pixels, size_t count) {
    size_t i;
    for (i = 0; i < count; i++) {
        pixels[i]++;
    }
}

#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
int64_t a(long long x, uint64_t y, unsigned long long z);
size_t b(intptr_t x, ptrdiff_t y, uint8_t z, unsigned short w);
void c(bool x, float y, double z, signed char w, int32_t v);

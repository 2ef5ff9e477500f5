#include <stddef.h>
int reserve(size_t bytes);

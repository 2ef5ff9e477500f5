#include <stdlib.h>
char *text_of(int n) __attribute__((malloc(__builtin_free, 1)));

/* Memory that changes hands with its length. */
#include "tests.h"

void *parcel_new(size_t *n) { *n = 3; return calloc(3, 1); }
size_t parcel_take(void *p, size_t n) { free(p); return n; }

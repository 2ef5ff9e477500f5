#include <stddef.h>
typedef long long row_id;
row_id last(size_t n);
int seek(row_id id);

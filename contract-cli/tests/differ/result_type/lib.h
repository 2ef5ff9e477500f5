#include <stddef.h>
size_t length(void);

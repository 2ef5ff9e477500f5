#include <stddef.h>

const char *NSString_characters_here(size_t *length);

const char *NSString_characters_here(size_t *length) {
    *length = 3;
    return "a\0b";
}

#include <string.h>

void replay_derive(const unsigned char *key, unsigned char *block);

void replay_derive(const unsigned char *key, unsigned char *block) {
    memcpy(block, key, 32);
    memcpy(block + 32, key, 32);
}

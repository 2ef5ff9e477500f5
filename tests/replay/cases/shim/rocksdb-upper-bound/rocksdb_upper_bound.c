#include <stdlib.h>

struct rocksdb_readoptions_t {
    const unsigned char *key;
    size_t length;
};

struct rocksdb_readoptions_t *rocksdb_readoptions_create(void);
void rocksdb_readoptions_set_iterate_upper_bound(struct rocksdb_readoptions_t *options, const unsigned char *key, size_t length);
unsigned char rocksdb_is_below_here(const struct rocksdb_readoptions_t *options, unsigned char byte);
void rocksdb_readoptions_destroy(struct rocksdb_readoptions_t *options);

struct rocksdb_readoptions_t *rocksdb_readoptions_create(void) { return calloc(1, sizeof(struct rocksdb_readoptions_t)); }

void rocksdb_readoptions_set_iterate_upper_bound(struct rocksdb_readoptions_t *options, const unsigned char *key, size_t length) {
    options->key = key;
    options->length = length;
}

unsigned char rocksdb_is_below_here(const struct rocksdb_readoptions_t *options, unsigned char byte) {
    return options->length == 0 || byte < options->key[0];
}

void rocksdb_readoptions_destroy(struct rocksdb_readoptions_t *options) { free(options); }

#include <stddef.h>

enum store_mode { STORE_READ, STORE_WRITE };

struct store_entry {
    unsigned int flags;
    size_t size;
    const char *name;
};

typedef struct store store;

void store_close(store *s);
void store_forget(store *s);
store *store_open(const char *path, enum store_mode mode) __attribute__((malloc(store_close, 1)));
int store_find(store *s, const char *name, struct store_entry *found) __attribute__((access(write_only, 3)));
long store_write(store *s, const void *data, size_t size) __attribute__((access(read_only, 2, 3)));
int store_is_empty(const store *s) __attribute__((warn_unused_result));
void store_each(store *s, int (*f)(void *data, const char *name), void *data);

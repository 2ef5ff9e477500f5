typedef struct store store;
void keep(store *s, const char *text __attribute__((noescape)));
void each(int (*f)(void *) __attribute__((noescape)), void *data);
void free_store(store *s);

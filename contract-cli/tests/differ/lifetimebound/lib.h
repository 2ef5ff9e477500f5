typedef struct list list;
typedef struct item item;
item *first(list *l __attribute__((lifetimebound)), list *other);
item *copy(list *l __attribute__((lifetimebound)));
const char *name(list *l __attribute__((lifetimebound)));
void free_item(item *i);

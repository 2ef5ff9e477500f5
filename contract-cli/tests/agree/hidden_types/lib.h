void *item_new(void);
void item_free(void *item);
int item_value(const void *item);
int item_make(void **out);

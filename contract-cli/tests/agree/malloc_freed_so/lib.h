typedef struct object object;
void object_new_at(int x, object *o);
void object_free(object *o);
void object_drop(object *o);
object *object_new(void) __attribute__((malloc(object_free, 1)));
object *object_copy(const object *o) __attribute__((malloc, malloc(object_drop), malloc(object_free), malloc(object_new_at, 2)));

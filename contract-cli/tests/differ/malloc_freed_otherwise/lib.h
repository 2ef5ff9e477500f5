typedef struct object object;
void object_free(object *o);
void object_drop(object *o);
object *object_new(void) __attribute__((malloc(object_free, 1)));

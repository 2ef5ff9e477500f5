typedef struct object object;
void object_free(object *o);
object *object_new(void) __attribute__((malloc(object_free)));
int object_value(const object *o) __attribute__((warn_unused_result));
const char *name(void) __attribute__((returns_nonnull));

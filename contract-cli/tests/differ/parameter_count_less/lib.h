typedef struct object object;
object *object_new(void);
void object_free(object *o);
int object_set(object *o, int value, int flags);

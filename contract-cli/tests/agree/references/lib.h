typedef struct object object;
object *object_new(void);
void object_free(object *o);
int object_value(object *o);
int object_peek(const object *o);
void object_set(object *o, int *old);

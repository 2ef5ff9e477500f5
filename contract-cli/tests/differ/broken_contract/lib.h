typedef struct object object;
object *object_new(void);
void object_free(object *o);

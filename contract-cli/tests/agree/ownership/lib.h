typedef struct object object;
object *object_new(void) __attribute__((ownership_returns(objects)));
void object_free(object *o) __attribute__((ownership_takes(objects, 1)));
int object_eat(object *o) __attribute__((ownership_takes(objects, 1)));

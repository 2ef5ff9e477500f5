typedef struct object object;
object *object_new(void);
void object_free(object *o);
typedef int (*visitor)(void *data, const object *o, long n);
int object_visit(object *o, visitor f, void *data);

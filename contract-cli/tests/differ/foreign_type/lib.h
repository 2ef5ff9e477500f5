typedef struct object object;
object *object_new(void);
void object_free(object *o);
typedef struct other other;
int object_value(const other *o);

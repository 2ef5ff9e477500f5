#include <string.h>
#include "other.h"
typedef struct object object;
object *object_new(void);
void object_free(object *o);
int object_value(const object *o);
void *object_data(object *o, void *key);
static inline int object_twice(object *o) { return 2 * object_value(o); }
void __object_internal(object *o);
void object_dump(const object *o, const char *prefix);
int object_each(object *o, int (*f)(void *data));

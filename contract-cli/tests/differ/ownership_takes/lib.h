typedef struct object object;
int object_use(object *o) __attribute__((ownership_takes(objects, 1)));

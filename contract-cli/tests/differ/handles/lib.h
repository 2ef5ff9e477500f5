struct file;
typedef struct file *file_t;
typedef unsigned short small_t;
int size(file_t *f);
int end(small_t s);
int put(void *data);

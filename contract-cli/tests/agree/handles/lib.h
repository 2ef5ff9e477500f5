struct file;
typedef struct file *file_t;
typedef unsigned long thread_t;
file_t open_file(const char *path);
void close_file(file_t f);
int copy_file(file_t f, file_t *to);
int start(thread_t *t, void *(*f)(void *), void *data);
int join(thread_t t, void **result);

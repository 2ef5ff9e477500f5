typedef struct handle handle;
int setopt(handle *h, int option, ...);
int report(const char *format, ...);

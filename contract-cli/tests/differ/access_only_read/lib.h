void show(int *p) __attribute__((access(read_only, 1)));
unsigned long put(void *p, unsigned long n) __attribute__((access(read_only, 1, 2)));

void fill(int *p) __attribute__((access(write_only, 1)));

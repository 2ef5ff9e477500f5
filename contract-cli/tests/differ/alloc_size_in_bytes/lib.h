int *make(unsigned long size) __attribute__((alloc_size(1)));
void end(int *p);

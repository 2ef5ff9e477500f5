void *make(unsigned long size, unsigned long count) __attribute__((alloc_size(1)));
void end(void *p);

void mem_free(void *p);
char *text_of(int n) __attribute__((__malloc__(mem_free)));

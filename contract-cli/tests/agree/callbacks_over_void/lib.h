typedef int (*order)(const void *, const void *);
int sort(int *numbers, unsigned count, order f);
int trace(int (*f)(unsigned, void *, void *), void *user);

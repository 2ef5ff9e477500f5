int each(int (*f)(const int *n, void *data), void *data);

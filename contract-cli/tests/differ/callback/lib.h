int each(int (*f)(void *data, long row), void *data);

int length(const char *text, int *error) __attribute__((nonnull));

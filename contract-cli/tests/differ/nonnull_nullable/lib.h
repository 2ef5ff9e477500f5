int length(const char *text, const char *other) __attribute__((nonnull(1)));

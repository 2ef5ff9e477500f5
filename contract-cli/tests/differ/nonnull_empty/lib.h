int sum(const int *numbers, unsigned count) __attribute__((nonnull));

void put(const char *p, unsigned long n, unsigned long m) __attribute__((access(read_only, 1, 3)));
void put_numbers(const int *p, unsigned long n) __attribute__((access(read_only, 1, 2)));

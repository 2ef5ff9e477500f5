void put(const char *__attribute__((counted_by(m))) p, unsigned long n, unsigned long m);

int first(size_t n);

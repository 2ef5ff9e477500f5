int report(const char *format);

const char *version(void);

int set(int option, const char *text);

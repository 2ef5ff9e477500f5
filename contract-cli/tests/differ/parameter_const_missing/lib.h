int name_length(const char *name);

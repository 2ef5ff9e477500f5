struct entry;
int f(struct entry *e);

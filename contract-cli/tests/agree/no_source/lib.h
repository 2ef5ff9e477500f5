struct entry { int kind; };
struct hidden;
int f(struct entry *e, struct hidden *h);

struct entry { int kind; const char *name; unsigned long size; };
typedef struct { int x, y; } point;
struct state { int hidden; };
int f(struct entry *e, point p, struct state *s);

typedef struct { int kind; int length; int flags; } entry;
int f(int x);

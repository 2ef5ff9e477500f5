struct named { const char *name; };
int f(int x);

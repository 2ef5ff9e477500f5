struct point { int x; int z; };
int f(int x);

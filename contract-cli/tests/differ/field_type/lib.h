struct point { int x; long y; };
int f(int x);

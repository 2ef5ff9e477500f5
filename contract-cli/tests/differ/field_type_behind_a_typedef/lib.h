typedef struct _point point;
struct _point { int x; long y; };
int f(int x);

#define LIMIT 16
#define BROKEN (1 / missing)
enum { FIRST = 1 };
int f(int x);

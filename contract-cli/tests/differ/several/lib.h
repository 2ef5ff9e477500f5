int a(int x);
long b(int x);

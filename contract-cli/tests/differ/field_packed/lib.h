struct __attribute__((packed)) wire { char kind; int length; };
int f(int x);

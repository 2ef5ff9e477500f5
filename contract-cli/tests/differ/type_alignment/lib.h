struct entry { char bytes[16]; } __attribute__((aligned(16)));
int f(int x);
